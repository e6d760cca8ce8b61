import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { Role } from '#server/law/people/role.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { findingsOf } from '#test/domains/identity/at-the-door.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { admin, justiceStaff } = people;
const second = await buildActor(database, people.units.justice, [Role.JUSTICE_STAFF]);
const NOTICE = '国务院办公厅关于2027年部分节假日安排的通知（国办发明电〔2026〕0号）';

interface Day {
  day: string;
  kind: 'HOLIDAY' | 'MAKE_UP_WORKDAY';
  name: string;
}
const off = (name: string, ...days: string[]): Day[] => days.map((day) => ({ day, kind: 'HOLIDAY', name }));
const work = (day: string): Day => ({ day, kind: 'MAKE_UP_WORKDAY', name: '春节' });

/** A made-up arrangement with the shape of the yearly notice. */
const DAYS_2027 = [
  ...off('元旦', '2027-01-01'),
  ...off('春节', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'),
  work('2027-02-20'),
  ...off('清明节', '2027-04-05'),
  ...off('劳动节', '2027-05-01', '2027-05-02', '2027-05-03'),
  ...off('端午节', '2027-06-09'),
  ...off('中秋节', '2027-09-15'),
  ...off('国庆节', '2027-10-01', '2027-10-02', '2027-10-03'),
];
const without = (...days: string[]) => DAYS_2027.filter(({ day }) => !days.includes(day));

const importDays = (year: number, days: Day[], notice = NOTICE, actor = justiceStaff, reason = '') =>
  ask(database, actor, {
    query: `mutation ($year: Int!, $days: [SpecialDayInput!]!, $notice: Text!, $reason: Text!) {
      importWorkCalendar(year: $year, days: $days, notice: $notice, reason: $reason) {
        ... on WorkCalendar { coveredThrough years } ... on Refusal { findings { code message basis fields } } } }`,
    variables: { year, days, notice, reason },
  });
const calendar = async (year: number) =>
  (
    await ask(database, null, {
      query: `query ($year: Int!) { workCalendar { coveredThrough years days(year: $year) { day kind name }
        viewerCan(actions: [import]) { action allowed } } }`,
      variables: { year },
    })
  ).data?.workCalendar;

const REASON = '国务院办公厅9月20日通知调整了春节的调休';
const confirm = async (actor: Actor) => {
  const [row] = await database.sql<{ id: string }>(
    `select id from proposed_change where kind = 'WORK_CALENDAR'`,
  );
  const { data } = await ask(database, actor, {
    query: `mutation ($id: ID!) { confirmChange(id: $id) {
      ... on ProposedChange { before after } ... on Refusal { findings { code } } } }`,
    variables: { id: row?.id },
  });
  return data?.confirmChange;
};
const tasks = async (actor: Actor) => {
  const { data } = await ask(database, actor, { query: '{ workbench { tasks { title article } } }' });
  return (
    data as unknown as { workbench: { tasks: { title: string; article: string | null }[] } }
  ).workbench.tasks.map(({ title, article }) => `${title}${article ?? ''}`);
};

describe('工作日历', () => {
  it('漏了的，逐日写明是哪个节日', async () => {
    const answer = await importDays(2027, without('2027-02-08', '2027-06-09'));
    expect(findingsOf(answer, 'importWorkCalendar')[0]?.message).toContain(
      '2027年2月8日（春节）、2027年6月9日（端午节）是法定节假日，没有列为放假',
    );
  });

  it('任何人都读得到已导入的年份和各日', async () => {
    const read = (await calendar(2026)) as unknown as { days: Day[] };
    expect(read).toMatchObject({
      coveredThrough: '2026-12-31',
      years: [2020, 2021, 2022, 2023, 2024, 2025, 2026],
      viewerCan: [],
    });
    expect(read.days).toHaveLength(39);
    expect(read.days[0]).toEqual({ day: '2026-01-01', kind: 'HOLIDAY', name: '元旦' });
    expect(await calendar(2027)).toMatchObject({ days: [] });
  });

  it.each([
    ['跳过一年', 2028, [], NOTICE, ['CALENDAR_GAP', 'HOLIDAY_MISSING']],
    [
      '以往的年份',
      2025,
      DAYS_2027,
      NOTICE,
      ['CALENDAR_YEAR_PAST', 'DAY_OUTSIDE_YEAR', 'HOLIDAY_MISSING', 'CHANGE_REASON_REQUIRED'],
    ],
    ['不在这一年的日子', 2027, [...DAYS_2027, ...off('元旦', '2026-12-31')], NOTICE, ['DAY_OUTSIDE_YEAR']],
    ['同一天写两次', 2027, [...DAYS_2027, work('2027-10-03')], NOTICE, ['DAY_TWICE']],
    ['调休上班日不是周末', 2027, [...DAYS_2027, work('2027-02-19')], NOTICE, ['MAKE_UP_NOT_WEEKEND']],
    ['漏了元旦', 2027, without('2027-01-01'), NOTICE, ['HOLIDAY_MISSING']],
    ['春节漏了初三', 2027, without('2027-02-08'), NOTICE, ['HOLIDAY_MISSING']],
    [
      '端午节写错一天',
      2027,
      [...without('2027-06-09'), ...off('端午节', '2027-06-10')],
      NOTICE,
      ['HOLIDAY_MISSING'],
    ],
    ['只贴了一半', 2027, DAYS_2027.slice(0, 7), NOTICE, ['HOLIDAY_MISSING']],
    ['没有写明通知', 2027, DAYS_2027, ' ', ['NOTICE_REQUIRED']],
  ])('%s的，不予导入', async (_, year, days, notice, expected) => {
    const answer = await importDays(year, days, notice);
    expect(findingsOf(answer, 'importWorkCalendar').map(({ code }) => code)).toEqual(expected);
    expect(await calendar(2027)).toMatchObject({ coveredThrough: '2026-12-31', days: [] });
    expect(await database.sql('select 1 from graphile_worker.jobs')).toEqual([]);
  });

  it('缺少法定节假日依据的是法律，其余是平台的要求', async () => {
    const answer = await importDays(2027, [...DAYS_2027.slice(0, 7), work('2027-02-19')]);
    const findings = findingsOf(answer, 'importWorkCalendar') as unknown as { code: string; basis: string }[];
    expect(Object.fromEntries(findings.map(({ code, basis }) => [code, basis]))).toEqual({
      MAKE_UP_NOT_WEEKEND: 'DESIGN',
      HOLIDAY_MISSING: 'LAW',
    });
  });

  it('导入后期限算到次年，暂定的期限由后台重新计算', async () => {
    const answer = await importDays(2027, DAYS_2027);
    expect(answer.data?.importWorkCalendar).toEqual({
      coveredThrough: '2027-12-31',
      years: [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027],
    });
    expect(await calendar(2027)).toMatchObject({ days: DAYS_2027 });
    const jobs = await database.sql('select task_identifier as task, key from graphile_worker.jobs');
    expect(jobs).toEqual([{ task: 'calendar-imported', key: 'calendar-imported:2027' }]);
    expect((await auditTrail(database)).at(-1)).toEqual(['calendar.imported', 'DONE']);
    const [row] = await database.sql('select notice from work_calendar_year where year = 2027');
    expect(row).toEqual({ notice: NOTICE });
  });

  it('已导入的年份，一个人不能换掉：写明理由，另一人确认才整年替换，原来的安排保留，其他年份不动', async () => {
    const before = await calendar(2026);
    const changed = [...without('2027-02-20'), work('2027-02-21')];
    const again = (reason: string, days = changed) => importDays(2027, days, NOTICE, justiceStaff, reason);
    const codes = async (answer: ReturnType<typeof again>) =>
      findingsOf(await answer, 'importWorkCalendar').map(({ code }) => code);
    expect(await codes(again(''))).toEqual(['CHANGE_REASON_REQUIRED']);
    expect(await codes(again(REASON, DAYS_2027))).toEqual(['CHANGE_SAME']);
    expect(await codes(again(REASON, DAYS_2027.slice(0, 7)))).toEqual(['HOLIDAY_MISSING']);
    expect(await codes(again(REASON))).toEqual([]);
    expect(await calendar(2027)).toMatchObject({ days: DAYS_2027 });
    expect(await codes(again(REASON))).toEqual(['CHANGE_WAITING']);
    expect(await confirm(justiceStaff)).toMatchObject({ findings: [{ code: 'SECOND_PERSON_REQUIRED' }] });
    expect(await confirm(people.govOffice)).toBeUndefined();
    expect(await tasks(second)).toContain('更正已导入的节假日安排');
    expect(await tasks(justiceStaff)).not.toContain('更正已导入的节假日安排');
    const confirmed = await confirm(second);
    expect(confirmed).toMatchObject({ before: expect.stringContaining('2027年2月20日（春节）') as string });
    const read = (await calendar(2027)) as unknown as { days: Day[] };
    expect(read.days.map(({ day }) => day)).toEqual(changed.map(({ day }) => day).toSorted());
    expect(await calendar(2026)).toEqual(before);
  });

  it('系统管理员不导入；年份不成其为年份的不收', async () => {
    expect(codesOf(await importDays(2027, DAYS_2027, NOTICE, admin))).toEqual(['FORBIDDEN']);
    expect(codesOf(await importDays(99, []))).toEqual(['BAD_USER_INPUT']);
  });
});
