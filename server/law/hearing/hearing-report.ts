/**
 * 国令713号第十八条: what was said at the hearing is sorted, studied and argued, what is reasonable adopted; the report tells it matter by
 * matter, with the reason for what is not adopted.
 */
import { Outcome, type RejectionGround } from '#server/law/feedback/outcome.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { refuseEmptyAnswer } from '#server/law/feedback/question.ts';
import { refuseRejection } from '#server/law/feedback/rejection-reason.ts';
import { unsaid } from '#server/law/substance.ts';

const r32 = provision('R-32', 'LAW', '国令713号第十八条');
const r32Design = provision('R-32', 'DESIGN', '听证报告规则');

/** One matter raised at the hearing, with its outcome and the reason (听证意见采纳情况). */
export interface HearingMatter {
  title: string;
  summary: string;
  outcome: Outcome;
  ground?: RejectionGround | null | undefined;
  reason?: string | null | undefined;
}

/** The report of a hearing (听证报告). */
export interface HearingReport {
  summary: string;
  matters: readonly HearingMatter[];
}

const REJECTING: readonly Outcome[] = [Outcome.NOT_ADOPTED, Outcome.PARTLY_ADOPTED];

/** Findings on the report of a hearing (听证报告). */
export const refuseHearingReport = (
  { summary, matters }: HearingReport,
  { reasonMinChars }: { reasonMinChars: number },
): Finding[] => [
  ...(unsaid(summary) ? [summaryMissing] : []),
  ...(matters.length === 0 ? [mattersMissing] : []),
  ...matters.flatMap((matter, index) => refuseMatter(matter, index, reasonMinChars)),
];

/** Reason against closing the public's part: announced hearings whose report is not published (听证会没有办结). */
export const refuseUnansweredHearings = (count: number): Finding[] => (count > 0 ? [unanswered] : []);

function refuseMatter(matter: HearingMatter, index: number, minChars: number): Finding[] {
  const at = (field: string) => `matters.${index}.${field}`;
  const blanks = (['title', 'summary'] as const).filter((field) => unsaid(matter[field]));
  const rejection = REJECTING.includes(matter.outcome) ? refuseRejection(matter, minChars) : [];
  const answer = matter.outcome === Outcome.ANSWERED ? refuseEmptyAnswer(matter.reason, minChars) : [];
  return [
    ...(blanks.length > 0 ? [matterIncomplete(index, blanks.map(at))] : []),
    ...[...rejection, ...answer].map((finding) => ({ ...finding, fields: finding.fields.map(at) })),
  ];
}

const unanswered = r32.block('HEARING_UNANSWERED')`
  已公告的听证会没有办结，各方面的意见应当归纳整理、研究论证。
  公布听证报告；不再举行的，取消并公布原因。`;

const summaryMissing = r32.block('HEARING_REPORT_INCOMPLETE', 'summary')`
  听证报告没有归纳听证参加人的意见。
  归纳各方的主要意见和理由。`;

const mattersMissing = r32.block('HEARING_REPORT_INCOMPLETE', 'matters')`
  听证报告没有逐项写明意见的采纳情况。
  逐项写明意见、是否采纳和理由；没有提出修改意见的，如实写明。`;

const matterIncomplete = (index: number, fields: readonly string[]) =>
  r32Design.block('HEARING_MATTER_INCOMPLETE', ...fields)`
    第${index + 1}项意见没有写明题目或者内容。
    补充题目和意见内容。`;
