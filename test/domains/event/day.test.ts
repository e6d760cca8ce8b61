/**
 * the day itself, and the report afterwards: a receipt is scanned once, the report is due, contacts go after
 * their years.
 */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import '#server/outside/wiring/kinds.ts';
import { jobs } from '#server/engines/signup/sign-up.jobs.ts';
import type { Told } from './questions.ts';
import { openEvents } from './room.ts';

const house = await openEvents();
const { database, people, bookable, register, read } = house;
const { govOffice, lead } = people;
const statesOf = async (no: string) =>
  ((await read(govOffice, no)).result?.registrations ?? []).map(({ state }) => state);
const groupOf = async (no: string) => (await read(null, no)).result?.slots[0]?.groups[0];

describe('释放名额', () => {
  it('开始以后释放未到场的名额，到场的不动', async () => {
    const { event, groupId } = await bookable(2);
    const one = (await register(groupId)).result as Told;
    await register(groupId);
    await database.setClock('2026-12-16T06:20:00Z');
    await house.checkIn(govOffice, event.id, one.receiptNo);
    const { version } = (await read(govOffice, event.no)).result as Told;
    expect((await house.release(govOffice, { id: event.id, version })).found).toEqual(['WRONG_STAGE']);
    await database.setClock('2026-12-16T06:45:00Z');
    expect((await house.release(govOffice, { id: event.id, version })).found).toEqual([]);
    expect(await statesOf(event.no)).toEqual(['CHECKED_IN', 'NO_SHOW']);
    expect(await groupOf(event.no)).toMatchObject({ taken: 1 });
  });
});

describe('活动情况', () => {
  const REPORT = {
    summary: '二十三位居民参观了政务大厅，体验了“一件事”办理流程，现场回答了七个问题。',
    attendance: [{ category: null, persons: 23 }],
    attendanceNote: '纸质签到23人',
    opinions: [{ id: randomUUID(), text: '希望周六也能办理', answer: '已转政务服务中心研究' }],
  };

  it('结束以后填写，另一人审查，再公布；公布以前公众看不到，逾期看得到', async () => {
    const { event } = await bookable();
    const current = async () => (await read(govOffice, event.no)).result?.version;
    const given = async () => ({ id: event.id, version: await current() });
    expect((await house.saveReport(govOffice, { ...(await given()), input: REPORT })).found).toEqual([
      'WRONG_STAGE',
    ]);
    await database.setClock('2026-12-17T02:00:00Z');
    expect((await house.submit(govOffice, await given())).found).toEqual(['NOTHING_TO_PUBLISH']);
    expect((await house.saveReport(govOffice, { ...(await given()), input: REPORT })).found).toEqual([]);
    expect((await read(null, event.no)).result).toMatchObject({ report: null, reportDueOn: '2026-12-30' });
    await house.submit(govOffice, await given());
    expect((await house.publishReport(govOffice, await given())).found).toEqual(['REVIEW_REQUIRED']);
    expect((await house.pass(people.secrecy, await given())).found).toEqual([]);
    await database.setClock('2026-12-31T02:00:00Z');
    expect((await read(null, event.no)).result).toMatchObject({ reportLate: true });
    expect((await house.publishReport(lead, await given())).codes).toEqual(['NOT_FOUND']);
    expect((await house.publishReport(govOffice, await given())).found).toEqual([]);
    expect((await read(null, event.no)).result).toMatchObject({
      stage: 'REPORT_PUBLISHED',
      report: { attendance: [{ persons: 23 }] },
      opinions: [{ text: '希望周六也能办理', answer: '已转政务服务中心研究', entered: null }],
    });
    await expect(
      database.sql(`update event_report set summary = '改' where event_id = $1`, [event.id]),
    ).rejects.toThrow();
    expect((await house.archive(govOffice, await given())).result?.stage).toBe('ARCHIVED');
  });

  it('两年以后删除联系方式，报名记录留着', async () => {
    const { event, groupId } = await bookable();
    await register(groupId);
    await database.setClock('2028-12-16T02:00:00Z');
    const purge = () => jobs['purge-sign-ups']({}, database.services);
    const kept = async () =>
      (
        await database.sql(
          'select 1 from sign_up_person c join sign_up r on r.id = c.sign_up_id where r.subject_id = $1',
          [event.id],
        )
      ).length;
    await purge();
    expect(await kept()).toBe(1);
    await database.setClock('2028-12-17T02:00:00Z');
    await purge();
    expect(await kept()).toBe(0);
    expect(await statesOf(event.no)).toEqual(['CONFIRMED']);
  });
});
