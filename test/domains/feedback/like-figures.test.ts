/** 内容相近的意见: the report says how many, in how many groups, from the record; a withdrawn one counts nowhere. */
import { beforeEach, expect, it } from 'vitest';
import { copyCommentWords } from '#server/domains/consultation/comment/copy-comment-words.ts';
import { compareComments } from '#server/domains/consultation/likeness/compare-comments.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { asked } from '#test/domains/consultation/comment-asking.ts';
import { ask } from '#test/kernel/ask.ts';
import { type BuiltComment, buildComment, type CommentWish } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { NOT_ADOPTED, run, SUPPORT } from './asking.ts';

const database = await testDatabase({ now: '2026-11-28T02:00:00Z' });
const people = await buildPeople(database);
const system = systemContext(database.services);

const LETTER =
  '我是老码头一带的住户，希望公交公司把首班车的时间定得早一些，发车间隔稳定一些，让家长放心，也让上早班的人赶得上车。';
const EDITED = LETTER.replace('放心', '安心').replace('住户', '居民');

let matter = await buildConsultation(database, people);
beforeEach(async () => {
  matter = await buildConsultation(database, people);
});

const say = (text: string, wish: CommentWish = {}) => buildComment(database, matter, { text, ...wish });

async function compare(): Promise<void> {
  await copyCommentWords(system, { behind: '-1 minute' });
  await compareComments(system);
}

const withdraw = async ({ receiptNo, lookupCode }: BuiltComment) => {
  const { done } = await asked(database, null, 'withdrawComment', { receiptNo, lookupCode });
  expect(done?.status).toBe('WITHDRAWN');
};

const FIGURES = `query ($id: ID!) { deskReport(consultationId: $id) {
  totals { received alike alikeGroups alikeSame bursts { hour count alike } }
  rows { title count people alike alikeGroups alikeSame } } }`;

async function report(): Promise<unknown> {
  const call = 'saveReport(consultationId: $consultationId, introduction: $introduction, methodsHeld: [])';
  const given = { consultationId: matter.id, introduction: '公开征求意见30日。' };
  await database.setClock('2026-12-08T02:00:00Z');
  await run(database, people.clerk, call, '... on AdoptionReport { id }', given);
  const { data } = await ask(database, people.clerk, { query: FIGURES, variables: { id: matter.id } });
  await database.setClock('2026-11-28T02:00:00Z');
  return data?.deskReport;
}

async function answered(title: string, members: readonly BuiltComment[], input: object): Promise<void> {
  const { value } = await run(
    database,
    people.clerk,
    'createCluster(consultationId: $consultationId, title: $title, summary: "", commentIds: $commentIds)',
    '... on CommentCluster { id }',
    { consultationId: matter.id, title, commentIds: members.map(({ id }) => id) },
  );
  const proposed = await run(
    database,
    people.clerk,
    'proposeDisposition(clusterId: $clusterId, input: $input)',
    '... on Disposition { id version }',
    { clusterId: value?.id, input },
  );
  expect(proposed.codes).toEqual([]);
  await database.sql(`update disposition set state = 'CONFIRMED' where id = $1`, [proposed.value?.id]);
}

it('撤回的意见不再算在相近的一组里：各组条数、经办人看到的条数都少一条', async () => {
  const [one] = [await say(LETTER), await say(LETTER), await say(EDITED)];
  await compare();
  await withdraw(one);
  await compare();
  expect(
    await database.sql('select members from like_group where consultation_id = $1', [matter.id]),
  ).toEqual([{ members: 2 }]);
  const query = '{ likeGroups(consultationId: "%") { count unsorted } }'.replace('%', matter.id);
  expect((await ask(database, people.clerk, { query })).data).toEqual({
    likeGroups: [{ count: 2, unsorted: 2 }],
  });
});

it('刚撤回、还没有重新比对的，采纳情况也不算', async () => {
  const [one] = [await say(LETTER), await say(LETTER), await say(EDITED)];
  await compare();
  expect(await report()).toMatchObject({ totals: { received: 3, alike: 3, alikeGroups: 1, alikeSame: 2 } });
  await withdraw(one);
  expect(await report()).toMatchObject({ totals: { received: 2, alike: 2, alikeGroups: 1, alikeSame: 0 } });
});

it('还有没比对的，不写几条相近，也不写成没有', async () => {
  const letters = [await say(LETTER), await say(LETTER)];
  await answered('首班车早一些', letters, NOT_ADOPTED);
  const uncounted = { alike: null, alikeGroups: null, alikeSame: null };
  expect(await report()).toMatchObject({ totals: uncounted, rows: [{ count: 2, ...uncounted }] });
});

it('采纳情况写明各类几条、几人、其中相近的几条；各类合计就是总数', async () => {
  const letters = [await say(LETTER), await say(LETTER), await say(EDITED, { peopleCount: 5 })];
  const own = await say('建议把镇上卫生院的夜间门诊开起来，老人半夜发烧有地方看病。', { peopleCount: 2 });
  const twice = [await say('同意这个方案，早点实施。'), await say('同意这个方案，早点实施！')];
  await compare();
  await answered('首班车早一些', [...letters, own], NOT_ADOPTED);
  await answered('赞成', twice, SUPPORT);
  expect(await report()).toMatchObject({
    totals: { received: 6, alike: 5, alikeGroups: 2, alikeSame: 4 },
    rows: [
      { title: '首班车早一些', count: 4, people: 9, alike: 3, alikeGroups: 1, alikeSame: 2 },
      { title: '赞成', count: 2, people: 2, alike: 2, alikeGroups: 1, alikeSame: 2 },
    ],
  });
});

it('短时间集中收到的，时段、条数、相近的条数写进采纳情况，一条不少计', async () => {
  for (const day of ['20', '21', '22'])
    await say(`第${day}天各说各的一句话。`, { submittedAt: `2026-11-${day}T03:10:00Z` });
  for (let no = 0; no < 20; no += 1) await say(LETTER, { submittedAt: '2026-11-23T01:20:00Z' });
  await say('请修一修路灯，已经坏了很久。', { submittedAt: '2026-11-23T01:40:00Z' });
  await compare();
  const bursts = [{ hour: '2026-11-23 09:00', count: 21, alike: 20 }];
  expect(await report()).toMatchObject({ totals: { received: 24, bursts } });
});
