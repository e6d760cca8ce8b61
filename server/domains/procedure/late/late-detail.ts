import { hearingLines } from '#schema/decision/lines/hearing.ts';
import type { Line } from '#schema/decision/lines/line.ts';
import { linesOf } from '#schema/decision/record-lines.ts';
import type { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import type { LateSolicitationInput } from '#schema/procedure/late-solicitation-input.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { hearingTold, type LateHearing } from '#server/law/procedure/late-hearing.ts';
import { solicitationTold } from '#server/law/procedure/late-solicitation.ts';
import { discussionOf } from './late-discussion.ts';
import { issueOf } from './late-issue.ts';
import { plain } from './late-work.ts';

/** Full content of an entry (补录的内容), line by line, for those who check it against its document. */
export const lateDetail = (entry: LateEntryInput): Line[] =>
  [
    ...beginningLines(entry),
    ...preparingLines(entry),
    ...decidingLines(entry),
    { label: '材料来源', text: entry.source },
  ].filter(({ text }) => text.trim() !== '');

const beginningLines = ({ happenedOn, summary }: LateEntryInput): Line[] => [
  { label: '日期', text: happenedOn ? inChinese(happenedOn) : '' },
  { label: '情况', text: summary ?? '' },
];

const preparingLines = (entry: LateEntryInput): Line[] => [
  ...(entry.unitConsultation
    ? linesOf(RecordKind.UNIT_CONSULTATION, { ...plain(entry.unitConsultation), fileIds: entry.fileIds })
    : []),
  ...(entry.solicitation ? solicitationLines(entry.solicitation) : []),
  ...(entry.activity
    ? [dayLine(entry.activity.happenedOn), ...linesOf(RecordKind.ACTIVITY, entry.activity)]
    : []),
  ...(entry.hearing ? hearingDetail(entry.hearing) : []),
  ...(entry.expertReview
    ? [dayLine(entry.expertReview.happenedOn), ...linesOf(RecordKind.EXPERT_REVIEW, entry.expertReview)]
    : []),
  ...(entry.riskAssessment
    ? [dayLine(entry.riskAssessment.happenedOn), ...linesOf(RecordKind.RISK_ASSESSMENT, entry.riskAssessment)]
    : []),
  ...(entry.riskFinding
    ? [
        dayLine(entry.riskFinding.happenedOn),
        ...linesOf(RecordKind.RISK_FINDING, { ...plain(entry.riskFinding), assessmentId: '' }),
      ]
    : []),
  ...(entry.fairCompetition
    ? [
        dayLine(entry.fairCompetition.happenedOn),
        ...linesOf(RecordKind.FAIR_COMPETITION, entry.fairCompetition),
      ]
    : []),
];

const decidingLines = ({ legality, discussion, report, issue, fileIds }: LateEntryInput): Line[] => [
  ...(legality
    ? [
        { label: '送审日期', text: inChinese(legality.sentOn) },
        { label: '出具日期', text: inChinese(legality.givenOn) },
        ...linesOf(RecordKind.LEGALITY_OPINION, {
          ...plain(legality.opinion),
          points: legality.opinion.points.map(({ anchorId, text }) => ({ anchorId, text, clauseNo: '' })),
          submissionId: '',
          fileIds,
        }),
      ]
    : []),
  ...(discussion
    ? [dayLine(discussion.heldOn), ...linesOf(RecordKind.DISCUSSION, discussionOf(discussion, '', fileIds))]
    : []),
  ...(report ? linesOf(RecordKind.PARTY_REPORT, { ...plain(report), discussionId: null }) : []),
  ...(issue ? [dayLine(issue.issuedOn), ...linesOf(RecordKind.ISSUE, issueOf(issue, '', fileIds))] : []),
];

const hearingDetail = (told: LateHearing): Line[] => [
  { label: '听证会', text: hearingTold(told) },
  { label: '意见归纳', text: told.summary },
  ...hearingLines(told),
];

const dayLine = (day: LateSolicitationInput['opensOn']): Line => ({ label: '日期', text: inChinese(day) });

const solicitationLines = (told: LateSolicitationInput): Line[] => [
  { label: '公开征求意见', text: solicitationTold(told) },
  { label: '意见和处理情况', text: told.answer },
  { label: '缩短期限的理由', text: told.shortenReason ?? '' },
  { label: '批准缩短的领导', text: told.shortenApprovedBy ?? '' },
];
