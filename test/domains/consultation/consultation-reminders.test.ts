import { expect, it } from 'vitest';
import { jobs } from '#server/domains/consultation/consultation.jobs.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { carryOut } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { lead } = people;

const queued = async (id: string) =>
  Object.fromEntries(
    (
      await database.sql<{ key: string; run_at: Date }>(
        `select key, run_at from graphile_worker.jobs where key like 'remind:' || $1 || '%'`,
        [id],
      )
    ).map(({ key, run_at }) => [key.split(':')[2], run_at.toISOString()]),
  );
const remind = (consultationId: string, kind: string, day: string) =>
  jobs.remind({ consultationId, kind, day }, database.services);
const subjects = async (id: string) =>
  (
    await database.sql<{ subject: string }>(
      `select subject from message where kind = 'REMINDER' and unique_key like '%' || $1 || '%' order by id`,
      [id],
    )
  ).map(({ subject }) => subject);

it('公布时排定提醒：截止前10日、截止前3日、截止时、采纳情况期限前3个工作日和当日', async () => {
  await database.setClock('2026-08-20T02:00:00Z');
  const { id } = await buildConsultation(database, people, { state: 'APPROVED', closesOn: '2026-09-24' });
  await carryOut(database, lead, 'openConsultation', { id, version: 1, acknowledged: [] });
  expect(await queued(id)).toEqual({
    UNHEARD: '2026-09-14T01:00:00.000Z',
    CLOSING_SOON: '2026-09-21T01:00:00.000Z',
    CLOSED: '2026-09-24T16:00:00.000Z',
    FEEDBACK_SOON: '2026-10-26T01:00:00.000Z',
    FEEDBACK_DUE: '2026-10-29T01:00:00.000Z',
  });
});

it('延长以后按新的日期提醒，旧的日期不再提醒', async () => {
  await database.setClock('2026-11-20T02:00:00Z');
  const { id } = await buildConsultation(database, people);
  await carryOut(database, lead, 'extendConsultation', {
    id,
    version: 1,
    closesOn: '2026-12-11',
    reason: '应公众要求',
  });
  expect(await queued(id)).toMatchObject({
    UNHEARD: '2026-12-01T01:00:00.000Z',
    CLOSING_SOON: '2026-12-08T01:00:00.000Z',
    CLOSED: '2026-12-11T16:00:00.000Z',
  });
  await remind(id, 'CLOSING_SOON', '2026-12-07');
  expect(await subjects(id)).toEqual([]);
});

it('每一次提醒只发一次，寄往公告的联系邮箱', async () => {
  await database.setClock('2026-12-04T01:00:00Z');
  const { id } = await buildConsultation(database, people);
  await remind(id, 'CLOSING_SOON', '2026-12-07');
  await remind(id, 'CLOSING_SOON', '2026-12-07');
  expect(await subjects(id)).toEqual(['征求意见即将截止']);
  expect(
    await database.sql(
      `select recipient_masked, unit_id from message where unique_key like '%' || $1 || '%'`,
      [id],
    ),
  ).toEqual([{ recipient_masked: 'z***@lanxi.example', unit_id: people.units.housing.id }]);
});

it('经办人有本人邮箱的，发给本人，不发单位邮箱', async () => {
  await database.sql(`update person set email = 'jingban@lanxi.invalid' where id = $1`, [people.clerk.id]);
  const { id } = await buildConsultation(database, people, {});
  await remind(id, 'CLOSING_SOON', '2026-12-07');
  expect(
    await database.sql(`select recipient_masked from message where unique_key like '%' || $1 || '%'`, [id]),
  ).toEqual([{ recipient_masked: 'j***@lanxi.invalid' }]);
});

it('已经公布采纳情况的、已经撤回的，不再提醒', async () => {
  const published = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED' });
  await remind(published.id, 'FEEDBACK_DUE', '2026-11-04');
  const withdrawn = await buildConsultation(database, people, { state: 'WITHDRAWN' });
  await remind(withdrawn.id, 'CLOSING_SOON', '2026-12-07');
  const closed = await buildConsultation(database, people, { state: 'CLOSED' });
  await remind(closed.id, 'FEEDBACK_DUE', '2026-11-04');
  expect([await subjects(published.id), await subjects(withdrawn.id), await subjects(closed.id)]).toEqual([
    [],
    [],
    ['意见采纳情况今日到期'],
  ]);
});
