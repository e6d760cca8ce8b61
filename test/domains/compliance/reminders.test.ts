/** 合规事项的到期提醒: before the day, on the day, when it was missed; each once. */
import { LAWS } from '#test/law/catalogue/laws.ts';
import { expect, it } from 'vitest';
import { occasionOf } from '#server/domains/compliance/duty-letter.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { dutiesOf, dutyClock, DutyState } from '#server/law/compliance/duties.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { jobs } from '#server/domains/compliance/compliance.jobs.ts';
import { openCourse } from '#test/domains/execution/room.ts';
import { calendar, day } from '#test/law/calendar/calendars.ts';
import { decision, round } from '#test/law/compliance/duties-record.ts';
import { dutyOf } from './questions.ts';

const { database, people, issued } = await openCourse();
const course = await issued();
const { dueOn } = await dutyOf(database, people.clerk, course.no, 'PUBLICATION');

const letters = () =>
  database.sql<{ subject: string; unit: string; key: string; body: string }>(
    `select m.subject, u.name as unit, m.unique_key as key, m.body from message m join unit u on u.id = m.unit_id
     where m.unique_key like 'DUTY:PUBLICATION:' || $1 || ':%' order by m.id`,
    [course.no],
  );
const remindOn = async (day: string) => {
  await database.setClock(`${day}T01:00:00Z`);
  await jobs['remind-of-duties']({}, database.services);
  return (await letters()).map(({ subject }) => subject.split('：')[0]);
};

it('离期限还早，不提醒', async () => {
  expect(dueOn).toBe('2027-01-08');
  expect(await remindOn('2026-12-28')).toEqual([]);
});

it('节假日安排尚未公布的期限是暂定的，不提醒', async () => {
  expect(await remindOn('2027-01-08')).toEqual([]);
});

it('安排公布以后，期限前三个工作日提醒；同一日再办一次不重复', async () => {
  await database.sql(`insert into work_calendar_year (year, notice, imported_by_id, imported_at)
    select 2027, '放假安排', id, now() from person limit 1 on conflict do nothing`);
  await database.sql(`insert into special_day (day, kind, name) values ('2027-01-01', 'HOLIDAY', '元旦')`);
  expect(await remindOn('2026-12-31')).toEqual([]);
  expect(await remindOn('2027-01-04')).toEqual([]);
  expect(await remindOn('2027-01-05')).toEqual(['合规事项即将到期']);
  expect(await remindOn('2027-01-05')).toEqual(['合规事项即将到期']);
  expect(await remindOn('2027-01-06')).toEqual(['合规事项即将到期']);
});

it('两台服务器同时提醒，只有一封', async () => {
  await database.setClock('2027-01-08T01:00:00Z');
  await Promise.all([0, 1, 2].map(() => jobs['remind-of-duties']({}, database.services)));
  expect((await letters()).map(({ subject }) => subject.split('：')[0])).toEqual([
    '合规事项即将到期',
    '合规事项今日到期',
  ]);
});

it('逾期提醒一次，写明责任单位、依据和办理地址；逾期七日以后只在台账列出', async () => {
  expect((await remindOn('2027-01-11')).at(-1)).toBe('合规事项已经逾期');
  expect(await remindOn('2027-01-12')).toHaveLength(3);
  const last = (await letters()).at(-1);
  expect(last?.unit).toBe('县政府办公室');
  expect(last?.body).toContain('国令713号第三十二条');
  expect(last?.body).toContain(`/gongzuotai/juece/${course.no}`);
});

it('每日零时安排上午九时的提醒，安排两次也只办一次', async () => {
  await database.setClock('2027-01-12T16:05:00Z');
  await jobs['plan-duty-reminders']({}, database.services);
  await jobs['plan-duty-reminders']({}, database.services);
  const rows = await database.sql<{ run_at: Date }>(
    `select run_at from graphile_worker.jobs where key like 'remind-of-duties:%'`,
  );
  expect(rows.map(({ run_at }) => run_at.toISOString())).toEqual(['2027-01-13T01:00:00.000Z']);
});

it.each([
  [3, '2026-05-11', null],
  [3, '2026-05-12', 'SOON'],
  [1, '2026-05-13', null],
  [1, '2026-05-14', 'SOON'],
  [10, '2026-05-05', 'SOON'],
  [10, '2026-05-15', 'TODAY'],
] as const)(
  '提前%i个工作日提醒由本县设定：5月15日到期，%s为%s',
  (dutyReminderWorkingDays, today, occasion) => {
    const duty = dutiesOf(
      decision({
        phase: DecisionPhase.REVISING,
        records: [],
        rounds: [round({ disposed: false, report: null })],
      }),
      dutyClock(day(today), DEFAULT_POLICY, calendar, LAWS),
    )[0];
    if (!duty) throw new Error('no duty');
    const due = {
      ...duty,
      state: DutyState.DUE,
      lateness: null,
      dueOn: day('2026-05-15'),
      provisional: false,
    };
    const policy = { ...DEFAULT_POLICY, dutyReminderWorkingDays };
    expect(occasionOf(due, { today: day(today), calendar, policy })).toBe(occasion);
  },
);
