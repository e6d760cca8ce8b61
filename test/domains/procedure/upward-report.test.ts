/** 国令713号第八条、第三十一条: asked and answered before a decision is issued; a refusal goes back to the unit with its text. */
import { describe, expect, it } from 'vitest';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { reportOf } from '#server/domains/procedure/legality/review.queries.ts';
import { asSystem } from '#test/kernel/build-catalogue.ts';
import { codesOf } from '#test/kernel/ask.ts';
import { linesOf, type Matter, stepOf } from './review-questions.ts';
import { MEETING, MINUTES, openReview, PASS, REPORT, SENT } from './review-room.ts';

const room = await openReview();
const { database, people, reviewer, paper, facts, unchanged, scheduled } = room;
const { lead, govOffice } = people;
const AGREED = { ...REPORT, reply: 'AGREED', repliedOn: '2026-12-04', replyText: '同意。' };
const REFUSED = { ...REPORT, reply: 'REFUSED', repliedOn: '2026-12-04', replyText: '请补充资金来源后再报。' };

/** Approved on 2 December; it is the 5th. */
async function approved(): Promise<Matter> {
  await database.setClock('2026-11-19T16:00:00Z');
  const matter = await scheduled();
  await facts(matter.id, 'NPC_MATTER');
  await database.setClock('2026-12-05T02:00:00Z');
  await matter.done('recordDiscussion', govOffice, MINUTES);
  return matter;
}
const VERBS = [
  ['recordPartyReply', 'PARTY_REPORT', DocumentKind.PARTY_REPLY],
  ['recordCongressReply', 'NPC_REPORT', DocumentKind.NPC_REPLY],
] as const;

describe.each(VERBS)('%s：先报告，后答复', (verb, kind, reply) => {
  it('报告以后尚未答复的，程序进行中；答复同意的，程序完成，前一记录由新记录代替', async () => {
    const matter = await approved();
    const asked = await matter.done(verb, govOffice, REPORT);
    expect(asked.phase).toBe('APPROVED');
    expect(stepOf(asked, kind)).toMatchObject({
      status: 'IN_PROGRESS',
      happenedOn: '2026-12-03',
      note: null,
    });
    expect(linesOf(asked, kind)).toEqual([
      '种类：请示（须有答复）',
      '文号：岚府〔2026〕31号',
      '报告日期：2026年12月3日',
      '答复：尚未答复',
    ]);
    const file = await paper(matter.id, { kind: reply });
    const answered = await matter.done(verb, govOffice, { ...AGREED, fileIds: [file] });
    expect(answered.phase).toBe('APPROVED');
    expect(stepOf(answered, kind)).toMatchObject({ status: 'DONE', happenedOn: '2026-12-04', note: null });
    expect(answered.records.filter((one) => one.kind === kind).map(({ replaced }) => replaced)).toEqual([
      true,
      false,
    ]);
    expect(answered.records.at(-1)?.fileIds).toEqual([file]);
  });

  it('不同意的，连同答复内容退回修改，此后的程序重新履行', async () => {
    const matter = await approved();
    const refused = await matter.done(verb, govOffice, REFUSED);
    expect(refused).toMatchObject({ phase: 'REVISING', phaseSince: '2026-12-05' });
    expect(linesOf(refused, kind)).toContain('答复内容：请补充资金来源后再报。');
    for (const step of ['LEGALITY_REVIEW', 'COLLECTIVE_DISCUSSION', kind])
      expect(stepOf(refused, step)?.status, step).toBe('PENDING');
  });

  it('不同意而没有内容、没有文号、日期不对的，一次指出', async () => {
    const matter = await approved();
    const wanting = {
      reportNo: ' ',
      reportedOn: '2026-12-06',
      reply: 'REFUSED',
      repliedOn: '2026-12-05',
      replyText: '',
    };
    expect(await unchanged(() => matter.codes(verb, govOffice, wanting))).toEqual([
      'REPORT_NO_REQUIRED',
      'REPLY_BEFORE_REPORT',
      'REPLY_TEXT_REQUIRED',
      'HAPPENED_IN_FUTURE',
    ]);
    for (const half of [{ reply: 'AGREED' }, { repliedOn: '2026-12-04' }])
      expect(await matter.codes(verb, govOffice, { ...REPORT, ...half })).toEqual(['REPLY_INCOMPLETE']);
    expect(await matter.codes(verb, govOffice, { ...AGREED, repliedOn: '2026-12-06' })).toEqual([
      'HAPPENED_IN_FUTURE',
    ]);
    const foreign = { ...REPORT, fileIds: [crypto.randomUUID()] };
    expect(await matter.codes(verb, govOffice, foreign)).toEqual(['DOCUMENT_NOT_FOUND']);
    expect(await matter.codes(verb, govOffice, { ...REPORT, reportedOn: '2026-01-05' })).toEqual([
      'HAPPENED_BEFORE_START',
    ]);
  });

  it('由县政府办经办人在讨论通过之后登记', async () => {
    const matter = await approved();
    await unchanged(async () => {
      expect(await matter.error(verb, lead, REPORT)).toEqual(['FORBIDDEN']);
      expect(await matter.error(verb, null, REPORT)).toEqual(['UNAUTHENTICATED']);
      expect(codesOf(await matter.bringOn(99, verb, govOffice, REPORT))).toEqual(['CONFLICT']);
    });
    await database.setClock('2026-11-19T16:00:00Z');
    const early = await scheduled();
    const day = { ...REPORT, reportedOn: '2026-11-20' };
    expect(await unchanged(() => early.codes(verb, govOffice, day))).toEqual(['WRONG_STAGE']);
  });

  it('两人同时登记，只成一个', async () => {
    const matter = await approved();
    const version = await matter.version();
    const answers = await Promise.all(
      [REPORT, AGREED].map((given) => matter.bringOn(version, verb, govOffice, given)),
    );
    expect(answers.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
  });
});

describe('再次讨论通过以后', () => {
  it('上一次的答复不再作数，重新报告', async () => {
    const matter = await approved();
    const report = () =>
      asSystem(database, async (em) =>
        reportOf(await recordsOf(em.getKysely(), matter.id), RecordKind.NPC_REPORT),
      );
    await matter.done('recordCongressReply', govOffice, AGREED);
    expect((await report())?.content.reply).toBe('AGREED');
    const refused = await matter.done('recordPartyReply', govOffice, REFUSED);
    expect(stepOf(refused, 'NPC_REPORT')?.status).toBe('PENDING');
    await matter.done('submitLegality', lead, SENT);
    await matter.done('giveLegalityOpinion', reviewer, PASS);
    await matter.done('scheduleDiscussion', govOffice, { ...MEETING, meetingOn: '2026-12-05' });
    await matter.done('recordDiscussion', govOffice, { ...MINUTES, heldOn: '2026-12-05' });
    expect(await report()).toBeNull();
    const early = { ...AGREED, reportedOn: '2026-12-04', repliedOn: '2026-12-05' };
    expect(await matter.codes('recordPartyReply', govOffice, early)).toEqual(['DAY_BEFORE_RECORD']);
    const late = { ...AGREED, reportedOn: '2026-12-05', repliedOn: '2026-12-05' };
    const again = await matter.done('recordPartyReply', govOffice, late);
    expect(
      again.records.filter(({ kind }) => kind === 'PARTY_REPORT').map(({ replaced }) => replaced),
    ).toEqual([false, false]);
  });
});
