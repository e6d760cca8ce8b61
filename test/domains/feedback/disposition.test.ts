import { beforeAll, describe, expect, it } from 'vitest';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { NOT_ADOPTED, run, SUPPORT } from './asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const closed = await buildConsultation(database, people, {});
const open = await buildConsultation(database, people, { closesOn: '2026-12-31' });

const [first] = await database.sql<{ id: string; text: string }>(
  'select anchor_id as id, text from clause where consultation_id = $1 order by position',
  [closed.id],
);
const ANCHOR = first?.id ?? '';
const NOWHERE = '00000000-0000-7000-8000-000000000000';

const propose = (commentId: string, input: object, actor = people.clerk, version: number | null = null) =>
  run(
    database,
    actor,
    'proposeDisposition(commentId: $commentId, version: $version, input: $input)',
    FIELDS,
    {
      commentId,
      version,
      input,
    },
  );
const FIELDS = '... on Disposition { id state result version }';
const confirm = (consultationId: string, ids: string[], actor = people.lead) =>
  run(
    database,
    actor,
    'confirmDispositions(consultationId: $consultationId, ids: $ids)',
    '... on DispositionBatch { confirmed }',
    {
      consultationId,
      ids,
    },
  );

describe('国令713号第十八条 对社会各方面提出的意见进行归纳整理、研究论证', () => {
  let comment: { id: string };
  beforeAll(async () => {
    comment = await buildComment(database, closed, {
      clauseNo: closed.clauseNos[0] ?? '一',
      textCleared: true,
    });
  });

  it.each([
    {
      because: '套话不是理由',
      input: { ...NOT_ADOPTED, reason: '因相关规范，未采纳' },
      codes: ['REASON_REQUIRED'],
    },
    { because: '未采纳没有理由类别', input: { ...NOT_ADOPTED, ground: null }, codes: ['GROUND_REQUIRED'] },
    {
      because: '采纳要写明修改了哪一条',
      input: { result: 'ADOPTED', reason: '', changedClauses: [] },
      codes: ['CHANGED_CLAUSE_REQUIRED'],
    },
    {
      because: '修改稿中没有改动的，不是采纳',
      input: {
        result: 'ADOPTED',
        reason: '',
        changedClauses: [{ anchorId: ANCHOR }],
      },
      codes: ['CLAUSE_UNCHANGED'],
    },
    {
      because: '第九十九条不存在，不能说采纳到那里',
      input: { result: 'ADOPTED', reason: '', changedClauses: [{ anchorId: NOWHERE }] },
      codes: ['CLAUSE_NOT_FOUND'],
    },
    {
      because: '草案里没有的条款，写不进修改稿',
      input: { result: 'ADOPTED', reason: '', changedClauses: [{ anchorId: NOWHERE, text: '乙' }] },
      codes: ['CLAUSE_NOT_FOUND'],
    },
    {
      because: '修改后的文字不能是空的',
      input: { result: 'ADOPTED', reason: '', changedClauses: [{ anchorId: ANCHOR, text: ' ' }] },
      codes: ['CLAUSE_EMPTY', 'CLAUSE_UNCHANGED'],
    },
    {
      because: '已体现要指明哪一条，写在别处的话不算',
      input: { result: 'ALREADY_COVERED', reason: '', changedClauses: [], coveredAt: '方案附件2' },
      codes: ['COVERED_CLAUSE_REQUIRED'],
    },
    {
      because: '第九十九条不存在，不能说那里已经体现',
      input: { result: 'ALREADY_COVERED', reason: '', changedClauses: [{ anchorId: NOWHERE }] },
      codes: ['CLAUSE_NOT_FOUND'],
    },
    {
      because: '不属范围要告知去向',
      input: { result: 'OUT_OF_SCOPE', reason: '', changedClauses: [] },
      codes: ['ROUTE_REQUIRED'],
    },
  ])('$because：不予保存，什么也不改变', async ({ input, codes }) => {
    const answer = await propose(comment.id, input);
    expect(answer.codes).toEqual(codes);
    expect(await database.sql('select 1 from disposition where comment_id = $1', [comment.id])).toEqual([]);
  });

  it('经办人提出，负责人在截止之后确认；提出的人不能确认自己的', async () => {
    const proposed = await propose(comment.id, NOT_ADOPTED);
    expect(proposed.value).toMatchObject({ state: 'PROPOSED', result: 'NOT_ADOPTED', version: 1 });
    const id = String(proposed.value?.id);
    expect((await confirm(closed.id, [id], people.clerk)).errors).toEqual(['FORBIDDEN']);
    expect((await confirm(closed.id, [id])).value).toMatchObject({ confirmed: 1 });
    expect((await propose(comment.id, SUPPORT, people.clerk, 2)).codes).toContain('OUTCOME_CONFIRMED');
    const trail = await auditTrail(database);
    expect(trail).toContainEqual(['disposition.proposed', 'DONE']);
    expect(trail).toContainEqual(['disposition.proposed', 'REFUSED']);
    expect(trail).toContainEqual(['dispositions.confirmed', 'DENIED']);
  });

  it('两个岗位由一人兼任，也不能确认自己提出的', async () => {
    const both = { ...people.lead, roles: [...people.lead.roles, ...people.clerk.roles] };
    const other = await buildComment(database, closed);
    const { value } = await propose(other.id, SUPPORT, both);
    expect((await confirm(closed.id, [String(value?.id)], both)).codes).toEqual(['SECOND_PERSON_REQUIRED']);
  });

  it('征求意见尚未截止，处理结果只能提出，不能确认', async () => {
    const early = await buildComment(database, open);
    const { value } = await propose(early.id, SUPPORT);
    expect((await confirm(open.id, [String(value?.id)])).codes).toEqual(['OUTCOME_BEFORE_CLOSING']);
  });

  it('外单位看不到，版本过时的不覆盖', async () => {
    const fresh = await buildComment(database, closed);
    expect((await propose(fresh.id, SUPPORT, people.otherClerk)).errors).toEqual(['NOT_FOUND']);
    expect((await propose(fresh.id, SUPPORT, people.clerk, 7)).errors).toEqual(['CONFLICT']);
    expect((await propose('不是编号', SUPPORT)).errors).toEqual(['BAD_USER_INPUT']);
    const nobody = await ask(database, null, {
      query: `mutation { confirmDispositions(consultationId: "${closed.id}", ids: []) { __typename } }`,
    });
    expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('已撤回的意见不需要处理', async () => {
    const gone = await buildComment(database, closed, { status: CommentStatus.WITHDRAWN });
    expect((await propose(gone.id, SUPPORT)).codes).toEqual(['COMMENT_WITHDRAWN']);
  });

  it('负责人可以退回已确认的结果，须写明原因', async () => {
    const one = await buildComment(database, closed);
    const { value } = await propose(one.id, SUPPORT);
    const id = String(value?.id);
    await confirm(closed.id, [id]);
    const call = 'returnDisposition(id: $id, version: $stale, reason: $reason)';
    const back = (reason: string, stale = 2) =>
      run(database, people.lead, call, '... on Disposition { state returnedReason }', { id, stale, reason });
    expect((await back('错')).codes).toEqual(['RETURN_REASON_REQUIRED']);
    expect((await back('请核对条款编号', 1)).errors).toEqual(['CONFLICT']);
    expect((await back('请核对条款编号')).value).toMatchObject({
      state: 'PROPOSED',
      returnedReason: '请核对条款编号',
    });
  });
});
