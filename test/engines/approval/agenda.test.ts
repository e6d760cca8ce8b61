/** 国令713号第二十九条：提请讨论的议题由县政府领导批准以后才能安排上会；批的是看到的草案、审查意见和材料。 */
import { describe, expect, it } from 'vitest';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { Role } from '#server/law/people/role.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { codesOf } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { scheduleInput } from '#test/domains/procedure/meeting-desk.ts';
import type { Matter } from '#test/domains/procedure/review-questions.ts';
import { MEETING, MINUTES, openReview, PASS, SENT } from '#test/domains/procedure/review-room.ts';
import { approve, askFor, deskOf, giveBack, standingOf } from './approvals.ts';
import { scheduledBy } from './scheduling.ts';

const room = await openReview();
const { database, people, reviewer, reviewed, sent, heard, record, paper } = room;
const { lead, clerk, otherLead, govOffice, secrecy } = people;
const leader = await buildActor(database, people.units.office, [Role.GOV_LEADER]);
const head = await buildActor(database, people.units.office, [Role.HEAD_OF_GOVERNMENT]);
const both = await buildActor(database, people.units.office, [Role.GOV_OFFICE_STAFF, Role.GOV_LEADER]);

const KIND = 'AGENDA';
const WHY = '与县财政局的分歧协商一致以后再提请讨论。';
const DISPUTED = {
  unitName: '县财政局',
  sentOn: '2026-11-02',
  digest: 'a1',
  reply: UnitReply.DISAGREE,
  settled: false,
  dispute: '补助标准',
  theirView: '每户不超过两万元',
  ownView: '每户三万元',
  reasons: '按实测造价',
  basis: '省住建厅造价通知',
} as const;
/** Outcome of scheduling without asking a leader on the way: the codes of the refusal, none when it succeeded. */
const arranged = (matter: Matter) => scheduledBy(database, matter, govOffice, MEETING);

