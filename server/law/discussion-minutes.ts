/**
 * 国令713号第三十条: the head of government speaks last; a decision that departs from the majority is explained at the meeting;
 * dissent is recorded as it was.: what is risky beyond control or has not passed its competition review is not approved.
 */
import type { Finding } from './refusal.ts';
import { blank } from './substance.ts';

/** What the meeting makes of a draft (讨论结果). */
export enum DiscussionResult {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
  DEFER = 'DEFER',
  REWORK = 'REWORK',
}

/** What each result (讨论结果) is called. */
export const DISCUSSION_RESULT_LABELS: Readonly<Record<DiscussionResult, string>> = {
  [DiscussionResult.APPROVE]: '通过',
  [DiscussionResult.REJECT]: '不予通过',
  [DiscussionResult.DEFER]: '再次讨论',
  [DiscussionResult.REWORK]: '修改后再议',
};

/** An opinion that differs from the decision (不同意见). */
export interface Dissent {
  name: string;
  opinion: string;
}

/** The record of a discussion (会议记录), as far as the rule looks at it. */
export interface DiscussionMinutes {
  /** Who gave an opinion on the matter, in the order it was given (发言顺序); chairing is no opinion. */
  speakerIds: readonly string[];
  headId: string;
  /** What the head decides on the basis of the discussion. */
  result: DiscussionResult | null;
  /** What most of the members were for. */
  majorityResult: DiscussionResult | null;
  departureReason?: string | null | undefined;
  /** May be empty; that nobody dissented is confirmed all the same. */
  dissents: readonly Dissent[];
  dissentConfirmed: boolean;
}

/** What must be settled before a draft can be approved (通过的前提). R-44 国令713号第二十四条, R-45 第二十九条. */
export interface ApprovalGround {
  riskAssessmentRequired: boolean;
  /** The organ's finding that the risk is under control (风险可控); null while there is none. */
  riskControllable: boolean | null;
  fairCompetitionRequired: boolean;
  fairCompetitionPassed: boolean | null;
}

/** What is wanting in the record of a discussion (会议记录), and what hinders an approval. */
export const refuseDiscussionMinutes = (minutes: DiscussionMinutes, ground: ApprovalGround): Finding[] => [
  ...(minutes.result ? [] : [unrecorded('result', '讨论结果')]),
  ...(minutes.majorityResult ? [] : [unrecorded('majorityResult', '会议组成人员的多数意见')]),
  ...refuseSpeeches(minutes),
  ...refuseDeparture(minutes),
  ...(minutes.dissentConfirmed ? [] : [dissentUnconfirmed]),
  ...minutes.dissents.flatMap(({ name, opinion }, index) =>
    blank(name) || blank(opinion) ? [dissentUnclear(index)] : [],
  ),
  ...(minutes.result === DiscussionResult.APPROVE ? refuseApproval(ground) : []),
];

/** What hinders an approval (不得通过). */
export const refuseApproval = (ground: ApprovalGround): Finding[] => [
  ...(ground.riskAssessmentRequired && ground.riskControllable !== true ? [riskOpen] : []),
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
  result && majorityResult && result !== majorityResult && blank(departureReason) ? [departure] : [];

const at30 = { rule: 'R-53', basis: 'LAW', article: '国令713号第三十条', severity: 'BLOCK' } as const;
const ours = { rule: 'R-53', basis: 'DESIGN', article: '会议记录规则' } as const;

const headNotLast = (message: string): Finding => ({
  ...at30,
  code: 'HEAD_NOT_LAST',
  message,
  fields: ['speakerIds'],
  fix: '按照实际发言顺序核对记录；行政首长应当在会议组成人员发表意见之后发言。',
});

const membersSilent: Finding = {
  ...ours,
  severity: 'WARN',
  code: 'MEMBERS_SILENT',
  message: '记录中除行政首长外没有人发表意见。',
  fields: ['speakerIds'],
  fix: '补记会议组成人员的意见，或者写明没有人发言的情况。',
};

const departure: Finding = {
  ...at30,
  code: 'DEPARTURE_REASON',
  message: '行政首长的决定与多数人的意见不一致，应当在会上说明理由。',
  fields: ['departureReason'],
  fix: '记录会上说明的理由。',
};

const dissentUnconfirmed: Finding = {
  ...at30,
  code: 'DISSENT_UNCONFIRMED',
  message: '没有确认不同意见是否如实记录。',
  fields: ['dissentConfirmed'],
  fix: '核对不同意见后确认；没有不同意见的，也要确认。',
};

const dissentUnclear = (index: number): Finding => ({
  ...at30,
  code: 'DISSENT_UNCLEAR',
  message: '不同意见没有写明何人、何种意见。',
  fields: [`dissents.${index}`],
  fix: '写明提出人和意见内容。',
});

const unrecorded = (field: string, what: string): Finding => ({
  ...ours,
  severity: 'BLOCK',
  code: 'RESULT_REQUIRED',
  message: `没有记录${what}。`,
  fields: [field],
  fix: `填写${what}。`,
});

const riskOpen: Finding = {
  rule: 'R-44',
  basis: 'LAW',
  article: '国令713号第二十四条',
  severity: 'BLOCK',
  code: 'RISK_NOT_CONTROLLABLE',
  message: '没有认定风险可控，不能通过。',
  fields: ['result'],
  fix: '调整草案，采取防范措施，认定风险可控后再决定。',
};

const competitionOpen: Finding = {
  rule: 'R-45',
  basis: 'LAW',
  article: '国令713号第二十九条，公平竞争审查条例',
  severity: 'BLOCK',
  code: 'FAIR_COMPETITION_REQUIRED',
  message: '没有通过公平竞争审查，不能通过。',
  fields: ['result'],
  fix: '由市场监督管理部门会同起草单位审查，通过后再讨论。',
};
