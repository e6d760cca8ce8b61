/** how it was for those who came, once for each receipt; and by when the host owes the report. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jobs as reportJobs } from '#server/domains/event/event-report.jobs.ts';
import { placeCodeOf } from '#server/domains/event/feedback-ticket.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { noticeInForce } from '#server/ground/kernel/notice-in-force.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { OPEN_DAY, type Told } from './questions.ts';
import { AFTER, openReports, report } from './report-room.ts';

const house = await openReports();
const { database, people, bookable, register, told } = house;
const { govOffice, clerk } = people;

describe('活动评价', () => {
  const answer = { satisfaction: 'GOOD', accessibility: 'YES', good: '', better: '' };
  const feedback = async (event: Told, more: object) =>
    house.judge({
      no: event.no,
      idempotencyKey: randomUUID(),
      noticeVersion: await noticeInForce(database.services.database.em.fork().getKysely()),
      ...answer,
      ...more,
    });

  it('凭回执评价一次，同一次提交重复发送不变；没有名额的、编号不对的不行', async () => {
    const { event, groupId } = await bookable(1, 5);
    const { receiptNo, lookupCode } = (await register(groupId)).result as Told;
    const waiting = (await register(groupId)).result as Told;
    expect((await feedback(event, { receiptNo, lookupCode })).found).toEqual(['FEEDBACK_NOT_OPEN']);
    await database.setClock(AFTER);
    const idempotencyKey = randomUUID();
    const mine = { receiptNo, lookupCode, idempotencyKey };
    expect((await feedback(event, mine)).found).toEqual([]);
    expect((await feedback(event, mine)).found).toEqual([]);
    expect((await feedback(event, { receiptNo, lookupCode })).found).toEqual(['FEEDBACK_GIVEN']);
    expect((await feedback(event, { receiptNo, lookupCode: '0000000000' })).found).toEqual([
      'FEEDBACK_CODE_WRONG',
    ]);
    const { receiptNo: second, lookupCode: code } = waiting;
    expect((await feedback(event, { receiptNo: second, lookupCode: code })).found).toEqual([
      'FEEDBACK_NOT_SEATED',
    ]);
    const { event: other } = await bookable();
    await database.setClock(AFTER);
    expect((await feedback(other, { receiptNo, lookupCode })).found).toEqual(['FEEDBACK_CODE_WRONG']);
    const rows = await database.sql<object>('select * from event_feedback where event_id = $1', [event.id]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(receiptNo);
  });

  it('同时提交几次，只算一次', async () => {
    const { event, groupId } = await bookable();
    const { receiptNo, lookupCode } = (await register(groupId)).result as Told;
    await database.setClock(AFTER);
    const tries = await Promise.all([1, 2, 3, 4].map(() => feedback(event, { receiptNo, lookupCode })));
    expect(tries.flatMap(({ found }) => found)).toEqual([
      'FEEDBACK_GIVEN',
      'FEEDBACK_GIVEN',
      'FEEDBACK_GIVEN',
    ]);
  });

  it('用现场的评价码，满5份公布数字；文字隐去号码，只给主办单位，两年后删除', async () => {
    const { event } = await bookable();
    await database.setClock(AFTER);
    const placeCode = placeCodeOf(database.services.seal, event.id);
    const numbers = async (actor: Actor | null) =>
      (await house.judged(actor, event.no)).result as unknown as {
        feedback: { answers: number } | null;
        feedbackNotes: { good: string }[];
        feedbackCode: string | null;
      };
    expect((await feedback(event, { placeCode: 'AAAAAA' })).found).toEqual(['FEEDBACK_CODE_WRONG']);
    for (const good of ['很好，我的电话13800138000', '', '', ''])
      expect((await feedback(event, { placeCode, good })).found).toEqual([]);
    expect(await numbers(null)).toMatchObject({ feedback: null, feedbackNotes: [], feedbackCode: null });
    expect(await numbers(govOffice)).toMatchObject({ feedback: { answers: 4 }, feedbackCode: placeCode });
    await feedback(event, { placeCode });
    expect((await numbers(null)).feedback?.answers).toBe(5);
    expect((await numbers(govOffice)).feedbackNotes.map(({ good }) => good)).toEqual([
      '很好，我的电话〔手机号已隐去〕',
    ]);
    expect((await numbers(clerk)).feedbackNotes).toEqual([]);
    const purge = () => reportJobs['purge-event-feedback']({}, database.services);
    await database.setClock('2028-12-16T02:00:00Z');
    await purge();
    expect((await numbers(govOffice)).feedbackNotes).toHaveLength(1);
    await database.setClock('2028-12-17T02:00:00Z');
    await purge();
    expect(await numbers(govOffice)).toMatchObject({ feedback: { answers: 5 }, feedbackNotes: [] });
  });
});

describe('期限', () => {
  it('到期前三个工作日提醒主办单位，逾期再提醒一次，重复运行不重复；公布以后列为已公布或者迟公布', async () => {
    const { event } = await bookable();
    const letters = async () =>
      (
        await database.sql<{ subject: string }>(
          `select subject from message where unique_key like $1 order by created_at`,
          [`EVENT_REPORT:${event.id}:%`],
        )
      ).map(({ subject }) => subject);
    const remind = () => reportJobs['remind-of-event-reports']({}, database.services);
    const duty = async () => (await house.duties(2026)).find(({ no }) => no === event.no);
    await database.setClock('2026-12-24T02:00:00Z');
    await remind();
    expect(await letters()).toEqual([]);
    await database.setClock('2026-12-25T02:00:00Z');
    await remind();
    await remind();
    expect(await letters()).toEqual([`活动情况即将到期：${OPEN_DAY.title}`]);
    expect(await duty()).toMatchObject({ dueOn: '2026-12-30', standing: 'DUE', workingDaysLeft: 3 });
    await database.setClock('2026-12-31T02:00:00Z');
    await remind();
    await remind();
    expect(await letters()).toHaveLength(2);
    expect(await duty()).toMatchObject({ standing: 'LATE', workingDaysLeft: null });
    await told(event, report());
    expect(await duty()).toMatchObject({ standing: 'TOLD_LATE', publishedOn: '2026-12-31' });
    await remind();
    expect(await letters()).toHaveLength(2);
    expect((await auditTrail(database)).map(([action]) => action)).toContain('event.reportReminded');
  });
});
