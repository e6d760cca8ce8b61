/** 听取政务公开工作汇报: the bench asks for it, the meeting's record counts it. */
import { expect, it } from 'vitest';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { type AgendaItemWish } from '#test/kernel/build-agenda.ts';
import { buildMeeting, type MeetingWish } from '#test/kernel/build-meeting.ts';
import { buildActor, peopledDatabase } from '#test/kernel/people.ts';
import { planQuestions, type Task } from './plan-questions.ts';

const { database, people } = await peopledDatabase('2026-09-30T02:00:00Z');
const { govOffice: planner, clerk, units } = people;
const checker = await buildActor(database, units.office, [Role.GOV_OFFICE_STAFF], '政办乙');
const { save, publish, found } = planQuestions(database, units.office.id);

const HEARD: AgendaItemWish = { title: '听取全县政务公开工作情况汇报', purpose: AgendaPurpose.OPENNESS };

const asked = async (actor = planner, asking = 'ARRANGE_REPORT_HEARING') => {
  const { data } = await ask(database, actor, { query: '{ workbench { tasks { kind dueOn path } } }' });
  const { tasks } = data?.workbench as unknown as { tasks: { kind: string }[] };
  return tasks.filter(({ kind }) => kind === asking);
};
const measured = (await save(planner, { measure: 'REPORTS_HEARD', target: 1 })) as Task;
await publish(checker, [measured]);
const reached = async () => (await found(null, measured.id))?.reached;
const meetingOf = (startsAt: string, wish: MeetingWish = {}) =>
  buildMeeting(database, people, { startsAt, items: [HEARD], ...wish });

it('第四季度起是政府办的待办，别的单位没有；列入当年会议就不再催，开过才计数', async () => {
  expect(await asked()).toEqual([]);
  await database.setClock('2026-11-20T02:00:00Z');
  const due = { kind: 'ARRANGE_REPORT_HEARING', dueOn: '2026-12-31', path: '/gongzuotai/huiyi' };
  expect(await asked()).toEqual([due]);
  expect(await asked(clerk)).toEqual([]);
  await meetingOf('2026-11-18T06:30:00Z', { stage: 'ENDED', items: [{ ...HEARD, purpose: 'OTHER' }] });
  await meetingOf('2026-12-03T06:30:00Z', {
    stage: 'CANCELLED',
    columns: { cancelledAt: new Date('2026-11-19T00:00:00Z'), cancelReason: '与全县大会冲突' },
  });
  expect([await asked(), await reached()]).toEqual([[due], 0]);
  await meetingOf('2026-12-08T06:30:00Z');
  expect([await asked(), await reached()]).toEqual([[], 0]);
  await meetingOf('2026-11-19T06:30:00Z', { stage: 'ENDED' });
  expect(await reached()).toBe(1);
  expect(await found(null, measured.id)).toMatchObject({ standing: 'DONE' });
});

it('按记录计数的任务，时限以前三十日还没有达到的，是责任单位的待办', async () => {
  const more = { measure: 'REPORTS_HEARD', target: 2, dueOn: '2026-12-20' };
  await publish(checker, [(await save(planner, more)) as Task]);
  const waiting = (actor = planner) => asked(actor, 'REACH_PLAN_MEASURE');
  await database.setClock('2026-11-19T15:59:00Z');
  expect(await waiting()).toEqual([]);
  await database.setClock('2026-11-20T02:00:00Z');
  const task = { kind: 'REACH_PLAN_MEASURE', dueOn: '2026-12-20', path: '/gongzuotai/gongkai-renwu' };
  expect(await waiting()).toEqual([task]);
  expect(await waiting(clerk)).toEqual([]);
  await database.setClock('2026-12-21T02:00:00Z');
  expect(await waiting()).toEqual([task]);
  await meetingOf('2026-11-19T06:30:00Z', { stage: 'ENDED' });
  expect(await waiting()).toEqual([]);
});

it('上一年计划、推到今年才开的会议，算今年听取的', async () => {
  await database.setClock('2027-10-08T02:00:00Z');
  expect(await asked()).toMatchObject([{ dueOn: '2027-12-31' }]);
  const closedAt = new Date('2027-01-05T08:00:00Z');
  await meetingOf('2027-01-05T06:30:00Z', { stage: 'ENDED', columns: { year: 2026, closedAt } });
  expect(await asked()).toEqual([]);
});