describe('请批、批准、安排上会', () => {
  it('没有请批的、还没有批示的、退回的，不能安排上会；批准以后可以，记录写明谁在哪天批准', async () => {
    const matter = await reviewed();
    expect(await arranged(matter)).toEqual(['APPROVAL_REQUIRED']);
    const asked = await askFor(database, lead, KIND, matter.id);
    expect(asked).toMatchObject({
      kind: KIND,
      unitName: people.units.housing.name,
      path: `/gongzuotai/juece/${matter.no}/caoan`,
      facts: [
        { term: '决策草案', text: '第1稿', digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
        { term: '合法性审查意见', text: '合法，2026年11月20日' },
      ],
    });
    expect(await arranged(matter)).toEqual(['APPROVAL_AWAITED']);
    expect((await deskOf(database, leader)).waiting.map(({ id }) => id)).toContain(asked.id);
    await giveBack(database, leader, asked, WHY);
    expect(await arranged(matter)).toEqual(['APPROVAL_RETURNED']);
    const again = await askFor(database, govOffice, KIND, matter.id);
    expect(await approve(database, leader, again)).toMatchObject({ answer: 'APPROVED' });
    expect(await arranged(matter)).toEqual([]);
    const [kept] = await database.sql(
      `select content -> 'approved' as approved from decision_record where decision_id = $1 and kind = 'SCHEDULE'`,
      [matter.id],
    );
    expect(kept).toEqual({ approved: { by: `${leader.name}（县政府领导）`, on: '2026-11-20' } });
  });

  it('批示告知政府办和承办单位', async () => {
    const matter = await reviewed();
    const asked = await askFor(database, govOffice, KIND, matter.id);
    await approve(database, head, asked);
    const told = await database.sql<{ unit_id: string }>(
      `select distinct unit_id from message where about_id = $1 and topic = 'approval-answered'`,
      [asked.id],
    );
    expect(told.map(({ unit_id }) => unit_id).toSorted((a, b) => a.localeCompare(b))).toEqual(
      [people.units.office.id, people.units.housing.id].toSorted((a, b) => a.localeCompare(b)),
    );
  });

  it('未达成一致的意见、征求专家意见的采纳情况摆在领导面前', async () => {
    const matter = await heard();
    await record(matter.id, RecordKind.UNIT_CONSULTATION, {
      consultations: [DISPUTED],
      noUnitConcerned: false,
      fileIds: [],
    });
    await matter.done('submitLegality', lead, SENT);
    await matter.done('giveLegalityOpinion', reviewer, PASS);
    const { facts } = (await askFor(database, lead, KIND, matter.id)) as never as { facts: object[] };
    expect(facts).toContainEqual(
      expect.objectContaining({
        term: '有关单位的争议情况',
        text: expect.stringContaining('该单位意见：每户不超过两万元') as string,
      }),
    );
  });
});

describe('批的是看到的内容', () => {
  it('批准以后意见分歧有了变化的，要重新请批；请批以后变化的，领导不能批准', async () => {
    const matter = await reviewed();
    const asked = await askFor(database, lead, KIND, matter.id);
    const dispute = { consultations: [DISPUTED], noUnitConcerned: false, fileIds: [] };
    await record(matter.id, RecordKind.UNIT_CONSULTATION, dispute);
    expect(await approve(database, leader, asked)).toMatchObject({ refused: ['ASKED_CONTENT_CHANGED'] });
    await approve(database, leader, await askFor(database, lead, KIND, matter.id));
    await record(matter.id, RecordKind.UNIT_CONSULTATION, {
      ...dispute,
      consultations: [{ ...DISPUTED, theirView: '每户不超过一万元' }],
    });
    expect(await arranged(matter)).toEqual(['APPROVAL_OUTDATED']);
    expect(await standingOf(database, lead, KIND, matter.id)).toMatchObject({
      approved: false,
      changed: ['有关单位的争议情况'],
      ask: { allowed: true },
    });
  });

  it('重新审查、换了审查意见的，要重新请批', async () => {
    const matter = await reviewed();
    await approve(database, leader, await askFor(database, lead, KIND, matter.id));
    await matter.done('resubmitLegality', lead, SENT);
    await matter.done('giveLegalityOpinion', reviewer, { ...PASS, adviserOpinion: '第二条应当写明依据。' });
    expect(await arranged(matter)).toEqual(['APPROVAL_OUTDATED']);
  });

  it('会议决定再次讨论的，下次上会重新请批', async () => {
    const matter = await reviewed();
    await approve(database, leader, await askFor(database, lead, KIND, matter.id));
    expect(await arranged(matter)).toEqual([]);
    await database.setClock('2026-12-02T08:00:00Z');
    const deferred = { ...MINUTES, result: 'DEFER', majorityResult: 'DEFER' };
    expect((await matter.done('recordDiscussion', govOffice, deferred)).phase).toBe('READY_FOR_DISCUSSION');
    expect(await standingOf(database, lead, KIND, matter.id)).toMatchObject({ changed: ['上次讨论'] });
    const input = await scheduleInput(database, { ...MEETING, meetingOn: '2026-12-10' });
    expect(await scheduledBy(database, matter, govOffice, input)).toEqual(['APPROVAL_OUTDATED']);
    await database.setClock('2026-11-19T16:00:00Z');
  });
});

describe('谁请批、谁批示、什么时候', () => {
  it('承办单位负责人和政府办请批，别人不能；请批的人不能自己批准，别的岗位不能批示', async () => {
    const matter = await reviewed();
    for (const other of [clerk, secrecy])
      expect(await askFor(database, other, KIND, matter.id)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await askFor(database, otherLead, KIND, matter.id)).toEqual({ errors: ['NOT_FOUND'] });
    const asked = await askFor(database, both, KIND, matter.id);
    expect(await approve(database, both, asked)).toMatchObject({ refused: ['SECOND_PERSON_REQUIRED'] });
    expect(await approve(database, govOffice, asked)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await askFor(database, lead, KIND, matter.id)).toMatchObject({
      refused: ['APPROVAL_ASKED_ALREADY'],
    });
    expect(await approve(database, head, asked)).toMatchObject({
      answer: 'APPROVED',
      answeredBy: `${head.name}（行政首长）`,
    });
  });

  it('没有审查意见的、审查以后另传草案文件的，不能请批，先说清要办什么', async () => {
    const unreviewed = await sent();
    expect(await askFor(database, lead, KIND, unreviewed.id)).toMatchObject({
      refused: ['WRONG_STAGE', 'LEGALITY_REVIEW_REQUIRED'],
    });
    const matter = await reviewed();
    await paper(matter.id, { kind: DocumentKind.DRAFT, sha256: 'd2' });
    expect(await askFor(database, lead, KIND, matter.id)).toMatchObject({
      refused: ['CHANGED_AFTER_REVIEW'],
    });
    expect(await arranged(matter)).toEqual(['CHANGED_AFTER_REVIEW']);
    expect(codesOf(await matter.bringOn(99, 'scheduleDiscussion', govOffice, MEETING))).toEqual(['CONFLICT']);
  });
});
