import { expect, it } from 'vitest';
import { jobs } from '#server/domains/consultation/consultation.jobs.ts';
import { openScheduled } from '#server/domains/consultation/open-scheduled.ts';
import { dueOpenings } from '#server/domains/consultation/scheduled-consultation.queries.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { buildConsultation, type ConsultationWish } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { carryOut, deskPage, lastAction, publicPage } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, lead, otherLead } = people;
const AT = '2026-11-21T01:00:00.000Z';

const build = (wish: ConsultationWish = {}) =>
  buildConsultation(database, people, { state: 'APPROVED', ...wish });
const schedule = (id: string, opensAt = AT, actor: Actor | null = lead, version = 1) =>
  carryOut(database, actor, 'scheduleConsultation', { id, version, opensAt }, 'stage scheduledOpensAt');
const cancel = (id: string, actor: Actor | null = lead, version = 2) =>
  carryOut(database, actor, 'cancelSchedule', { id, version }, 'stage scheduledOpensAt');
const run = (consultationId: string) => jobs['open-consultation']({ consultationId }, database.services);
const stageOf = async (id: string) => (await deskPage(database, lead, id, 'stage'))?.stage;
const queued = (id: string) =>
  database.sql<{ task: string; run_at: Date }>(
    'select task_identifier as task, run_at from graphile_worker.jobs where key = $1',
    [`open-consultation:${id}`],
  );
const begin = () => database.setClock('2026-11-20T02:00:00Z');

it('预约公布：向公众预告标题、单位和时间，不预告内容', async () => {
  await begin();
  const { id, no } = await build();
  const fields = `title unit { name } stage scheduledOpensAt opensOn closesOn plainWords draftText clauses { no }
    ways { text } contact { phone } attachments { id } shortenReason reviewedBy createdBy reviewNote findings { code }`;
  expect(await publicPage(database, null, { no, round: 1 }, fields)).toBeNull();
  expect(await schedule(id)).toMatchObject({ done: { stage: 'APPROVED', scheduledOpensAt: AT } });
  expect(await lastAction(database, id)).toEqual(['consultation.scheduled', 'DONE']);
  expect(await queued(id)).toEqual([{ task: 'open-consultation', run_at: new Date(AT) }]);
  for (const stranger of [null, otherLead])
    expect(await publicPage(database, stranger, { no, round: 1 }, fields)).toEqual({
      title: expect.stringContaining('清洁取暖'),
      unit: { name: '县住房和城乡建设局' },
      stage: 'APPROVED',
      scheduledOpensAt: AT,
      opensOn: null,
      closesOn: null,
      plainWords: '',
      draftText: '',
      clauses: [],
      ways: [],
      contact: { phone: '' },
      attachments: [],
      shortenReason: null,
      reviewedBy: null,
      createdBy: null,
      reviewNote: null,
      findings: [],
    });
});

it('到了预约的时间自动公布，记在预约的负责人名下；重复执行不再公布一次', async () => {
  await begin();
  const { id } = await build();
  await schedule(id);
  await run(id);
  expect(await stageOf(id)).toBe('APPROVED');
  await database.setClock(AT);
  await Promise.allSettled([run(id), run(id)]);
  await run(id);
  expect(await deskPage(database, lead, id, 'stage opensOn notices { kind }')).toEqual({
    stage: 'OPEN',
    opensOn: '2026-11-21',
    notices: [{ kind: 'OPENED' }],
  });
  expect(
    await database.sql(
      `select actor_name, address, detail from audit_event where target_id = $1 and action = 'consultation.opened'`,
      [id],
    ),
  ).toEqual([{ actor_name: lead.name, address: 'system', detail: '按预约时间公布' }]);
});

it('公布晚了，期限不足的不予公布，告知承办单位和最早的截止日，留给负责人办理', async () => {
  await begin();
  const { id, no } = await build({ closesOn: '2026-12-21' });
  await schedule(id);
  await database.setClock('2026-11-22T01:00:00Z');
  await run(id);
  await run(id);
  expect(await stageOf(id)).toBe('APPROVED');
  const [row] = await database.sql<{ blocked_reason: string }>(
    'select blocked_reason from consultation where id = $1',
    [id],
  );
  expect(row?.blocked_reason).toContain('最早截止日为2026年12月22日');
  const messages = `select kind, body from message where unique_key like 'OPENING_BLOCKED:' || $1 || '%'`;
  const sent = await database.sql<{ kind: string; body: string }>(messages, [id]);
  expect(sent).toMatchObject([{ kind: 'OPENING_BLOCKED' }]);
  expect(sent[0]?.body).toContain('最早截止日为2026年12月22日');
  expect(await lastAction(database, id)).toEqual(['consultation.openingBlocked', 'DONE']);
  expect(
    await database.sql(
      `select outcome from audit_event where target_id = $1 and action = 'consultation.opened'`,
      [id],
    ),
  ).toEqual([{ outcome: 'REFUSED' }]);
  expect(await publicPage(database, null, { no, round: 1 }, 'title')).toBeNull();
  const fields = 'findings { code } viewerCan(actions: [open]) { allowed }';
  expect(await deskPage(database, lead, id, fields)).toEqual({
    findings: [{ code: 'PERIOD_TOO_SHORT' }],
    viewerCan: [{ allowed: false }],
  });
});

