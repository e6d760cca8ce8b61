import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ConsultationFeedDocument, MineDocument, SubmitCommentDocument } from '#client/graphql/graphql.ts';
import { routes } from '#client/routes.ts';
import { hashOf } from '#server/outside/graphql/persisted.ts';
import { commentInput } from '#test/domains/consultation/comment-asking.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { codes, openSite, signedIn } from './open-site.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const site = await openSite(database, { routes, config: { testClock: false } });
const FEED = hashOf(ConsultationFeedDocument) ?? '';
const PERSONAL = hashOf(MineDocument) ?? '';
const MUTATION = hashOf(SubmitCommentDocument) ?? '';

describe('登记过的查询', () => {
  it('以散列代替文字提交，答复相同', async () => {
    const sha256Hash = FEED;
    const answer = await site.graphql({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect(Object.keys(((await answer.json()) as { data: object }).data)).toContain('consultations');
    const bare = { extensions: { persistedQuery: { sha256Hash: FEED.replace('sha256:', '') } } };
    expect((await site.graphql(bare)).status).toBe(200);
  });

  it('文字和散列一并提交，一致的照答', async () => {
    const query = '{ serverTime { now } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const answer = await site.graphql({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect(Object.keys((await answer.json()) as object)).toEqual(['data']);
  });

  it('公众页面的查询可以用GET，按版本保存，变了就是新的', async () => {
    const { id } = await buildConsultation(database, people, { title: '登记一' });
    const path = `/graphql?id=${FEED}`;
    const first = await site.get(path);
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await first.text()).toContain('登记一');
    const known = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await site.get(path, known)).status).toBe(304);
    await database.sql('update consultation set title = $2 where id = $1', [id, '登记二']);
    site.services.content.bump([`consultation:${id}`]);
    expect(await (await site.get(path, known)).text()).toContain('登记二');
  });

  it('答复与登录与否无关', async () => {
    await buildConsultation(database, people, { state: 'DRAFT', title: '尚未公布' });
    const answer = await site.get(`/graphql?id=${FEED}`, await signedIn(database, people.clerk));
    expect(await answer.text()).not.toContain('尚未公布');
  });

  it.each([
    ['没有登记的', '/graphql?id=abc', 200, 'PERSISTED_QUERY_NOT_FOUND'],
    ['会修改的', `/graphql?id=${MUTATION}`, 200, 'PERSISTED_QUERY_NOT_FOUND'],
    ['个人页面的', `/graphql?id=${PERSONAL}`, 200, 'PERSISTED_QUERY_NOT_FOUND'],
    ['变量不是JSON', `/graphql?id=${FEED}&variables={`, 400, 'BAD_REQUEST'],
    ['变量不是对象', `/graphql?id=${FEED}&variables=[1]`, 400, 'BAD_REQUEST'],
    ['变量太长', `/graphql?id=${FEED}&variables=${'1'.repeat(5000)}`, 413, 'TOO_LARGE'],
    ['没有散列', '/graphql', 405, 'METHOD_NOT_ALLOWED'],
  ])('GET不接受%s', async (_name, path, status, code) => {
    const answer = await site.get(path);
    expect([answer.status, await codes(answer)]).toEqual([status, [code]]);
  });
});

const KEY = '01a1f864-261b-7528-83b1-cee1159b57d3';
const SUBMIT = `mutation ($input: CommentInput!) { submitComment(input: $input) {
  ... on CommentReceipt { receiptNo lookupCode submittedAt commitment } ... on Refusal { findings { code fields } } } }`;

describe('编译执行与逐步执行的答复完全一样', () => {
  it('依法不受理的、受理的，各是各的样子', async () => {
    const closed = await buildConsultation(database, people, { state: 'CLOSED' });
    const open = await buildConsultation(database, people, {});
    const said = async (variables: object) => {
      const answer = await site.graphql({ query: SUBMIT, variables });
      return ((await answer.json()) as { data: { submitComment: object } }).data.submitComment;
    };
    const input = commentInput(open, { idempotencyKey: KEY });
    const receipts = await Array.fromAsync({ length: 4 }, () => said({ input }));
    expect(Object.keys(receipts[0] ?? {})).toEqual(['receiptNo', 'lookupCode', 'submittedAt', 'commitment']);
    for (const receipt of receipts) expect(receipt).toEqual(receipts[0]);
    const refused = await Array.fromAsync({ length: 4 }, () => said({ input: commentInput(closed) }));
    for (const refusal of refused)
      expect(refusal).toEqual({
        findings: [{ code: 'CONSULTATION_CLOSED', fields: expect.any(Array) as unknown }],
      });
  });

  it.each([
    [
      '数据',
      '{ serverTime { day: today __typename } consultations(first: 2) { nodes { no round title clauses { no } } } }',
      {},
    ],
    ['没有权限', '{ units { name } persons(first: 3) { nodes { name } } }', {}],
    ['找不到', 'query ($no: String!) { consultation(no: $no, round: 1) { id } }', { no: '2026-999' }],
    ['变量不对', 'query ($no: Int!) { localPolicy(version: $no) { version } }', { no: 'x' }],
    ['缺少变量', 'query ($no: String!) { consultation(no: $no, round: 1) { id } }', {}],
    ['默认值与条件', 'query ($skip: Boolean = true) { serverTime { today now @skip(if: $skip) } }', {}],
    ['游标不对', '{ consultations(after: "x") { nodes { id } } }', {}],
    ['修改没有权限', `mutation { acceptComments(consultationId: "${KEY}", ids: ["${KEY}"]) }`, {}],
    ['编号不对', 'mutation { acceptComments(consultationId: "x", ids: ["y"]) }', {}],
    ['修改的变量不对', SUBMIT, { input: { ...commentInput({ id: 'x' }), stance: 'LOUD' } }],
    ['修改的变量多了', SUBMIT, { input: { ...commentInput({ id: 'x' }), loud: true } }],
    ['修改的对象没有', SUBMIT, { input: commentInput({ id: KEY }, { idempotencyKey: KEY }) }],
    ['接连修改', `mutation { signOut again: signOut }`, {}],
  ])('%s', async (_name, query, variables) => {
    await buildConsultation(database, people, {});
    const answers = await Array.fromAsync({ length: 4 }, async () => {
      const answer = await site.graphql({ query, variables });
      return { status: answer.status, body: await answer.json() };
    });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});
