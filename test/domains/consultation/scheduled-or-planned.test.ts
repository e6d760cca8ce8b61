import { expect, it } from 'vitest';
import { jobs } from '#server/domains/consultation/consultation.jobs.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { buildConsultation, type ConsultationWish } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { carryOut, deskPage, publicPage } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, lead } = people;
const AT = '2026-11-21T01:00:00.000Z';

const build = (wish: ConsultationWish = {}) =>
  buildConsultation(database, people, { state: 'APPROVED', ...wish });
const schedule = (id: string) =>
  carryOut(database, lead, 'scheduleConsultation', { id, version: 1, opensAt: AT });
const cancel = (id: string) => carryOut(database, lead, 'cancelSchedule', { id, version: 1 });
const run = (consultationId: string) => jobs['open-consultation']({ consultationId }, database.services);
const stageOf = async (id: string) => (await deskPage(database, lead, id, 'stage'))?.stage;
const begin = () => database.setClock('2026-11-20T02:00:00Z');

const STANDING =
  'scheduledOpensAt plannedOpensAt viewerCan(actions: [cancelSchedule]) { action allowed findings { code } }';
const standing = (id: string, actor: Actor = lead) => deskPage(database, actor, id, STANDING);
const cannot = (...codes: string[]) => ({ allowed: false, findings: codes.map((code) => ({ code })) });

it('计划公布不是预约公布：不预告，不能取消，到时也不公布', async () => {
  await begin();
  const { id, no } = await build({ columns: { scheduledOpensAt: new Date(AT) } });
  expect(await standing(id)).toEqual({
    scheduledOpensAt: null,
    plannedOpensAt: AT,
    viewerCan: [{ action: 'cancelSchedule', ...cannot('NOT_SCHEDULED') }],
  });
  expect(await cancel(id)).toMatchObject({ refused: ['NOT_SCHEDULED'] });
  expect(await publicPage(database, null, { no, round: 1 }, 'title')).toBeNull();
  await database.setClock(AT);
  await jobs['open-overdue']({}, database.services);
  expect(await stageOf(id)).toBe('APPROVED');
});

it('已经预约的说明预约在什么时间，由负责人取消；办理人员只看得到', async () => {
  await begin();
  const { id, no } = await build();
  await schedule(id);
  const seen = { scheduledOpensAt: AT, plannedOpensAt: AT };
  expect(await standing(id)).toEqual({
    ...seen,
    viewerCan: [{ action: 'cancelSchedule', allowed: true, findings: [] }],
  });
  expect(await standing(id, clerk)).toEqual({
    ...seen,
    viewerCan: [],
  });
  const open = { ...seen, plannedOpensAt: null };
  expect(await publicPage(database, null, { no, round: 1 }, STANDING)).toEqual({
    ...open,
    viewerCan: [],
  });
});

it('受阻、已经公布的，不再算作预约，不能取消', async () => {
  await begin();
  const [blocked, opened] = [await build({ closesOn: '2026-12-21' }), await build()];
  for (const { id } of [blocked, opened]) await schedule(id);
  await database.setClock('2026-11-22T01:00:00Z');
  await database.sql(`update consultation set closes_on = '2026-12-22' where id = $1`, [opened.id]);
  for (const { id } of [blocked, opened]) await run(id);
  expect([await stageOf(blocked.id), await stageOf(opened.id)]).toEqual(['APPROVED', 'OPEN']);
  expect(await standing(blocked.id)).toMatchObject({
    scheduledOpensAt: null,
    viewerCan: [{ action: 'cancelSchedule', ...cannot('NOT_SCHEDULED') }],
  });
  expect(await standing(opened.id)).toMatchObject({
    scheduledOpensAt: null,
    plannedOpensAt: null,
    viewerCan: [{ action: 'cancelSchedule', ...cannot('WRONG_STAGE') }],
  });
});
