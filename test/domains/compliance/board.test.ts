/** 合规情况一览和工作台账, by GraphQL. It is 2026-12-10. */
import { expect, it } from 'vitest';
import { openCourse } from '#test/domains/execution/room.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { BOARD, type DutyTold, dutyOf, LIST, listOf, REMINDER } from './questions.ts';

const { database, people, issued, published, executor } = await openCourse();
const { justiceStaff, clerk, lead, otherLead, govOffice, secrecy, archivist, media, admin } = people;
const waiting = await issued();
const done = await published();

interface Counts {
  met: number;
  due: number;
  late: number;
  unmet: number;
  missing: number;
  waived: number;
  ahead: number;
  notApplicable: number;
}
interface Board {
  years: number[];
  decisions: number;
  total: Counts;
  units: { unitId: string; unitName: string; decisions: number; counts: Counts }[];
  rules: { code: string; counts: Counts }[];
}
const boardOf = async (actor: Parameters<typeof ask>[1], year: number | null = null) => {
  const { data, errors } = await ask(database, actor, { query: BOARD, variables: { year } });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as { complianceBoard: Board }).complianceBoard;
};
const sum = (all: readonly { counts: Counts }[], key: keyof Counts) =>
  all.reduce((total, { counts }) => total + counts[key], 0);
