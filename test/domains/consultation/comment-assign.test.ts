import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { offer } from '#test/kernel/offers.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { Role } from '#server/law/people/role.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildComment, type CommentWish } from '#test/kernel/build-comment.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { asked } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { housing } = people.units;
const second = await buildActor(database, housing, [Role.UNIT_STAFF], '经办人乙');
const gone = await buildActor(database, housing, [Role.UNIT_STAFF], '经办人丙');
await database.sql('update person set active = false where id = $1', [gone.id]);
const matter = await buildConsultation(database, people);

const one = (wish: CommentWish = {}) => buildComment(database, matter, wish);
const assign = (personId: string | null, ids: string[], actor = people.lead, of = matter) =>
  asked(database, actor, 'assignComments', { consultationId: of.id, ids, personId });
/** As it was before whoever had it left. */
const give = (id: string, personId: string) =>
  database.sql('update comment_state set assignee_id = $2 where comment_id = $1', [id, personId]);
const assigneeOf = async (id: string) =>
  (
    await database.sql<{ assignee_id: string | null }>(
      'select assignee_id from comment_state where comment_id = $1',
      [id],
    )
  )[0]?.assignee_id;

const colleagues = (actor: typeof people.clerk | null, of: Pick<BuiltConsultation, 'id'> = matter) =>
  ask(database, actor, {
    query: `query ($id: ID!) { colleagues(consultationId: $id) { id name openCount } }`,
    variables: { id: of.id },
  });

describe('意见只能分给本单位在岗的经办人', () => {
  it.each([
    ['别的单位的人', people.otherClerk.id, 'ASSIGNEE_NOT_OF_UNIT'],
    ['没有的人', randomUUID(), 'ASSIGNEE_NOT_OF_UNIT'],
    ['已停用的人', gone.id, 'ASSIGNEE_INACTIVE'],
    ['不办理意见的人', people.lead.id, 'ASSIGNEE_NOT_HANDLER'],
  ])('%s：说明原因，谁办理的不变，留下记录', async (_who, personId, code) => {
    const { id } = await one();
    await give(id, people.clerk.id);
    const { errors, extensions } = await assign(personId, [id]);
    expect(errors).toEqual(['BAD_USER_INPUT']);
    const [finding] = (extensions?.findings ?? []) as { message: string; article: string }[];
    expect(extensions?.findings).toMatchObject([{ code, basis: 'DESIGN', fix: expect.any(String) }]);
    expect(await assigneeOf(id)).toBe(people.clerk.id);
    const [audit] = await database.sql(
      `select outcome, detail from audit_event where action = 'comments.assigned' order by at desc, id desc limit 1`,
    );
    expect(audit).toEqual({ outcome: 'REFUSED', detail: `${finding?.message}（${finding?.article}）` });
  });

  it('两个单位合办的，各分给各自的人', async () => {
    const shared = await buildConsultation(database, people, {
      columns: { unitIds: [housing.id, people.units.health.id] },
    });
    const { id } = await buildComment(database, shared);
    expect((await assign(people.otherClerk.id, [id], people.lead, shared)).errors).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect((await assign(people.otherClerk.id, [id], people.otherLead, shared)).done).toBe(1);
  });

  it('一次分给同事多条；本人已撤回的不分', async () => {
    const [a, b, withdrawn] = [await one(), await one(), await one({ status: CommentStatus.WITHDRAWN })];
    expect((await assign(second.id, [a.id, b.id, withdrawn.id], people.clerk)).done).toBe(2);
    expect(await assigneeOf(withdrawn.id)).toBeNull();
    const { done } = await asked(database, people.clerk, 'deskComment', { id: a.id });
    expect(done).toMatchObject({ assigneeId: second.id, assignee: '经办人乙' });
  });
});

