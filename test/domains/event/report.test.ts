/**
 * the report of an event: incomplete as a draft, complete when it is submitted; the opinions heard; corrections.
 */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { OPEN_DAY, type Told } from './questions.ts';
import { AFTER, openReports, opinion, report, SUMMARY } from './report-room.ts';

const house = await openReports();
const { database, people, bookable, published, register, read, upload, given, told } = house;
const { govOffice, clerk, lead, otherClerk } = people;

describe('填写', () => {
  it('没有写完也能保存，送审时一次说清缺什么；人数与签到不同的要说明', async () => {
    const { event, groupId } = await bookable(5);
    const one = (await register(groupId, { persons: 2 })).result as Told;
    await database.setClock('2026-12-16T06:20:00Z');
    await house.checkIn(govOffice, event.id, one.receiptNo);
    await database.setClock(AFTER);
    expect((await read(govOffice, event.no)).result?.headcount).toEqual([{ category: null, persons: 2 }]);
    expect((await read(null, event.no)).result?.headcount).toEqual([]);
    const input = { summary: '', attendance: [], opinions: [opinion('周六也开')] };
    expect((await house.saveReport(govOffice, { ...(await given(event)), input })).found).toEqual([]);
    expect((await house.submit(govOffice, await given(event))).found).toEqual([
      'EVENT_SUMMARY_REQUIRED',
      'EVENT_ATTENDANCE_REQUIRED',
      'ATTENDANCE_NOTE_REQUIRED',
      'EVENT_OPINION_ANSWER_REQUIRED',
    ]);
    const right = { summary: SUMMARY, attendance: [{ category: null, persons: 2 }] };
    await told(event, right);
  });

  it('负数、空白的意见、别的活动的照片不收', async () => {
    const { event } = await bookable();
    const { event: other } = await bookable();
    await database.setClock(AFTER);
    const { id } = (await (await upload(other.id, govOffice)).json()) as { id: string };
    const bad = report({ attendance: [{ category: null, persons: -1 }], opinions: [opinion(' ')] });
    expect((await house.saveReport(govOffice, { ...(await given(event)), input: bad })).found).toEqual([
      'EVENT_ATTENDANCE_REQUIRED',
      'EVENT_OPINIONS_INVALID',
    ]);
    const foreign = report({ pictures: [{ id }] });
    expect((await house.saveReport(govOffice, { ...(await given(event)), input: foreign })).codes).toEqual([
      'NOT_FOUND',
    ]);
    expect((await house.saveReport(otherClerk, { ...(await given(event)), input: report() })).codes).toEqual([
      'NOT_FOUND',
    ]);
  });
});

describe('听到的意见', () => {
  it('正在征求意见的，登记为意见，有受理编号；登记以后文字不能改，不用另外写怎样办理', async () => {
    await database.setClock('2026-11-20T02:00:00Z');
    const consultation = await buildConsultation(database, people, {});
    const [row] = await database.sql<{ decision_id: string }>(
      'select decision_id from consultation where id = $1',
      [consultation.id],
    );
    const event = await published({ ...OPEN_DAY, decisionId: row?.decision_id });
    await database.setClock('2026-12-16T07:00:00Z');
    const said = opinion('每个乡镇都要有一处养老机构');
    const note = (input: object) => house.recordOpinion(govOffice, event.id, input);
    expect((await note(said)).found).toEqual([]);
    expect((await note(said)).found).toEqual([]);
    expect((await note({ ...said, text: '另一句' })).codes).toEqual(['CONFLICT']);
    expect((await house.recordOpinion(clerk, event.id, opinion('x'))).codes).toEqual(['NOT_FOUND']);
    expect((await read(govOffice, event.no)).result?.opinionConsultationId).toBe(consultation.id);
    expect((await read(null, event.no)).result).toMatchObject({ opinionConsultationId: null, opinions: [] });
    const entered = await house.enter(clerk, {
      consultationId: consultation.id,
      idempotencyKey: said.id,
      channel: 'OPEN_DAY',
      receivedOn: '2026-12-16',
      stance: 'SUPPORT',
      text: said.text,
      identity: 'PERSON',
      name: '参加活动的居民',
      peopleCount: 1,
      showName: false,
      showText: true,
      attachmentTokens: [],
    });
    expect(entered.found).toEqual([]);
    await database.setClock(AFTER);
    const changed = report({ opinions: [{ ...said, text: '改过的话' }] });
    expect((await house.saveReport(govOffice, { ...(await given(event)), input: changed })).found).toEqual([
      'ENTERED_OPINION_CHANGED',
    ]);
    await told(event, report({ opinions: [said, opinion('停车不方便', '增设二十个车位')] }));
    expect((await read(null, event.no)).result?.opinions).toMatchObject([
      { text: said.text, answer: '', entered: { receiptNo: entered.result?.receiptNo, outcome: null } },
      { text: '停车不方便', answer: '增设二十个车位', entered: null },
    ]);
  });
});

describe('更正', () => {
  it('公布以后更正，写明原因；更正以前的文字看得到，数据库里改不掉', async () => {
    const { event } = await bookable();
    await database.setClock(AFTER);
    await told(event, report());
    const correct = async (actor: Actor, change: object, note: string) =>
      house.correctReport(actor, {
        ...(await given(event)),
        input: { summary: SUMMARY, attendance: [{ category: null, persons: 23 }], note, ...change },
      });
    const right = { attendance: [{ category: null, persons: 24 }] };
    expect((await correct(govOffice, {}, '什么也没有改的更正')).found).toEqual([
      'CORRECTION_CHANGES_NOTHING',
    ]);
    expect((await correct(lead, right, '漏计1位随行家属')).codes).toEqual(['NOT_FOUND']);
    expect((await correct(govOffice, right, '漏计1位随行家属')).found).toEqual([]);
    expect((await read(null, event.no)).result).toMatchObject({
      report: { attendance: [{ persons: 24 }] },
      corrections: [{ summaryBefore: SUMMARY, note: '漏计1位随行家属' }],
    });
    await expect(database.services.system.query(`update event_correction set note = '改'`)).rejects.toThrow(
      /permission denied/,
    );
  });
});