const everything = async (actor: Parameters<typeof ask>[1], filter = {}) => {
  const found: DutyTold[] = [];
  let after: string | null = null;
  do {
    const page = await listOf(database, actor, { filter, first: 37, after });
    found.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
};

it('各单位合计、各事项合计与总数一致，也与逐页列出的事项一致', async () => {
  const board = await boardOf(justiceStaff);
  const all = await everything(justiceStaff);
  expect(board.decisions).toBe(2);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const states = [
    ['met', 'MET'],
    ['due', 'DUE'],
    ['late', 'LATE'],
    ['missing', 'MISSING'],
    ['waived', 'WAIVED'],
    ['ahead', 'AHEAD'],
    ['notApplicable', 'NOT_APPLICABLE'],
  ] as const;
  for (const [key, state] of states) {
    const listed = all.filter((duty) => duty.state === state).length;
    expect([key, board.total[key], sum(board.units, key), sum(board.rules, key)]).toEqual([
      key,
      listed,
      listed,
      listed,
    ]);
  }
});

it('司法局看全县，承办单位看本单位，别的单位一项也看不到', async () => {
  expect((await boardOf(justiceStaff)).decisions).toBe(2);
  expect((await boardOf(clerk)).decisions).toBe(2);
  expect(await boardOf(otherLead)).toMatchObject({ decisions: 0, units: [], rules: [] });
  expect((await listOf(database, otherLead)).nodes).toEqual([]);
});

it('按年度看：没有决策的年度为零', async () => {
  expect(await boardOf(justiceStaff, 2025)).toMatchObject({ decisions: 0, years: [2026] });
  expect((await boardOf(justiceStaff, 2026)).decisions).toBe(2);
});

it('未登录、没有相应岗位的人不能看', async () => {
  for (const query of [BOARD, LIST, REMINDER]) {
    expect(codesOf(await ask(database, null, { query }))).toEqual(['UNAUTHENTICATED']);
    for (const actor of [media, admin])
      expect(codesOf(await ask(database, actor, { query }))).toEqual(['FORBIDDEN']);
  }
});

it('保密审查员、档案员只看到自己岗位的事项，看不到一览', async () => {
  for (const [actor, role] of [
    [secrecy, 'SECRECY_REVIEWER'],
    [archivist, 'ARCHIVIST'],
  ] as const) {
    const { nodes, total } = await listOf(database, actor);
    expect(total).toBeGreaterThan(0);
    expect(new Set(nodes.map((duty) => duty.role))).toEqual(new Set([role]));
    expect(codesOf(await ask(database, actor, { query: BOARD }))).toEqual(['FORBIDDEN']);
  }
});

it.each([
  ['单位编号不对', { filter: { unitId: 'x' } }],
  ['翻页位置不对', { after: 'x' }],
  ['每页太多', { first: 101 }],
])('%s，说明不对', async (_, variables) => {
  expect(codesOf(await ask(database, justiceStaff, { query: LIST, variables }))).toEqual(['BAD_USER_INPUT']);
});

it('筛选：单位、事项、规定、环节、状态、决策、本人', async () => {
  const all = await everything(justiceStaff);
  const chosen = (filter: object) =>
    everything(justiceStaff, filter).then((found) => found.map(({ id }) => id).toSorted());
  const of = (fits: (duty: DutyTold) => boolean) =>
    all
      .filter(fits)
      .map(({ id }) => id)
      .toSorted();
  expect(await chosen({ unitId: people.units.housing.id })).toEqual(
    of(({ unitName }) => unitName === '县住房和城乡建设局'),
  );
  expect(await chosen({ code: 'PUBLICATION' })).toEqual(of(({ code }) => code === 'PUBLICATION'));
  expect(await chosen({ rule: 'R-59' })).toEqual(
    of(({ code }) => ['EXECUTORS_NAMED', 'SUPERVISOR_NAMED', 'EXECUTION_REPORTED'].includes(code)),
  );
  expect(await chosen({ stage: 'ARCHIVE' })).toEqual(
    of(({ code }) => ['ARCHIVE', 'ARCHIVE_SUPPLEMENT', 'NOT_PUT_OFF'].includes(code)),
  );
  expect(await chosen({ states: ['MISSING', 'LATE'] })).toEqual(
    of(({ state }) => state === 'MISSING' || state === 'LATE'),
  );
  expect(await chosen({ decisionNo: waiting.no })).toEqual(of(({ decisionNo }) => decisionNo === waiting.no));
  const mine = await everything(govOffice, { mine: true });
  expect(new Set(mine.map(({ role }) => role))).toEqual(new Set(['GOV_OFFICE_STAFF']));
});

it('轻重在前：逾期未办、缺漏、待办依次列出', async () => {
  const rank = ['LATE', 'MISSING', 'DUE', 'MET', 'WAIVED', 'AHEAD', 'NOT_APPLICABLE'];
  const order = (await everything(justiceStaff)).filter(
    ({ lateness }) => lateness !== 'TOLD_LATE' && lateness !== 'DONE_LATE',
  );
  const ranks = order.map(({ state }) => rank.indexOf(state));
  expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
});

it('按日列出的台账：未办的列在期限，已办的列在办理日，起止两日都计入', async () => {
  const { nodes } = await listOf(database, justiceStaff, {
    order: 'DAY',
    filter: { from: '2026-12-03', to: '2026-12-10', states: ['MET', 'DUE', 'LATE'] },
  });
  expect(nodes.length).toBeGreaterThan(3);
  const days = nodes.map(({ day }) => day ?? '');
  expect(days).toEqual(days.toSorted());
  expect([days[0]! >= '2026-12-03', days.at(-1)! <= '2026-12-10']).toEqual([true, true]);
});

it('期限过了没有公布：还有几个工作日，今日到期，逾期；公布以后仍是迟办，写明两个日期', async () => {
  const { no } = waiting;
  const at = async (instant: string) => {
    await database.setClock(instant);
    return dutyOf(database, clerk, no, 'PUBLICATION');
  };
  const { dueOn, left } = await at('2026-12-10T02:00:00Z');
  expect(left).toMatch(/^还有\d+个工作日$/);
  expect(await at(`${dueOn}T02:00:00Z`)).toMatchObject({ state: 'DUE', left: '今日到期' });
});

it('本人的提示：三个工作日内到期的、逾期的', async () => {
  await database.setClock('2026-12-10T02:00:00Z');
  const reminder = async (actor: typeof lead) =>
    (await ask(database, actor, { query: REMINDER })).data as unknown as {
      dutyReminder: { late: number; missing: number; soon: number };
    };
  const mine = await everything(lead, { mine: true });
  expect((await reminder(lead)).dutyReminder).toMatchObject({
    late: mine.filter(({ lateness }) => lateness === 'UNMET').length,
    missing: mine.filter(({ state }) => state === 'MISSING').length,
  });
  expect((await reminder(executor)).dutyReminder).toMatchObject({ missing: 0 });
  expect(done.no).not.toBe(waiting.no);
});
