/** who comes without having signed up takes a seat that is left; what was released is nobody's twice; the gate's count is the report's. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headcountOf } from '#server/domains/event/headcount.queries.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Told } from './questions.ts';
import { openEvents } from './room.ts';

const house = await openEvents();
const { database, people, bookable, register, read, gate, checkIn, scanAll, walkIns } = house;
const { govOffice, clerk } = people;
const BEGUN = '2026-12-16T06:45:00Z';
const no = (told: { result?: Told | null | undefined }) => told.result?.receiptNo ?? '';
const scanOf = (receiptNo: string, scannedAt: string) => ({
  id: randomUUID(),
  receiptNo,
  scannedAt,
  device: '1号门',
});
const batch = (groupId: string, persons: number) => ({
  id: randomUUID(),
  groupId,
  persons,
  at: BEGUN,
  device: '1号门',
});

describe('释放名额以后', () => {
  it('来晚的人还有空席就进，名额又算他的；让给现场的人以后，没有空席不能进；断网时先扫的，不因释放作废', async () => {
    const { event, groupId } = await bookable(2);
    const [late, early] = [no(await register(groupId)), no(await register(groupId))];
    await database.setClock(BEGUN);
    const { version } = (await read(govOffice, event.no)).result as Told;
    await house.release(govOffice, { id: event.id, version });
    const taken = async () => (await read(null, event.no)).result?.slots[0]?.groups[0]?.taken;
    expect(await taken()).toBe(0);
    const before = scanOf(early, '2026-12-16T06:20:00Z');
    await walkIns(govOffice, event.id, [batch(groupId, 2)]);
    expect(await taken()).toBe(2);
    expect((await checkIn(govOffice, event.id, late)).answer?.findings[0]?.code).toBe('SEAT_GIVEN_ON');
    expect((await scanAll(govOffice, event.id, [before])).answers).toMatchObject([{ verdict: 'ADMITTED' }]);
    const [walkedIn] = (await gate(govOffice, event.no))?.walkIns ?? [];
    await house.correctWalkIn(govOffice, walkedIn?.id ?? '', 1, '数错了');
    expect((await checkIn(govOffice, event.id, late)).answer?.verdict).toBe('ADMITTED');
    expect(await taken()).toBe(2);
  });
});

describe('现场登记和进门人数', () => {
  it('按余位登记；超出余位要写原因，超出的另记；重复上报是同一批', async () => {
    const { event, groupId } = await bookable(5);
    await register(groupId, { persons: 3 });
    expect((await walkIns(govOffice, event.id, [batch(groupId, 1)])).answers[0]?.findings[0]?.code).toBe(
      'CHECK_IN_EARLY',
    );
    await database.setClock(BEGUN);
    const fits = batch(groupId, 2);
    expect((await walkIns(govOffice, event.id, [fits, fits])).answers).toMatchObject([
      { beyond: 0, findings: [] },
      { findings: [] },
    ]);
    const more = batch(groupId, 2);
    expect((await walkIns(govOffice, event.id, [more])).answers[0]?.findings[0]?.code).toBe('BEYOND_SEATS');
    const excused = { ...more, reason: '大厅还容得下' };
    expect((await walkIns(govOffice, event.id, [excused])).answers).toMatchObject([
      { beyond: 2, findings: [] },
    ]);
    for (const persons of [0, -1, 201])
      expect(
        (await walkIns(govOffice, event.id, [batch(groupId, persons)])).answers[0]?.findings[0]?.code,
      ).toBe('WALK_IN_INVALID');
    expect((await walkIns(clerk, event.id, [fits])).codes).toEqual(['NOT_FOUND']);
    expect((await read(null, event.no)).result?.slots[0]?.groups[0]).toMatchObject({ seats: 5, taken: 5 });
  });

  it('更正写明原因，原来的记录留着；更正过的再更正，从更正的算起；进门人数按类别报给活动情况', async () => {
    const { event, groupId } = await bookable(5);
    const ticket = no(await register(groupId, { persons: 3 }));
    await database.setClock(BEGUN);
    await checkIn(govOffice, event.id, ticket, { persons: 2 });
    await walkIns(govOffice, event.id, [batch(groupId, 2)]);
    const wrong = (await gate(govOffice, event.no))?.walkIns[0]?.id ?? '';
    expect((await house.correctWalkIn(govOffice, wrong, 1, '')).found).toEqual(['REASON_REQUIRED']);
    expect((await house.correctWalkIn(clerk, wrong, 1, '数错了')).codes).toEqual(['NOT_FOUND']);
    expect((await house.correctWalkIn(govOffice, wrong, 4, '数错了')).result).toMatchObject({
      persons: 4,
      beyond: 2,
    });
    expect((await house.correctWalkIn(govOffice, wrong, 1, '又数错了')).codes).toEqual(['CONFLICT']);
    const told = await gate(govOffice, event.no);
    expect(told?.walkIns).toMatchObject([{ persons: 4, corrected: true }]);
    expect(told?.counts).toEqual([{ expected: 3, registered: 2, walkedIn: 4 }]);
    expect(await readAsSystem(systemContext(database.services), (db) => headcountOf(db, event.id))).toEqual([
      { category: null, persons: 6 },
    ]);
    expect(await database.sql('select 1 from event_walk_in where event_id = $1', [event.id])).toHaveLength(2);
  });

  it('两道门同时登记最后的席位，超出的一批被拦下', async () => {
    const { event, groupId } = await bookable(4);
    await database.setClock(BEGUN);
    const both = await Promise.all([1, 2].map(() => walkIns(govOffice, event.id, [batch(groupId, 3)])));
    const codes = both.flatMap(({ answers }) => answers[0]?.findings.map(({ code }) => code) ?? []);
    expect(codes).toEqual(['BEYOND_SEATS']);
  });
});
