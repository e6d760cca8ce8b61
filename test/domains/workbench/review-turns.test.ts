/** 待办：从公众参与结束到集体讨论, 国令713号第十八条至第三十条. It is 2026-11-20, a Friday. */
import { expect, it } from 'vitest';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { Role } from '#server/law/people/role.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { approve, askFor, giveBack } from '#test/engines/approval/approvals.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildActor } from '#test/kernel/people.ts';
import { MEETING, openReview, SENT } from '#test/domains/procedure/review-room.ts';
import { kindsOf, turnsOf } from './tasks.ts';

const { database, people, reviewer, heard, sent, reviewed, scheduled, record, facts } = await openReview();
const { lead, otherLead, clerk, govOffice } = people;
const market = await buildActor(database, people.units.justice, [Role.MARKET_SUPERVISION]);
const governor = await buildActor(database, people.units.office, [Role.GOV_LEADER]);

it('采纳情况公布以后，由承办单位负责人结束公众参与；还有没有答复的征集的，还不到时候', async () => {
  const wish = { state: 'FEEDBACK_PUBLISHED', phase: DecisionPhase.CONSULTING } as const;
  const { no, decisionId } = await buildConsultation(database, people, wish);
  expect(await kindsOf(database, lead, no)).toEqual(['FINISH_PARTICIPATION']);
  expect(await kindsOf(database, otherLead, no)).toEqual([]);
  await database.sql('update consultation set feedback_published_at = null where decision_id = $1', [
    decisionId,
  ]);
  expect(await kindsOf(database, lead, no)).toEqual([]);
});

it('送审以前轮到承办单位负责人，送审以后轮到合法性审查员，期限为七个工作日', async () => {
  const matter = await heard();
  expect(await kindsOf(database, lead, matter.no)).toEqual(['SUBMIT_LEGALITY']);
  expect(await kindsOf(database, clerk, matter.no)).toEqual([]);
  expect(await kindsOf(database, otherLead, matter.no)).toEqual([]);
  await matter.done('submitLegality', lead, SENT);
  expect(await kindsOf(database, lead, matter.no)).toEqual([]);
  expect(await turnsOf(database, reviewer, matter.no)).toMatchObject([
    { kind: 'GIVE_LEGALITY_OPINION', dueOn: '2026-12-01', overdue: false },
  ]);
});

it('过了七个工作日没有出具意见的，审查员的待办逾期', async () => {
  const matter = await sent();
  await database.setClock('2026-12-02T02:00:00Z');
  expect(await turnsOf(database, reviewer, matter.no)).toMatchObject([{ overdue: true }]);
  await database.setClock('2026-11-20T02:00:00Z');
});

it('退回修改的，退回的理由写在承办单位负责人的待办里', async () => {
  const matter = await sent();
  await matter.done('returnLegality', reviewer, '第四条与第二条不一致，请核对后重新送审。');
  expect(await turnsOf(database, lead, matter.no)).toMatchObject([
    { kind: 'SUBMIT_LEGALITY', detail: '合法性审查退回：第四条与第二条不一致，请核对后重新送审。' },
  ]);
  expect(await kindsOf(database, reviewer, matter.no)).toEqual([]);
});

it('要求补充材料的，轮到承办单位负责人，不再计审查员的期限', async () => {
  const matter = await sent();
  await matter.done('requestLegalitySupplement', reviewer, '没有附上依据文本的全文，请补充。');
  expect(await kindsOf(database, lead, matter.no)).toEqual(['SUPPLEMENT_LEGALITY']);
  expect(await kindsOf(database, reviewer, matter.no)).toEqual([]);
});

it('审查通过的，承办单位负责人、县政府办请批议题；等领导批示的时候不是他们的待办，批准以后由县政府办安排上会', async () => {
  const matter = await reviewed();
  for (const asker of [govOffice, lead])
    expect(await turnsOf(database, asker, matter.no)).toMatchObject([
      { kind: 'ASK_AGENDA', article: '本县规定' },
    ]);
  for (const other of [clerk, otherLead]) expect(await kindsOf(database, other, matter.no)).toEqual([]);
  const asked = await askFor(database, lead, 'AGENDA', matter.id);
  for (const asker of [govOffice, lead]) expect(await kindsOf(database, asker, matter.no)).toEqual([]);
  await giveBack(database, governor, asked, '与财政局的分歧协商以后再报。');
  expect(await turnsOf(database, lead, matter.no)).toMatchObject([
    { kind: 'ASK_AGENDA', detail: expect.stringContaining('与财政局的分歧协商以后再报。') as string },
  ]);
  await approve(database, governor, await askFor(database, govOffice, 'AGENDA', matter.id));
  expect(await kindsOf(database, lead, matter.no)).toEqual([]);
  expect(await kindsOf(database, govOffice, matter.no)).toEqual(['SCHEDULE_DISCUSSION']);
});

it('安排上会以后，会议日期就是登记的期限', async () => {
  const { no } = await scheduled();
  expect(await turnsOf(database, govOffice, no)).toMatchObject([
    { kind: 'RECORD_DISCUSSION', dueOn: MEETING.meetingOn },
  ]);
});

it('涉及市场主体经济活动的，通过以前是公平竞争审查员的待办', async () => {
  const { id, no } = await heard();
  expect(await kindsOf(database, market, no)).toEqual([]);
  await facts(id, 'AFFECTS_MARKET_PLAYERS');
  expect(await kindsOf(database, market, no)).toEqual(['REVIEW_COMPETITION']);
});

it('登记了风险评估、还没有认定是否可控的，是县政府领导的待办', async () => {
  const { id, no } = await heard();
  const assessmentId = await record(id, RecordKind.RISK_ASSESSMENT, {
    level: null,
    departmentsHeard: [],
    riskPoints: [],
    measures: [],
    responsePlan: [],
    fileIds: [],
  });
  expect(await kindsOf(database, governor, no)).toEqual(['FIND_RISK']);
  await record(id, RecordKind.RISK_FINDING, {
    assessmentId,
    riskControllable: true,
    reason: '各项措施到位，认定风险可控。',
    fileIds: [],
  });
  expect(await kindsOf(database, governor, no)).toEqual([]);
});
