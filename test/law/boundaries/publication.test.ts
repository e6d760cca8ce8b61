/** 第三章第二节 决策公布 and its records at the borders: 第三十一条至第三十三条. */
import { describe, expect, it } from 'vitest';
import { type ArchiveDocument, refuseLateArchive } from '#server/law/archive/archive.ts';
import { archiveDue } from '#server/law/archive/file-handover.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  type DecisionPublication,
  OutreachForm,
  publicationDue,
  PublicationPlace,
  refuseDecisionPublication,
  refuseLatePublication,
} from '#server/law/decision/decision-publication.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import {
  EARLIER_REPORT,
  RECORD_PROOFS,
  type RecordProof,
  refuseUnproved,
} from '#server/law/decision/record-proof.ts';
import {
  type IssuingFacts,
  refuseIssuing,
  ReportReply,
  UpwardForm,
  type UpwardReport,
} from '#server/law/execution/issuing.ts';
import { NotPublicGround } from '#server/law/participation/participation.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { calendar } from '#test/law/calendar/calendars.ts';
import { found, reasonOf } from './found.ts';

describe('第三十一条、第八条 出台前请示报告：请示的等到答复，报告的送到即可', () => {
  const party: UpwardReport = {
    form: UpwardForm.REQUEST,
    reportNo: '岚府请〔2028〕1号',
    reportedOn: '2028-02-28',
    reply: ReportReply.AGREED,
    repliedOn: '2028-02-29',
  };
  const facts: IssuingFacts = {
    issuedOn: '2028-02-29',
    discussedOn: '2028-02-26',
    partyReport: party,
    npcMatter: false,
    npcReport: null,
  };
  const of = (change: Partial<UpwardReport>) => ({ partyReport: { ...party, ...change } });
  it.each<[string, Partial<IssuingFacts>, string[]]>([
    ['答复当日（闰日）印发', {}, []],
    ['讨论当日印发', { discussedOn: '2028-02-29' }, []],
    ['讨论前一日印发', { discussedOn: '2028-03-01' }, ['ISSUED_BEFORE_DISCUSSION']],
    ['答复前一日印发', { issuedOn: '2028-02-28' }, ['PARTY_REPLY_AWAITED']],
    ['不须答复的报告，后来也有了答复', { issuedOn: '2028-02-28', ...of({ form: UpwardForm.REPORT }) }, []],
    [
      '不须答复的报告，答复却是不同意',
      of({ form: UpwardForm.REPORT, reply: ReportReply.REFUSED }),
      ['PARTY_REPORT_REFUSED'],
    ],
    [
      '没有写明种类的，按请示等答复',
      of({ form: null, reply: null, repliedOn: null }),
      ['PARTY_REPLY_AWAITED'],
    ],
    ['不是人大事项，人大不同意也不妨', { npcReport: { ...party, reply: ReportReply.REFUSED } }, []],
    [
      '党委还没有答复，人大没有报告：一次说全',
      { ...of({ reply: null, repliedOn: null }), npcMatter: true },
      ['PARTY_REPLY_AWAITED', 'NPC_REPORT_REQUIRED'],
    ],
    [
      '人大次日才答复',
      { npcMatter: true, npcReport: { ...party, repliedOn: '2028-03-01' } },
      ['NPC_REPLY_AWAITED'],
    ],
  ])('%s', (_, change, expected) => expect(found(refuseIssuing({ ...facts, ...change }))).toEqual(expected));
});

describe('第三十二条 公报、网站、报纸公布；普遍关心、技术性较强的说明采纳情况并解读', () => {
  const P = PublicationPlace;
  const decision: DecisionPublication = {
    places: [P.WEBSITE],
    absentPlaces: [
      { place: P.GAZETTE, reason: reasonOf(5) },
      { place: P.NEWSPAPER, reason: reasonOf(5) },
    ],
    publicConcern: true,
    technical: false,
    publicOpinionsStatement: reasonOf(5),
    expertsHeard: false,
    outreach: [OutreachForm.OTHER],
    notPublic: null,
  };
  const claim = { ground: NotPublicGround.STATE_SECRET, claimedById: 'a', reviewedById: 'a' };
  const short = { place: P.NEWSPAPER, reason: reasonOf(4) };
  it.each<[string, Partial<DecisionPublication>, string[]]>([
    ['只有网站，公报、报纸本县没有，各写五字', {}, []],
    [
      '报纸写四字',
      { absentPlaces: [{ place: P.GAZETTE, reason: reasonOf(5) }, short] },
      ['PUBLICATION_PLACE_MISSING'],
    ],
    ['采纳情况写四字', { publicOpinionsStatement: reasonOf(4) }, ['ADOPTION_STATEMENT_REQUIRED']],
    ['没有专家论证的，不说明专家意见', { technical: true }, []],
    ['请过专家的，自愿论证也要说明', { expertsHeard: true }, ['ADOPTION_STATEMENT_REQUIRED']],
    [
      '不普遍关心，请过专家，什么也不说明',
      { publicConcern: false, publicOpinionsStatement: null, expertsHeard: true, outreach: [] },
      [],
    ],
    [
      '自己审查的不予公开，又没有网站：一次说全',
      { notPublic: claim, places: [P.GAZETTE, P.NEWSPAPER] },
      ['DECISION_UNPUBLISHED', 'PUBLICATION_PLACE_MISSING'],
    ],
  ])('%s', (_, change, expected) =>
    expect(found(refuseDecisionPublication({ ...decision, ...change }))).toEqual(expected),
  );

  it.each<[string, CalendarDay, CalendarDay, string[]]>([
    ['二十个工作日届满当日', '2026-12-02', '2026-12-30', []],
    ['届满次日', '2026-12-02', '2026-12-31', ['DECISION_UNPUBLISHED?']],
    ['跨年的是暂定，过了也不算逾期', '2026-12-04', '2027-01-05', []],
  ])('及时：%s', (_, issuedOn, today, expected) => {
    expect(found(refuseLatePublication(publicationDue(issuedOn, calendar), today))).toEqual(expected);
  });
});

describe('第三十三条 完整记录，及时归档', () => {
  const D = DocumentKind;
  it.each<[string, RecordProof, ArchiveDocument['kind'][], string[]]>([
    ['讨论附会议纪要也可以', RECORD_PROOFS.DISCUSSION, [D.MEETING_SUMMARY], []],
    ['讨论只附了草案', RECORD_PROOFS.DISCUSSION, [D.DRAFT], ['DOCUMENT_REQUIRED']],
    ['附了许多，没有一份是批复', RECORD_PROOFS.PARTY_REPORT, [D.DRAFT, D.NPC_REPLY], ['DOCUMENT_REQUIRED']],
    ['一份也没有附', RECORD_PROOFS.ISSUE, [], ['DOCUMENT_REQUIRED']],
    ['原风险评估报告存为其他材料', EARLIER_REPORT, [D.OTHER], []],
  ])('%s', (_, proof, named, expected) => expect(found(refuseUnproved(proof, named))).toEqual(expected));

  it.each<[string, CalendarDay, CalendarDay, string[]]>([
    ['第三十日（闰日）', '2028-01-30', '2028-02-29', []],
    ['第三十一日', '2028-01-30', '2028-03-01', ['ARCHIVE_OVERDUE?']],
  ])('移交：%s', (_, from, today, expected) => {
    expect(found(refuseLateArchive(archiveDue(from, DEFAULT_POLICY), today))).toEqual(expected);
  });
});
