/** an event is planned by one, reviewed by another, published, put off, cancelled; rooms and hosts are never needed twice at a time. */
import { describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { OPEN_DAY, SIGN_UP, type Told } from './questions.ts';
import { NOW, openEvents } from './room.ts';

const house = await openEvents();
const { database, people, planned, published, bookable, plan, save, submit, pass, sendBack, publish } = house;
const { govOffice, secrecy, clerk, lead, otherLead, media, auditor } = people;

describe('筹备、审查、发布', () => {
  it('公告以前公众看不到；一人拟稿，另一人审查，再发布', async () => {
    const event = await planned();
    expect(event).toMatchObject({ stage: 'DRAFT', no: expect.stringMatching(/^2026-\d+$/), paper: 'NOTICE' });
    expect((await house.read(null, event.no)).result).toBeNull();
    expect((await publish(govOffice, { id: event.id, version: event.version })).found).toEqual([
      'WRONG_STAGE',
    ]);
    const sent = await submit(govOffice, { id: event.id, version: event.version });
    expect(sent.result?.stage).toBe('IN_REVIEW');
    expect((await pass(govOffice, { id: event.id, version: sent.result?.version })).codes).toEqual([
      'FORBIDDEN',
    ]);
    const passed = await pass(secrecy, { id: event.id, version: sent.result?.version });
    const { result } = await publish(govOffice, { id: event.id, version: passed.result?.version });
    expect(result).toMatchObject({ stage: 'PUBLISHED', paper: null });
    expect((await house.read(null, event.no)).result).toMatchObject({
      title: OPEN_DAY.title,
      registrations: [],
      reviewNote: null,
    });
    expect((await house.list(null)).includes(event.no)).toBe(true);
    expect(await auditTrail(database)).toContainEqual(['event.published', 'DONE']);
  });

  it('修改以后原来的审查作废；退回写明原因', async () => {
    const event = await planned();
    const sent = await submit(govOffice, { id: event.id, version: event.version });
    const version = sent.result?.version;
    expect((await sendBack(secrecy, { id: event.id, version, reason: '短' })).found).toEqual([
      'RETURN_REASON_REQUIRED',
    ]);
    const back = await sendBack(secrecy, { id: event.id, version, reason: '请写明无障碍入口。' });
    expect(back.result).toMatchObject({ stage: 'DRAFT', reviewNote: '请写明无障碍入口。' });
    const saved = await save(govOffice, {
      id: event.id,
      version: back.result?.version,
      input: { ...OPEN_DAY, title: '走进政务大厅（修改）' },
    });
    expect(saved.result).toMatchObject({ title: '走进政务大厅（修改）', stage: 'DRAFT' });
    expect((await save(govOffice, { id: event.id, version: event.version, input: OPEN_DAY })).codes).toEqual([
      'CONFLICT',
    ]);
  });

  it('单位办自己的；别的单位没有找到；融媒体中心只办新闻发布会', async () => {
    const event = await planned(OPEN_DAY, clerk);
    const given = { id: event.id, version: event.version, input: OPEN_DAY };
    expect((await save(otherLead, given)).codes).toEqual(['NOT_FOUND']);
    expect((await save(media, given)).codes).toEqual(['NOT_FOUND']);
    expect((await save(auditor, given)).codes).toEqual(['FORBIDDEN']);
    expect((await save(null, given)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await save(lead, given)).result?.__typename).toBe('Event');
    expect((await plan(media)).found).toEqual(['EVENT_KIND_NOT_YOURS']);
    const press = { ...OPEN_DAY, kind: 'PRESS_CONFERENCE', openSignUp: false };
    expect((await plan(media, press)).found).toEqual(['MODERATOR_REQUIRED', 'SPEAKER_REQUIRED']);
    const speakers = [{ post: '县民政局局长' }];
    const held = await plan(media, { ...press, moderator: '县政府新闻办主任', speakers });
    expect(held.result).toMatchObject({ kind: 'PRESS_CONFERENCE', stage: 'DRAFT' });
  });

  it('内容不齐全的，一次说明；什么也没有留下', async () => {
    const before = await database.sql('select count(*) from event');
    const { found } = await plan(govOffice, { ...OPEN_DAY, title: '', signUpClosesAt: null });
    expect(found).toEqual(['EVENT_TEXT_REQUIRED', 'SIGN_UP_WINDOW_INVALID']);
    expect(await database.sql('select count(*) from event')).toEqual(before);
  });

  it('公告的内容数据库也不许改', async () => {
    const { id } = await published();
    for (const change of [`title = '改'`, `place = '改'`, `starts_at = starts_at + interval '1 hour'`])
      await expect(database.sql(`update event set ${change} where id = $1`, [id])).rejects.toThrow();
  });
});

const at = (hour: number) => `2026-12-18T${String(hour).padStart(2, '0')}:00:00Z`;
const slot = (from: number, to: number) => [
  { startsAt: at(from), endsAt: at(to), groups: [{ category: null, seats: 20, waitlist: 0 }] },
];

describe('场地和接待人', () => {
  it('同一时间只用一次，说明是谁先用；首尾相接不算', async () => {
    const room = (await house.room(govOffice, { name: '一楼会议室', address: '政务中心', seats: 40 })).result
      ?.id;
    await planned({ ...OPEN_DAY, slots: slot(1, 3), roomId: room }, clerk);
    const second = await plan(govOffice, { ...OPEN_DAY, slots: slot(2, 4), roomId: room });
    expect(second.found).toEqual(['ROOM_IN_USE']);
    expect(second.result?.findings[0]?.message).toContain('县住房和城乡建设局的活动');
    expect(second.result?.findings[0]?.message).toContain('场地“一楼会议室”在2026年12月18日09:00至11:00');
    expect((await plan(govOffice, { ...OPEN_DAY, slots: slot(3, 4), roomId: room })).found).toEqual([]);
    const hosts = { ...OPEN_DAY, hostIds: [clerk.id] };
    await planned({ ...hosts, slots: slot(5, 6) });
    expect((await plan(lead, { ...hosts, slots: slot(5, 7) })).found).toEqual(['HOST_IN_USE']);
  });

  it('两人同时订同一场地，只有一人订到；绕过程序也不行', async () => {
    const room = (await house.room(govOffice, { name: '二楼会议室', address: '政务中心', seats: 40 })).result
      ?.id;
    const input = { ...OPEN_DAY, slots: slot(1, 3), roomId: room };
    const all = await Promise.all([govOffice, clerk, lead, otherLead].map((actor) => plan(actor, input)));
    expect(all.filter(({ result }) => result?.__typename === 'Event')).toHaveLength(1);
    expect(all.flatMap(({ found }) => found)).toEqual(['ROOM_IN_USE', 'ROOM_IN_USE', 'ROOM_IN_USE']);
    await expect(
      database.sql(
        `insert into event_claim select gen_random_uuid(), slot_id, resource_id, starts_at + interval '1 hour', ends_at + interval '1 hour'
         from event_claim where resource_id = $1`,
        [room],
      ),
    ).rejects.toThrow(/event_claim_once/);
  });

  it('取消以后场地空出来；自己改时间不与自己冲突', async () => {
    const room = (await house.room(govOffice, { name: '三楼会议室', address: '政务中心', seats: 40 })).result
      ?.id;
    const input = { ...OPEN_DAY, slots: slot(1, 3), roomId: room };
    const first = await planned(input);
    const moved = { ...input, slots: slot(2, 4) };
    const saved = await save(govOffice, { id: first.id, version: first.version, input: moved });
    expect(saved.found).toEqual([]);
    expect((await plan(clerk, moved)).found).toEqual(['ROOM_IN_USE']);
    await house.cancel(govOffice, { id: first.id, version: saved.result?.version, reason: '因故不再举办' });
    expect((await plan(clerk, moved)).found).toEqual([]);
  });

  it('场地只由县政府办登记，名称不重', async () => {
    const input = { name: '四楼会议室', address: '政务中心', seats: 40 };
    expect((await house.room(clerk, input)).codes).toEqual(['FORBIDDEN']);
    await house.room(govOffice, input);
    expect((await house.room(govOffice, { ...input, seats: 0 })).found).toEqual([
      'ROOM_SEATS_INVALID',
      'ROOM_KNOWN',
    ]);
    expect((await house.room(govOffice, { name: '', address: '', seats: 1 })).found).toEqual([
      'ROOM_NAME_REQUIRED',
      'ROOM_ADDRESS_REQUIRED',
    ]);
  });
});

describe('延期和取消', () => {
  const later = { startsAt: '2026-12-18T06:30:00Z', endsAt: '2026-12-18T08:30:00Z' };

  it('延期：报名的人保留名额，收到告知；原定时间看得到；日历是同一条', async () => {
    const { event, groupId, slotId } = await bookable();
    const one = await house.register(groupId, { contactKind: 'EMAIL', contact: 'a@example.com' });
    const now = (await house.read(govOffice, event.no)).result as Told;
    const input = { slots: [{ slotId, ...later }], place: OPEN_DAY.place, reason: '大厅设备检修。' };
    const given = { id: event.id, version: now.version };
    expect((await house.postpone(clerk, { ...given, input })).codes).toEqual(['FORBIDDEN']);
    expect(
      (await house.postpone(govOffice, { ...given, input: { ...input, slots: [], reason: '' } })).found,
    ).toEqual(['POSTPONED_TO_SAME_TIME', 'POSTPONE_REASON_REQUIRED']);
    const { result } = await house.postpone(govOffice, { ...given, input });
    expect(result).toMatchObject({ calendarSequence: 1, startsAt: '2026-12-18T06:30:00.000Z' });
    const notice = result?.notices.at(-1);
    expect(notice?.kind).toBe('POSTPONED');
    expect(notice?.text).toContain('原定时间：2026年12月16日14:30至16:30');
    expect(notice?.text).toContain('改为时间：2026年12月18日14:30至16:30');
    expect((await house.mine(one.result ?? {})).result?.state).toBe('CONFIRMED');
    expect(await jobs('tell-registrants')).toContainEqual(
      expect.objectContaining({ eventId: event.id, tiding: 'POSTPONED' }),
    );
  });

  it('取消：页面留着，写明原因；不再报名', async () => {
    const { event, groupId } = await bookable();
    const { version } = (await house.read(govOffice, event.no)).result as Told;
    expect((await house.cancel(govOffice, { id: event.id, version, reason: ' ' })).found).toEqual([
      'CANCEL_REASON_REQUIRED',
    ]);
    const { result } = await house.cancel(govOffice, { id: event.id, version, reason: '寒潮红色预警。' });
    expect(result).toMatchObject({ stage: 'CANCELLED', calendarSequence: 1 });
    expect((await house.read(null, event.no)).result).toMatchObject({ cancelReason: '寒潮红色预警。' });
    expect((await house.register(groupId)).found).toContain('EVENT_CANCELLED');
    await database.setClock(SIGN_UP);
    await database.setClock(NOW);
  });
});

const jobs = async (task: string) =>
  (
    await database.sql<{ payload: object }>(
      `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1`,
      [task],
    )
  ).map(({ payload }) => payload);
