/** an outage lengthens every consultation it hit, by itself, with notice; nothing counts twice. */
import { beforeEach, expect, it } from 'vitest';
import { notePulse } from '#server/domains/consultation/comment/note-pulse.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { Role } from '#server/law/people/role.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildConsultation, type ConsultationWish } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const admin = await buildActor(database, people.units.office, [Role.SYS_ADMIN]);

beforeEach(async () => {
  await database.setClock('2026-12-07T06:00:00Z');
  await database.sql('delete from consultation_notice');
  await database.sql('delete from platform_outage');
  await database.sql(
    'update consultation set withdrawn_at = app_now() where withdrawn_at is null and opens_at is not null',
  );
});

const REASON = '机房断电，市电恢复后重新启动。';
const record = async (beganAt: string, endedAt: string, actor: Actor | null = admin) => {
  const { data, errors } = await ask(database, actor, {
    query: `mutation($b: Instant!, $e: Instant!, $r: Text!) { result: recordOutage(beganAt: $b, endedAt: $e, reason: $r) {
      ... on PlatformOutage { extended noticed } ... on Refusal { findings { code } } } }`,
    variables: { b: beganAt, e: endedAt, r: REASON },
  });
  if (errors) return errors.map(({ extensions }) => extensions.code);
  const { result } = data as unknown as { result: { findings?: { code: string }[] } };
  return result.findings?.map(({ code }) => code) ?? result;
};
const build = (wish: ConsultationWish = {}) => buildConsultation(database, people, wish);
const closing = async (id: string) =>
  (
    await database.sql<{ on: string; at: string }>(
      `select closes_on::text as on, to_char(closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI') as at from consultation where id = $1`,
      [id],
    )
  )[0];
const noticesOf = (id: string) =>
  database.sql<{ kind: string; reason: string; by: string | null }>(
    'select kind, reason, by_id as by from consultation_notice where consultation_id = $1 order by at, id',
    [id],
  );

it('截止前三日内中断五小时：受影响的都顺延一日，公告写明，没有受影响的不动', async () => {
  const hit = await build();
  const later = await build({ closesOn: '2026-12-21' });
  expect(await record('2026-12-06T00:00:00Z', '2026-12-06T05:00:00Z')).toEqual({
    extended: 1,
    noticed: false,
  });
  expect(await closing(hit.id)).toEqual({ on: '2026-12-08', at: '2026-12-08T16:00' });
  expect(await closing(later.id)).toEqual({ on: '2026-12-21', at: '2026-12-21T16:00' });
  expect(await noticesOf(hit.id)).toEqual([
    { kind: 'EXTENDED', reason: `截止前三日内平台中断约5小时，按规定顺延。${REASON}`, by: admin.id },
  ]);
});

it('不到四小时的不顺延；再中断一次，合计满四小时的顺延，不重复计算', async () => {
  const hit = await build();
  expect(await record('2026-12-06T00:00:00Z', '2026-12-06T02:00:00Z')).toMatchObject({ extended: 0 });
  expect(await record('2026-12-06T04:00:00Z', '2026-12-06T06:30:00Z')).toMatchObject({ extended: 1 });
  expect(await closing(hit.id)).toMatchObject({ on: '2026-12-08' });
  await database.setClock('2026-12-07T08:00:00Z');
  expect(await record('2026-12-07T06:30:00Z', '2026-12-07T07:30:00Z')).toMatchObject({ extended: 0 });
  expect(await closing(hit.id)).toMatchObject({ on: '2026-12-08' });
});

it('同一段时间登记两次的不予办理；没有恢复的、没有原因的也不予办理；只有系统管理员登记', async () => {
  await build();
  await record('2026-12-06T00:00:00Z', '2026-12-06T05:00:00Z');
  expect(await record('2026-12-06T04:00:00Z', '2026-12-06T09:00:00Z')).toEqual(['OUTAGE_RECORDED']);
  expect(await record('2026-12-07T00:00:00Z', '2026-12-07T09:00:00Z')).toEqual(['OUTAGE_NOT_OVER']);
  expect(await record('2026-12-07T00:00:00Z', '2026-12-07T01:00:00Z', null)).toEqual(['UNAUTHENTICATED']);
  expect(await record('2026-12-07T00:00:00Z', '2026-12-07T01:00:00Z', people.lead)).toEqual(['FORBIDDEN']);
});

it('截止时刻正在中断的：从恢复的那天起补足，重新开放；已经处理完毕的不再开放', async () => {
  const hit = await build();
  const settled = await build({ columns: { feedbackReady: true } });
  await database.setClock('2026-12-08T03:00:00Z');
  expect(await record('2026-12-07T10:00:00Z', '2026-12-08T02:00:00Z')).toMatchObject({ extended: 1 });
  expect(await closing(hit.id)).toMatchObject({ on: '2026-12-09' });
  expect(await closing(settled.id)).toMatchObject({ on: '2026-12-07' });
});

it('平台自己发现中断：隔了四小时以上才又运行的，记下并顺延；每分钟都在运行的，什么也不记', async () => {
  await database.sql('delete from clock_offset');
  const hit = await build();
  await database.sql(
    `update consultation set opens_at = app_now() - interval '40 days', closes_at = app_now() + interval '1 day',
       closes_on = ((app_now() + interval '1 day') at time zone 'Asia/Shanghai')::date where id = $1`,
    [hit.id],
  );
  const before = await closing(hit.id);
  const context = systemContext(database.services);
  await notePulse(context);
  await notePulse(context);
  expect(await noticesOf(hit.id)).toEqual([]);
  await database.sql(`update platform_pulse set at = clock_timestamp() - interval '5 hours'`);
  await notePulse(context);
  await notePulse(context);
  const noted = await noticesOf(hit.id);
  expect(noted).toHaveLength(1);
  expect(noted[0]).toMatchObject({ kind: 'EXTENDED', by: null });
  const after = await closing(hit.id);
  expect((after?.on ?? '') > (before?.on ?? '')).toBe(true);
});