describe('本单位的同事', () => {
  it('只有本单位在岗的经办人，各有几条还没有处理', async () => {
    const own = await buildConsultation(database, people);
    const [a, b, answered, withdrawn] = [
      await buildComment(database, own),
      await buildComment(database, own),
      await buildComment(database, own, { status: CommentStatus.UNDER_REVIEW }),
      await buildComment(database, own, { status: CommentStatus.WITHDRAWN }),
    ];
    for (const { id } of [a, b, answered, withdrawn]) await give(id, second.id);
    await database.sql(
      `insert into disposition (id, consultation_id, comment_id, state, result, reason, changed_clauses, proposed_by_id, proposed_at)
       values (gen_random_uuid(), $1, $2, 'PROPOSED', 'SUPPORT_ONLY', '', '[]', $3, now())`,
      [own.id, answered.id, second.id],
    );
    const answer = {
      colleagues: [
        { id: second.id, name: '经办人乙', openCount: 2 },
        { id: people.clerk.id, name: '经办人甲', openCount: 0 },
      ],
    };
    expect((await colleagues(people.lead, own)).data).toEqual(answer);
    expect((await colleagues(people.clerk, own)).data).toEqual(answer);
  });

  it('合办的单位各看各的人', async () => {
    const shared = await buildConsultation(database, people, {
      columns: { unitIds: [housing.id, people.units.health.id] },
    });
    expect((await colleagues(people.otherLead, shared)).data).toEqual({
      colleagues: [{ id: people.otherClerk.id, name: '经办人甲', openCount: 0 }],
    });
  });

  it.each([
    ['别的单位的经办人', people.otherClerk, 'NOT_FOUND'],
    ['司法局', people.justiceStaff, 'FORBIDDEN'],
    ['保密审查员', people.secrecy, 'FORBIDDEN'],
    ['系统管理员', people.admin, 'FORBIDDEN'],
    ['审计员', people.auditor, 'FORBIDDEN'],
    ['公众', null, 'UNAUTHENTICATED'],
  ])('%s看不到', async (_who, actor, code) => {
    expect(codesOf(await colleagues(actor))).toEqual([code]);
  });

  it('不是编号的，说明是哪一项', async () => {
    expect((await assign('x', [(await one()).id])).errors).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await colleagues(people.clerk, { id: 'x' }))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('按经办人筛选', () => {
  const list = async (of: BuiltConsultation, filter: object) => {
    const answer = await ask(database, people.lead, {
      query: `query ($id: ID!, $filter: CommentFilter) {
        deskComments(consultationId: $id, filter: $filter) { nodes { text } total { value } } }`,
      variables: { id: of.id, filter },
    });
    const page = (answer.data as { deskComments: { nodes: { text: string }[] } } | null)?.deskComments;
    return page?.nodes.map(({ text }) => text) ?? codesOf(answer);
  };

  it('某位同事的；没有人的，连同经办人已停用、已不办理的', async () => {
    const own = await buildConsultation(database, people);
    const texts: [string, string | null][] = [
      ['归甲办理', people.clerk.id],
      ['归乙办理', second.id],
      ['丙已停用', gone.id],
      ['别的单位', people.otherClerk.id],
      ['没有指定', null],
    ];
    for (const [text, personId] of texts) {
      const { id } = await buildComment(database, own, { text });
      if (personId) await give(id, personId);
    }
    expect(await list(own, { assigneeId: second.id })).toEqual(['归乙办理']);
    expect(await list(own, { unassigned: true })).toEqual(['丙已停用', '别的单位', '没有指定']);
    expect(await list(own, { assigneeId: 'x' })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('能不能分办，与办理时说的一样', () => {
  it.each([
    ['经办人', people.clerk, 'OPEN', {}, true],
    ['负责人', people.lead, 'OPEN', {}, true],
    ['保密审查员', people.secrecy, 'OPEN', {}, false],
    ['本人已撤回', people.clerk, 'OPEN', { status: CommentStatus.WITHDRAWN }, false],
    ['采纳情况已公布', people.clerk, 'FEEDBACK_PUBLISHED', {}, false],
  ] as const)('%s', async (_what, actor, state, wish, allowed) => {
    const other = await buildConsultation(database, people, { state });
    const { id } = await buildComment(database, other, wish);
    const { done } = await asked(database, actor, 'deskComment', { id });
    expect(offer(done?.viewerCan ?? [], 'assign').allowed).toBe(allowed);
    const answer = await assign(null, [id], actor, other);
    expect(Object.is(answer.done, 1)).toBe(allowed);
  });
});