it('错过的预约由每分钟的检查补上：可以晚，不会没有', async () => {
  await begin();
  const [late, blocked, cancelled] = [await build(), await build({ closesOn: '2026-12-21' }), await build()];
  for (const { id } of [late, blocked, cancelled]) await schedule(id);
  await cancel(cancelled.id);
  await database.setClock('2026-11-22T01:00:00Z');
  await database.sql(`update consultation set closes_on = '2026-12-22' where id = $1`, [late.id]);
  await jobs['open-overdue']({}, database.services);
  expect(await stageOf(late.id)).toBe('OPEN');
  expect(await stageOf(blocked.id)).toBe('APPROVED');
  expect(await stageOf(cancelled.id)).toBe('APPROVED');
});

it('取消预约、退回修改的，不再预告，到时也不公布', async () => {
  await begin();
  const cancelled = await build();
  await schedule(cancelled.id);
  expect(await cancel(cancelled.id)).toMatchObject({ done: { stage: 'APPROVED', scheduledOpensAt: null } });
  expect(await lastAction(database, cancelled.id)).toEqual(['consultation.scheduleCancelled', 'DONE']);
  const returned = await build();
  await schedule(returned.id);
  const back = { id: returned.id, version: 2, reason: '更正一处日期' };
  expect(await carryOut(database, otherLead, 'returnPaper', back)).toEqual({ errors: ['NOT_FOUND'] });
  await carryOut(database, lead, 'returnPaper', back);
  await database.setClock(AT);
  for (const { id, no } of [cancelled, returned]) {
    await run(id);
    expect(await publicPage(database, null, { no, round: 1 }, 'title')).toBeNull();
    expect(await stageOf(id)).not.toBe('OPEN');
  }
  await database.sql(`update consultation set review = 'APPROVED' where id = $1`, [returned.id]);
  expect(await publicPage(database, null, returned, 'title')).toBeNull();
});

it('正在办理时被取消的，不公布，也不算受阻', async () => {
  await begin();
  const { id } = await build();
  await schedule(id);
  await database.setClock(AT);
  const context = systemContext(database.services);
  const [due] = await dueOpenings(context);
  await cancel(id);
  await expect(openScheduled(context, due ?? { id, lead })).rejects.toThrow('已被他人修改');
  expect(await database.sql('select opens_at, blocked_reason from consultation where id = $1', [id])).toEqual(
    [{ opens_at: null, blocked_reason: null }],
  );
});

it('预约在过去、预约日期限不足、没有经过审查的，不能预约', async () => {
  await begin();
  const { id } = await build();
  expect(await schedule(id, '2026-11-20T01:00:00Z')).toMatchObject({ refused: ['SCHEDULE_IN_PAST'] });
  expect(await schedule(id, '2026-11-24T01:00:00Z')).toMatchObject({ refused: ['PERIOD_TOO_SHORT'] });
  const unreviewed = await build({ columns: { reviewedById: null } });
  expect(await schedule(unreviewed.id)).toMatchObject({ refused: ['REVIEW_REQUIRED'] });
  const draft = await build({ state: 'DRAFT' });
  expect(await schedule(draft.id)).toMatchObject({ refused: ['WRONG_STAGE'] });
  expect(await cancel(draft.id, lead, 1)).toMatchObject({ refused: ['WRONG_STAGE'] });
  expect(await queued(id)).toEqual([]);
});

it('决策已经终止的，不能预约', async () => {
  await begin();
  const { id, decisionId } = await build();
  await database.sql(`update decision set phase = 'TERMINATED' where id = $1`, [decisionId]);
  expect(await schedule(id)).toMatchObject({ refused: ['WRONG_PHASE'] });
  expect(await queued(id)).toEqual([]);
});

it('预约和取消只由本单位负责人办理', async () => {
  await begin();
  const { id } = await build();
  for (const attempt of [
    (actor: Actor | null, version = 1) => schedule(id, AT, actor, version),
    (actor: Actor | null, version = 1) => cancel(id, actor, version),
  ]) {
    expect(await attempt(null)).toEqual({ errors: ['UNAUTHENTICATED'] });
    expect(await attempt(clerk)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await attempt(otherLead)).toEqual({ errors: ['NOT_FOUND'] });
    expect(await attempt(lead, 9)).toEqual({ errors: ['CONFLICT'] });
  }
  expect(await deskPage(database, lead, id, 'version')).toEqual({ version: 1 });
});
