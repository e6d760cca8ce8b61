import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ConsultationStage } from '#server/law/consultation/consultation-stage.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { deskPage } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { lead, clerk, govOffice } = people;
const titles: string[] = [];
const build = async (title: string, wish: Parameters<typeof buildConsultation>[2] = {}) => {
  titles.push(title);
  return buildConsultation(database, people, { title, ...wish });
};

const soon = await build('先截止', { closesOn: '2026-12-01' });
await build('后截止', { closesOn: '2026-12-11', opensOn: '2026-11-10' });
await build('卫健委的', { closesOn: '2026-12-05', unit: people.units.health });
await build('旧的', { state: 'CLOSED' });
await build('更旧的', { state: 'FEEDBACK_PUBLISHED', opensOn: '2025-03-02', closesOn: '2025-04-02' });
await build('撤回的', { state: 'WITHDRAWN' });
await build('预告的', {
  state: 'APPROVED',
  columns: { scheduledOpensAt: new Date('2026-11-25T01:00:00Z'), scheduledById: lead.id },
});
await build('受阻的', {
  state: 'APPROVED',
  columns: {
    scheduledOpensAt: new Date('2026-11-19T01:00:00Z'),
    scheduledById: lead.id,
    blockedReason: '期限不足',
  },
});
await build('草稿', { state: 'DRAFT' });
await build('送审的', { state: 'IN_REVIEW' });
await build('已处理完的', { state: 'FEEDBACK_READY' });
await build('归档的', { state: 'ARCHIVED' });

interface Page {
  nodes: { title: string }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

const list = async (
  filter: object | null,
  rest: Record<string, unknown> = {},
  actor: Actor | null = null,
) => {
  const answer = await ask(database, actor, {
    query: `query List($filter: ConsultationFilter, $sort: ConsultationSort, $first: Int, $after: String) {
      consultations(filter: $filter, sort: $sort, first: $first, after: $after) {
        nodes { title draftText } pageInfo { endCursor hasNextPage } } }`,
    variables: { filter, ...rest },
  });
  return answer as unknown as {
    errors?: never[];
    data: { consultations: Page };
  };
};
const titlesOf = async (filter: object | null, rest = {}) =>
  (await list(filter, rest)).data.consultations.nodes.map(({ title }) => title);

it.each([
  ['正在征集的，先截止的在前', { state: 'OPEN' }, {}, ['先截止', '卫健委的', '后截止']],
  ['正在征集的，新的在前', { state: 'OPEN' }, { sort: 'NEWEST' }, ['后截止', '卫健委的', '先截止']],
  ['即将征集的，只有已经预约、没有受阻的', { state: 'COMING' }, {}, ['预告的']],
  ['已截止的，新的在前', { state: 'CLOSED' }, {}, ['归档的', '已处理完的', '旧的', '更旧的']],
  ['撤回的', { state: 'WITHDRAWN' }, {}, ['撤回的']],
  ['按单位', { state: 'OPEN', unitId: people.units.health.id }, {}, ['卫健委的']],
  ['按公布的年份', { year: 2025 }, {}, ['更旧的']],
  ['没有的单位', { unitId: crypto.randomUUID() }, {}, []],
])('列表：%s', async (_, filter, rest, expected) => {
  expect(await titlesOf(filter, rest)).toEqual(expected);
});

it('受阻的预约不再预告，对本单位的人也是', async () => {
  const { data } = await list({ state: 'COMING' }, {}, lead);
  expect(data.consultations.nodes.map(({ title }) => title)).toEqual(['预告的']);
});

it('不分状态的列表是所有公布过的，没有草稿、送审、受阻的', async () => {
  const all = await titlesOf(null, { first: 100 });
  expect(all).toHaveLength(8);
  expect(all.filter((title) => ['草稿', '送审的', '受阻的', '预告的'].includes(title))).toEqual([]);
});

it('翻页不重不漏；翻页位置不对、每页过多的，请改正', async () => {
  const whole = await titlesOf({ state: 'CLOSED' });
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const page: Page = (await list({ state: 'CLOSED' }, { first: 1, after })).data.consultations;
    paged.push(...page.nodes.map(({ title }) => title));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(paged).toEqual(whole);
  const forged = Buffer.from(JSON.stringify(["x') or 1=1", 'y'])).toString('base64url');
  for (const page of [{ after: 'x' }, { after: forged }, { first: 0 }, { first: 101 }])
    expect(codesOf(await list({ state: 'CLOSED' }, page))).toEqual(['BAD_USER_INPUT']);
});

const desk = async (actor: Actor, filter: object, first = 100) =>
  (
    (
      await ask(database, actor, {
        query: `query Desk($filter: DeskConsultationFilter, $first: Int) {
          deskConsultations(filter: $filter, first: $first) { nodes { title stage } } }`,
        variables: { filter, first },
      })
    ).data as unknown as { deskConsultations: { nodes: { title: string; stage: string }[] } }
  ).deskConsultations.nodes;

it.each<string>(Object.values(ConsultationStage))(
  '工作台按环节%s筛选，与每一条自己的环节一致',
  async (stage) => {
    const all = await desk(govOffice, {});
    expect(all).toHaveLength(titles.length);
    const chosen = await desk(govOffice, { stage });
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen.map(({ title }) => title).sort()).toEqual(
      all
        .filter((one) => one.stage === stage)
        .map(({ title }) => title)
        .sort(),
    );
  },
);

it('工作台只列本单位的；可以只看本人经手的', async () => {
  const own = await desk(clerk, {});
  expect(own.map(({ title }) => title)).not.toContain('卫健委的');
  expect(own).toHaveLength(titles.length - 1);
  expect(await desk(lead, { mine: true })).toEqual([]);
  expect(await desk(clerk, { mine: true })).toHaveLength(titles.length - 1);
  expect(await desk(govOffice, { unitId: people.units.health.id })).toMatchObject([{ title: '卫健委的' }]);
});

it('决策事项和目录事项列出历次征求意见', async () => {
  const second: BuiltConsultation = await buildConsultation(database, people, {
    after: soon,
    title: '第二轮',
    state: 'CLOSED',
  });
  await database.sql(`insert into comment_counter values ($1, 'WEB', '', 0, 2, 2)`, [soon.id]);
  const answer = await ask(database, null, {
    query: `query Rounds($no: String!) {
      decision(no: $no) { consultations { round title decision { no stepLine { kind } } } }
      catalogueItem(no: $no) { consultations { round commentCount } }
    }`,
    variables: { no: second.no },
  });
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({
    decision: {
      consultations: [
        { round: 1, title: '先截止', decision: { no: second.no, stepLine: expect.any(Array) } },
        { round: 2, title: '第二轮' },
      ],
    },
    catalogueItem: {
      consultations: [
        { round: 1, commentCount: 2 },
        { round: 2, commentCount: 0 },
      ],
    },
  });
  expect(await deskPage(database, clerk, second.id, 'round')).toEqual({ round: 2 });
});
