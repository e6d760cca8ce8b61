import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { CommentsShown } from '#server/law/consultation/comment-stage.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment, buildKinds } from '#test/kernel/build-comment.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);

const QUERY = `query ($no: String!, $round: Int!, $first: Int, $after: String) { consultation(no: $no, round: $round) {
  publicComments(first: $first, after: $after) { nodes { id receiptNo displayName text suggestedText outcome reason }
    pageInfo { endCursor hasNextPage } } } }`;

interface Shown {
  nodes: { text: string; displayName: string; outcome: string | null; reason: string | null }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

async function shown(
  { no, round }: BuiltConsultation,
  variables: object = {},
  actor: Actor | null = null,
): Promise<Shown> {
  const answer = await ask(database, actor, { query: QUERY, variables: { no, round, ...variables } });
  return (answer.data as { consultation: { publicComments: Shown } } | null | undefined)?.consultation
    .publicComments as Shown;
}
const textsOf = async (matter: BuiltConsultation, actor: Actor | null = null) =>
  (await shown(matter, {}, actor)).nodes.map(({ text }) => text);

describe('公开的意见', () => {
  it('只有意见人同意、承办单位审核、没有隐藏和撤回的；工作人员看到的公众页与公众相同', async () => {
    const matter = await buildConsultation(database, people);
    await buildKinds(database, matter, people.clerk.id);
    for (const actor of [null, people.clerk, people.secrecy, people.otherClerk])
      expect(await textsOf(matter, actor)).toEqual(['同意展示的意见']);
  });

  it('按本次征求意见的展示方式：不展示、截止后展示、审核后展示', async () => {
    const matterOf = (commentsShown: CommentsShown, state: 'OPEN' | 'CLOSED') =>
      buildConsultation(database, people, { commentsShown, state });
    const cases = [
      [CommentsShown.NEVER, 'OPEN', 0],
      [CommentsShown.NEVER, 'CLOSED', 0],
      [CommentsShown.AFTER_CLOSE, 'OPEN', 0],
      [CommentsShown.AFTER_CLOSE, 'CLOSED', 1],
      [CommentsShown.AFTER_REVIEW, 'OPEN', 1],
    ] as const;
    for (const [way, state, count] of cases) {
      const matter = await matterOf(way, state);
      await buildComment(database, matter, { textCleared: true });
      expect([
        way,
        state,
        (await textsOf(matter)).length,
        (await textsOf(matter, people.clerk)).length,
      ]).toEqual([way, state, count, count]);
    }
  });

  it('从新到旧分页，不重不漏', async () => {
    const matter = await buildConsultation(database, people);
    for (let index = 1; index <= 5; index++)
      await buildComment(database, matter, { text: `第${index}条意见内容`, textCleared: true });
    const first = await shown(matter, { first: 2 });
    const second = await shown(matter, { first: 3, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ text }) => text)).toEqual([
      '第5条意见内容',
      '第4条意见内容',
      '第3条意见内容',
      '第2条意见内容',
      '第1条意见内容',
    ]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('一次请求里问两页的，各答各的；页号不对的只在那里说明', async () => {
    const { no, round, ...matter } = await buildConsultation(database, people);
    for (const text of ['第一条意见内容', '第二条意见内容'])
      await buildComment(database, { no, round, ...matter }, { text, textCleared: true });
    const asked = (fields: string) =>
      ask(database, null, {
        query: `query ($no: String!, $round: Int!) { consultation(no: $no, round: $round) { no ${fields} } }`,
        variables: { no, round },
      });
    const both = await asked(`one: publicComments(first: 1) { nodes { text } }
      ... on Consultation { both: publicComments(first: 2) { nodes { text } } }`);
    expect(both.data?.consultation).toMatchObject({
      one: { nodes: [{ text: '第二条意见内容' }] },
      both: { nodes: [{ text: '第二条意见内容' }, { text: '第一条意见内容' }] },
    });
    const wrong = await asked('publicComments(after: "x") { nodes { text } }');
    expect(wrong.errors?.map(({ path }) => path)).toEqual([['consultation', 'publicComments']]);
  });

  it('采纳情况公布以后，显示处理结果和理由', async () => {
    const matter = await buildConsultation(database, people, { state: 'CLOSED' });
    const { id } = await buildComment(database, matter, { textCleared: true });
    await database.sql(
      `insert into disposition (id, consultation_id, comment_id, state, result, reason, changed_clauses, proposed_by_id, proposed_at)
       values (gen_random_uuid(), $1, $2, 'CONFIRMED', 'NOT_ADOPTED', '现有运力不足，待增车以后再研究。', '[]', $3, now())`,
      [matter.id, id, people.clerk.id],
    );
    for (const actor of [null, people.clerk])
      expect((await shown(matter, {}, actor)).nodes).toMatchObject([{ outcome: null, reason: null }]);
    await database.sql(
      `update consultation set feedback_published_at = '2026-10-30T02:00:00Z' where id = $1`,
      [matter.id],
    );
    expect((await shown(matter)).nodes).toMatchObject([
      { outcome: 'NOT_ADOPTED', reason: '现有运力不足，待增车以后再研究。' },
    ]);
  });

  it('归入同类意见的显示该类的处理结果；没有经负责人确认的结果不显示', async () => {
    const matter = await buildConsultation(database, people, { state: 'CLOSED' });
    const { id } = await buildComment(database, matter, { textCleared: true });
    await database.sql(
      `with cluster as (insert into comment_cluster (id, consultation_id, title, created_by_id, created_at)
         values (gen_random_uuid(), $1, '增加班次', $3, now()) returning id),
       member as (insert into cluster_member (comment_id, cluster_id, consultation_id, added_by_id, added_at)
         select $2, id, $1, $3, now() from cluster),
       reported as (update consultation set feedback_published_at = '2026-10-30T02:00:00Z' where id = $1)
       insert into disposition (id, consultation_id, cluster_id, state, result, reason, changed_clauses, proposed_by_id, proposed_at)
       select gen_random_uuid(), $1, id, 'PROPOSED', 'ADOPTED', '已按多数意见增加早晚两班。', '[]', $3, now() from cluster`,
      [matter.id, id, people.clerk.id],
    );
    expect((await shown(matter)).nodes).toMatchObject([{ outcome: null, reason: null }]);
    await database.sql(`update disposition set state = 'CONFIRMED' where consultation_id = $1`, [matter.id]);
    expect((await shown(matter)).nodes).toMatchObject([
      { outcome: 'ADOPTED', reason: '已按多数意见增加早晚两班。' },
    ]);
  });
});
