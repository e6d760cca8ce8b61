/**
 * 国令713号第三十条: the head of government speaks last; a decision that departs from the majority is explained at the
 * meeting; dissent is recorded as it was.: a draft whose risk is beyond control, or that has not passed its
 * competition review, is not approved.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { refuseRiskDecision } from './risk-control.ts';
import { blank, REASON_MIN, saysWhy, unsaid } from '#server/law/substance.ts';

const r53 = provision('R-53', 'LAW', '国令713号第三十条');
const r53Design = provision('R-53', 'DESIGN', '会议记录规则');
const r45 = provision('R-45', 'LAW', '国令713号第二十九条，公平竞争审查条例');

/** Result of the discussion of a draft (讨论结果). */
export const [DiscussionResult, DISCUSSION_RESULT_LABELS] = vocabulary({
  APPROVE: '通过',
  REJECT: '不予通过',
  DEFER: '再次讨论',
  REWORK: '修改后再议',
});
export type DiscussionResult = keyof typeof DiscussionResult;

/** An opinion that differs from the decision (不同意见). */
export interface Dissent {
  name: string;
  opinion: string;
}

/** The record of a discussion (会议记录), with the parts that the checks need. */
export interface DiscussionMinutes {
  /** Members who gave an opinion on the matter, in the order it was given (发言顺序); chairing is no opinion. */
  speakerIds: readonly string[];
  headId: string;
  /** Decision of the head on the basis of the discussion. */
  result: DiscussionResult | null;
  /** Result that most of the members were for. */
  majorityResult: DiscussionResult | null;
  departureReason?: string | null | undefined;
  /** May be empty; that nobody dissented is confirmed all the same. */
  dissents: readonly Dissent[];
  dissentConfirmed: boolean;
}

/** Preconditions of an approval (通过的前提). R-44 国令713号第二十四条, R-45 第二十九条. */
export interface ApprovalGround {
  /** An assessment is asked for, was made, or an earlier one stands for it. */
  riskAssessed: boolean;
  /** The organ's finding that the risk is under control (风险可控); null while there is none. */
  riskControllable: boolean | null;
  fairCompetitionRequired: boolean;
  fairCompetitionPassed: boolean | null;
}

/** Findings on the record of a discussion (会议记录), with the reasons against an approval. */
export const refuseDiscussionMinutes = (minutes: DiscussionMinutes, ground: ApprovalGround): Finding[] => [
  ...(minutes.result ? [] : [unrecorded('result', '讨论结果')]),
  ...(minutes.majorityResult ? [] : [unrecorded('majorityResult', '会议组成人员的多数意见')]),
  ...refuseSpeeches(minutes),
  ...refuseDeparture(minutes),
  ...(minutes.dissentConfirmed ? [] : [dissentUnconfirmed]),
  ...minutes.dissents.flatMap(({ name, opinion }, index) =>
    blank(name) || unsaid(opinion) ? [dissentUnclear(index)] : [],
  ),
  ...(minutes.result === DiscussionResult.APPROVE ? refuseApproval(ground) : []),
];

/** Reasons against an approval (不得通过). */
export const refuseApproval = (ground: ApprovalGround): Finding[] => [
  ...refuseRiskDecision(ground.riskAssessed, ground.riskControllable),
  ...(ground.fairCompetitionRequired && ground.fairCompetitionPassed !== true ? [competitionOpen] : []),
];

function refuseSpeeches({ speakerIds, headId }: DiscussionMinutes): Finding[] {
  const first = speakerIds.indexOf(headId);
  if (first < 0) return [headNotLast('没有记录行政首长发表的意见。')];
  const after = speakerIds.slice(first).some((id) => id !== headId);
  if (after) return [headNotLast('行政首长应当最后发表意见，记录中还有人在其后发言。')];
  return first === 0 ? [membersSilent] : [];
}

const refuseDeparture = ({ result, majorityResult, departureReason }: DiscussionMinutes): Finding[] =>
  result && majorityResult && result !== majorityResult && !saysWhy(departureReason ?? '') ? [departure] : [];

const headNotLast = (message: string) => r53.block('HEAD_NOT_LAST', 'speakerIds')`
  ${message}
  按照实际发言顺序核对记录；行政首长应当在会议组成人员发表意见之后发言。`;

const membersSilent = r53Design.warn('MEMBERS_SILENT', 'speakerIds')`
  记录中除行政首长外没有人发表意见。
  补记会议组成人员的意见，或者写明没有人发言的情况。`;

const departure = r53.block('DEPARTURE_REASON', 'departureReason')`
  行政首长的决定与多数人的意见不一致，应当在会上说明理由。
  记录会上说明的理由，不少于${REASON_MIN}字，标点和重复的字不算。`;

const dissentUnconfirmed = r53.block('DISSENT_UNCONFIRMED', 'dissentConfirmed')`
  没有确认不同意见是否如实记录。
  核对不同意见后确认；没有不同意见的，也要确认。`;

const dissentUnclear = (index: number) => r53.block('DISSENT_UNCLEAR', `dissents.${index}`)`
  不同意见没有写明何人、何种意见。
  写明提出人和意见内容。`;

const unrecorded = (field: string, what: string) => r53Design.block('RESULT_REQUIRED', field)`
  没有记录${what}。
  照会议纪要，从“通过”“不予通过”“再次讨论”“修改后再议”中选一项。`;

const competitionOpen = r45.block('FAIR_COMPETITION_REQUIRED', 'result')`
  没有通过公平竞争审查，不能通过。
  由市场监督管理部门会同起草单位审查，通过后再讨论。`;
