/**
 * the gate. A ticket is good for one entrance, wherever, whenever and however often it is reported; nobody's scan
 * is lost.
 */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ticketText } from '#server/law/event/gate.ts';
import { sha256 } from '#server/ground/proof/hearing-draw.ts';
import { openEvents } from './room.ts';

const house = await openEvents();
const { database, people, bookable, register, gate, checkIn, scanAll } = house;
const { govOffice, clerk, media, secrecy } = people;
const DOORS_OPEN = '2026-12-16T06:00:00Z';
const BEGUN = '2026-12-16T06:45:00Z';
const no = (told: { result?: { receiptNo: string } | null | undefined }) => told.result?.receiptNo ?? '';
const scanOf = (receiptNo: string, scannedAt: string, device = '1号门') => ({
  id: randomUUID(),
  receiptNo,
  scannedAt,
  device,
});

describe('签到', () => {
  it('一张回执进场一次，第二次说明上次的时间和设备；没有名额、别的活动的回执不能进场', async () => {
    const { event, groupId } = await bookable(2);
    const [one, two, waits] = [
      no(await register(groupId)),
      no(await register(groupId)),
      no(await register(groupId)),
    ];
    expect((await checkIn(govOffice, event.id, one)).answer).toMatchObject({
      verdict: 'REFUSED',
      findings: [{ code: 'CHECK_IN_EARLY' }],
    });
    await database.setClock(DOORS_OPEN);
    for (const nobody of [clerk, media])
      expect((await checkIn(nobody, event.id, one)).codes).toEqual(['NOT_FOUND']);
    expect((await checkIn(secrecy, event.id, one)).codes).toEqual(['FORBIDDEN']);
    const gates = await Promise.all(
      ['1号门', '2号门'].map((device) => checkIn(govOffice, event.id, one, { device })),
    );
    expect(new Set(gates.map(({ answer }) => answer?.verdict))).toEqual(new Set(['ADMITTED', 'SECOND']));
    const second = gates.find(({ answer }) => answer?.verdict === 'SECOND')?.answer;
    expect(second?.findings[0]?.message).toMatch(/14:00（[12]号门）签到/);
    expect((await checkIn(govOffice, event.id, two, { persons: 2 })).answer?.findings[0]?.code).toBe(
      'ARRIVAL_INVALID',
    );
    expect((await checkIn(govOffice, event.id, waits)).answer?.findings[0]?.code).toBe('NO_SEAT_TO_CHECK_IN');
    expect((await checkIn(govOffice, event.id, '00000000')).answer?.findings[0]?.code).toBe('TICKET_UNKNOWN');
    expect((await gate(govOffice, event.no))?.doubts.map(({ refused }) => refused)).toContain(
      'TICKET_UNKNOWN',
    );
  });

  it('断网的设备后报的扫码，先扫的算数，晚扫的是重复；重复上报同一次，答复不变', async () => {
    const { event, groupId } = await bookable(5);
    const ticket = no(await register(groupId, { persons: 3 }));
    await database.setClock(BEGUN);
    const late = { ...scanOf(ticket, '2026-12-16T06:10:00Z', '2号门'), persons: 3 };
    const early = { ...scanOf(ticket, '2026-12-16T06:05:00Z', '1号门'), persons: 2 };
    expect((await scanAll(govOffice, event.id, [late])).answers).toMatchObject([{ verdict: 'ADMITTED' }]);
    expect((await scanAll(govOffice, event.id, [early])).answers).toMatchObject([{ verdict: 'ADMITTED' }]);
    const again = await scanAll(govOffice, event.id, [late, early, early]);
    expect(again.answers.map(({ verdict }) => verdict)).toEqual(['SECOND', 'ADMITTED', 'ADMITTED']);
    expect(again.answers[0]).toMatchObject({ firstAt: '2026-12-16T06:05:00.000Z', firstDevice: '1号门' });
    const told = await gate(govOffice, event.no);
    expect(told?.tickets).toMatchObject([
      { state: 'CHECKED_IN', checkedInPersons: 2, checkedInDevice: '1号门' },
    ]);
    expect(told?.doubts).toMatchObject([{ verdict: 'SECOND', device: '2号门', firstDevice: '1号门' }]);
    expect(
      await database.sql('select 1 from registration_scan where event_id = $1', [event.id]),
    ).toHaveLength(2);
  });

  it.each([
    ['一批里编号小的在后', ['2', '1'], true],
    ['一批里编号小的在前', ['1', '2'], true],
    ['编号小的后报', ['4', '3'], false],
    ['编号大的后报', ['3', '4'], false],
  ] as const)('两台设备同一毫秒扫同一张：一个进场，一个重复，再报不变：%s', async (_, marks, together) => {
    const { event, groupId } = await bookable(2);
    const ticket = no(await register(groupId));
    await database.setClock(BEGUN);
    const family = randomUUID().slice(1);
    const scans = marks.map((mark, index) => ({
      ...scanOf(ticket, '2026-12-16T06:05:00Z', `${index + 1}号门`),
      id: `${mark}${family}`,
    }));
    const batches = together ? [scans] : scans.map((scan) => [scan]);
    for (const batch of batches) expect((await scanAll(govOffice, event.id, batch)).codes).toEqual([]);
    const told = await scanAll(govOffice, event.id, scans);
    expect(told.answers.map(({ verdict }) => verdict).toSorted()).toEqual(['ADMITTED', 'SECOND']);
    const first = told.answers.findIndex(({ verdict }) => verdict === 'ADMITTED');
    if (!together) expect(first).toBe(0);
    expect(told.answers[1 - first]?.findings[0]).toMatchObject({ code: 'CHECKED_IN_BEFORE' });
    expect((await gate(govOffice, event.no))?.tickets).toMatchObject([
      { state: 'CHECKED_IN', checkedInDevice: `${first + 1}号门` },
    ]);
  });

  it('一批里有不能核验的，别的照样签到；两台设备同时上报，一条不少，一条不多', async () => {
    const { event, groupId } = await bookable(30);
    const tickets: string[] = [];
    for (let count = 0; count < 24; count += 1) tickets.push(no(await register(groupId)));
    await database.setClock(BEGUN);
    const at = (index: number) => new Date(Date.parse(DOORS_OPEN) + index * 1000).toISOString();
    const first = tickets.slice(0, 16).map((one, index) => scanOf(one, at(index), '1号门'));
    const second = tickets.slice(8).map((one, index) => scanOf(one, at(100 + index), '2号门'));
    const both = await Promise.all([
      scanAll(govOffice, event.id, [...first, scanOf('ZZZZZZZZ', at(5))]),
      scanAll(govOffice, event.id, second),
    ]);
    expect(both.map(({ answers }) => answers.length)).toEqual([17, 16]);
    const settled = await scanAll(govOffice, event.id, [...first, ...second]);
    const verdicts = settled.answers.map(({ verdict }) => verdict);
    expect(verdicts.filter((one) => one === 'ADMITTED')).toHaveLength(24);
    expect(verdicts.filter((one) => one === 'SECOND')).toHaveLength(8);
    expect(verdicts.slice(0, 16).every((one) => one === 'ADMITTED')).toBe(true);
  });

  it('扫码记录只增不改；进场的时刻只能提前，不能撤销', async () => {
    const { event, groupId } = await bookable(2);
    const ticket = no(await register(groupId));
    await database.setClock(DOORS_OPEN);
    await checkIn(govOffice, event.id, ticket);
    for (const wrong of [
      `update sign_up set checked_in_at = null where subject_id = $1`,
      `update sign_up set checked_in_at = checked_in_at + interval '1 minute' where subject_id = $1`,
    ])
      await expect(database.sql(wrong, [event.id])).rejects.toThrow();
  });

  it('名单供设备保存：打过码，没有受理编号和联系方式，只有摘要；别人看不到', async () => {
    const { event, groupId } = await bookable(2);
    const receiptNo = no(await register(groupId, { contact: '13711112222' }));
    const told = await gate(govOffice, event.no);
    expect(told?.tickets).toMatchObject([
      {
        displayName: '张**',
        tail: receiptNo.slice(-4),
        digest: await sha256(ticketText(event.id, receiptNo)),
      },
    ]);
    for (const secret of [receiptNo, '张三', '13711112222'])
      expect(JSON.stringify(told)).not.toContain(secret);
    for (const other of [null, clerk, secrecy]) expect(await gate(other, event.no)).toBeNull();
  });
});
