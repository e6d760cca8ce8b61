/**
 * whoever has a seat is reminded once, the day before; every notification is on record, also of people who are
 * called.
 */
import { describe, expect, it } from 'vitest';
import { jobs } from '#server/domains/event/event.jobs.ts';
import type { TidingOrder } from '#server/domains/event/tell-registrants.ts';
import type { Told } from './questions.ts';
import { openEvents } from './room.ts';

const house = await openEvents();
const { database, people, bookable, register, read } = house;
const { govOffice } = people;
const MAIL = { contactKind: 'EMAIL' };
const MORNING = '2026-12-15T01:00:00Z';

/** Runs what is queued for telling; gives the orders. */
async function tellAll() {
  const rows = await database.sql<{ id: string; payload: TidingOrder }>(
    `select j.id, j.payload from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'tell-registrants' order by j.id`,
  );
  await database.sql('delete from graphile_worker._private_jobs where id = any($1)', [
    rows.map(({ id }) => id),
  ]);
  for (const { payload } of rows) await jobs['tell-registrants'](payload, database.services);
  return rows.map(({ payload }) => payload);
}

async function remind(now: string) {
  await database.setClock(now);
  await jobs['remind-registrants']({}, database.services);
  return tellAll();
}

const told = (eventId: string) =>
  database.sql<{ tiding: string; way: string; text: string; receiptNo: string }>(
    `select split_part(topic, ':', 2) as tiding, way, body as text, receipt_no as "receiptNo"
     from message where about_id = $1 and topic like 'event:%' order by created_at, way`,
    [eventId],
  );
const settle = async () => {
  await tellAll();
  await database.sql(
    'update event set cancelled_at = app_now(), cancel_reason = $1 where cancelled_at is null',
    ['另行安排'],
  );
};

describe('前一天提醒', () => {
  it('有名额的每人一次：留邮箱的发邮件，留电话的记入须电话告知；候补的、当天上午才报名的不提醒', async () => {
    await settle();
    const { event, groupId } = await bookable(2, 10, { signUpClosesAt: '2026-12-16T06:00:00Z' });
    const mailed = (await register(groupId, { ...MAIL, contact: 'wu@example.test' })).result as Told;
    const called = (await register(groupId)).result as Told;
    await register(groupId, { ...MAIL, contact: 'late@example.test' });
    expect(await remind('2026-12-15T00:59:00Z')).toEqual([]);
    expect(await remind(MORNING)).toHaveLength(1);
    expect(await remind('2026-12-15T01:05:00Z')).toEqual([]);
    expect(await told(event.id)).toEqual([
      expect.objectContaining({
        tiding: 'REMINDER',
        way: 'MAIL',
        receiptNo: mailed.receiptNo,
        text: expect.stringContaining('县政务服务中心一楼') as string,
      }),
      expect.objectContaining({ tiding: 'REMINDER', way: 'PHONE', receiptNo: called.receiptNo }),
    ]);
  });

  it('两个进程同时提醒，每人仍然只有一次', async () => {
    await settle();
    const { event, groupId } = await bookable(3);
    await register(groupId, { ...MAIL, contact: 'one@example.test' });
    await database.setClock(MORNING);
    const run = () => jobs['remind-registrants']({}, database.services);
    await Promise.all([run(), run(), run()]);
    expect(await tellAll()).toHaveLength(1);
    expect(await told(event.id)).toHaveLength(1);
  });

  it('取消的不提醒；延期的按新的时间再提醒一次，排队等着的旧提醒不再发出', async () => {
    await settle();
    const { event, groupId, slotId } = await bookable(3);
    await register(groupId, { ...MAIL, contact: 'two@example.test' });
    await database.setClock(MORNING);
    await jobs['remind-registrants']({}, database.services);
    const { version } = (await read(govOffice, event.no)).result as Told;
    const moved = await house.postpone(govOffice, {
      id: event.id,
      version,
      input: {
        place: '县政务服务中心二楼',
        reason: '场地设备检修',
        slots: [{ slotId, startsAt: '2026-12-23T06:30:00Z', endsAt: '2026-12-23T08:30:00Z' }],
      },
    });
    expect(moved.found).toEqual([]);
    await tellAll();
    expect((await told(event.id)).map(({ tiding }) => tiding)).toEqual(['POSTPONED']);
    expect(await remind('2026-12-22T01:00:00Z')).toHaveLength(1);
    expect((await told(event.id)).map(({ tiding }) => tiding)).toEqual(['POSTPONED', 'REMINDER']);
    await settle();
    const second = await bookable(3);
    await register(second.groupId, { ...MAIL, contact: 'three@example.test' });
    await database.setClock('2026-12-14T02:00:00Z');
    const fresh = (await read(govOffice, second.event.no)).result as Told;
    await house.cancel(govOffice, { id: second.event.id, version: fresh.version, reason: '场馆线路停电' });
    expect((await remind(MORNING)).map(({ tiding }) => tiding)).toEqual(['CANCELLED']);
    expect((await told(second.event.id)).map(({ tiding }) => tiding)).toEqual(['CANCELLED']);
  });

  it('有短信接口的，手机收到短信', async () => {
    await settle();
    const { event, groupId } = await bookable(3);
    await register(groupId, { contact: '13900000217' });
    Object.assign(database.services.config, { sms: { url: 'http://127.0.0.1:9/', token: 'k' } });
    await remind(MORNING).finally(() => Object.assign(database.services.config, { sms: null }));
    const [one] = await told(event.id);
    expect(one).toMatchObject({ way: 'SMS', tiding: 'REMINDER' });
    expect(one?.text).not.toContain('查询码');
  });
});
