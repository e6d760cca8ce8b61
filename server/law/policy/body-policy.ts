/**
 * 国令713号第四十二条: settings of a body that decides for itself by reference, for its own decisions (本机关设定). It may ask
 * for more than the county's setting, never for less than the statute: the thirty days of 第十五条 and the special laws
 * stand below it.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type DecisionStepKind, DecisionStepKind as S } from '#server/law/decision/decision-phase.ts';
import { PRESENT_SHARE_LABELS, PresentShare } from '#server/law/meeting/quorum.ts';
import type { LocalPolicy } from './local-policy.ts';
import type { PolicyEntry } from './policy-entries.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r52 = provision('R-52', 'DESIGN', '本机关设定');
const r46 = provision('R-46', 'DESIGN', '本机关设定');

/** Meeting at which a body decides (讨论决定的会议). */
export enum DecidingMeeting {
  ANY = 'ANY',
  LEADERSHIP = 'LEADERSHIP',
  LEADERSHIP_OR_OFFICE = 'LEADERSHIP_OR_OFFICE',
}

/** Reviewer of a body's drafts (合法性审查的机构). */
export enum ReviewerChoice {
  EITHER = 'EITHER',
  OWN = 'OWN',
  JUSTICE = 'JUSTICE',
}

/** Every value a body may set for itself (本机关设定); for the rest the county's setting and the statute hold. */
export interface BodyPolicy {
  /** 日; never fewer than thirty. */
  consultationDays: number;
  /** 日, once a period is lawfully shortened. */
  minShortenedDays: number;
  decidingMeeting: DecidingMeeting;
  /** Share of the members of its meeting that must be present. */
  bodyQuorum: PresentShare;
  legalityReviewer: ReviewerChoice;
  alwaysExpertReview: boolean;
  alwaysRiskAssessment: boolean;
}

/** The name of one of them (设定项). */
export type BodyPolicyKey = keyof BodyPolicy;

/** Values that hold where a body sets nothing (未作设定时). */
export const UNSET_BODY_POLICY: Readonly<Omit<BodyPolicy, 'minShortenedDays'>> = {
  consultationDays: 30,
  decidingMeeting: DecidingMeeting.ANY,
  bodyQuorum: PresentShare.OVER_HALF,
  legalityReviewer: ReviewerChoice.EITHER,
  alwaysExpertReview: false,
  alwaysRiskAssessment: false,
};

/** Settings open to a body, with their bounds, in the order of the public page (本机关设定表). */
export const BODY_POLICY_ENTRIES: readonly PolicyEntry<BodyPolicyKey>[] = [
  {
    key: 'consultationDays',
    label: '公开征求意见的期限',
    unit: '日',
    kind: 'integer',
    min: 30,
    max: 90,
    note: '参照条例第十五条，不少于30日，依法缩短的除外；专门规定更长的，按专门规定。',
  },
  {
    key: 'minShortenedDays',
    label: '缩短后的期限下限',
    unit: '日',
    kind: 'integer',
    min: 1,
    max: 29,
    note: '依法缩短期限的，低于此数提出警示。',
  },
  {
    key: 'decidingMeeting',
    label: '讨论决定的会议',
    unit: '',
    kind: 'enum',
    choices: {
      [DecidingMeeting.ANY]: '领导班子的集体讨论，会议种类不限',
      [DecidingMeeting.LEADERSHIP]: '领导班子会议',
      [DecidingMeeting.LEADERSHIP_OR_OFFICE]: '领导班子会议或者办公会议',
    },
    note: '参照条例第三十条，须是领导班子的集体讨论。',
  },
  {
    key: 'bodyQuorum',
    label: '会议的到会人数',
    unit: '',
    kind: 'enum',
    choices: PRESENT_SHARE_LABELS,
    note: '会议组成人员到会不足的，不能讨论决定；不得少于过半数，按会议当日的设定。',
  },
  {
    key: 'legalityReviewer',
    label: '合法性审查的机构',
    unit: '',
    kind: 'enum',
    choices: {
      [ReviewerChoice.EITHER]: '本机关的审查员或者县司法局',
      [ReviewerChoice.OWN]: '本机关的审查员',
      [ReviewerChoice.JUSTICE]: '县司法局',
    },
    note: '讨论前应当经合法性审查，参照条例第二十五条。',
  },
  {
    key: 'alwaysExpertReview',
    label: '一律组织专家论证',
    unit: '',
    kind: 'boolean',
    note: '在应当论证的以外，自行增加。',
  },
  {
    key: 'alwaysRiskAssessment',
    label: '一律评估社会稳定风险',
    unit: '',
    kind: 'boolean',
    note: '在应当评估的以外，自行增加。',
  },
];

/** The settings on a decision (适用的设定): the county's, overridden by those of its body. */
export type Setting = LocalPolicy & Partial<BodyPolicy>;

/** Settings of bodies for themselves (本机关设定的各版), by their unit, each with its first day, the newest first. */
export type BodyPolicies = ReadonlyMap<string, readonly { from: CalendarDay; values: Partial<BodyPolicy> }[]>;

/** Settings of one body (本机关设定) in force on a day: none has retroactive effect. */
export const ownSetting = (
  bodies: BodyPolicies,
  organId: string | null,
  day: CalendarDay,
): Partial<BodyPolicy> => bodies.get(organId ?? '')?.find(({ from }) => from <= day)?.values ?? {};

/** Settings that hold for the decisions of this body (适用的设定) on a day; null is the county's government. */
export const settingOf = (
  { policy, bodies }: { policy: LocalPolicy; bodies: BodyPolicies },
  organId: string | null,
  day: CalendarDay,
): Setting => ({ ...policy, ...ownSetting(bodies, organId, day) });

/** Steps that a body takes beyond those required (自行增加的程序). */
export const ownSteps = ({
  alwaysExpertReview,
  alwaysRiskAssessment,
}: Partial<BodyPolicy>): DecisionStepKind[] => [
  ...(alwaysExpertReview ? [S.EXPERT_REVIEW] : []),
  ...(alwaysRiskAssessment ? [S.RISK_ASSESSMENT] : []),
];

const DECIDING: Readonly<Record<DecidingMeeting, readonly MeetingKind[] | null>> = {
  [DecidingMeeting.ANY]: null,
  [DecidingMeeting.LEADERSHIP]: [MeetingKind.LEADERSHIP],
  [DecidingMeeting.LEADERSHIP_OR_OFFICE]: [MeetingKind.LEADERSHIP, MeetingKind.OFFICE],
};

/**
 * Reason against deciding at a meeting that the body did not name (本机关设定的会议); `field` is where the meeting was given.
 */
export const refuseUnnamedMeeting = (
  kind: MeetingKind,
  setting: Partial<BodyPolicy>,
  field = 'meetingId',
): Finding[] =>
  DECIDING[setting.decidingMeeting ?? DecidingMeeting.ANY]?.includes(kind) === false
    ? [otherMeeting(field)]
    : [];

/** Reason against a review by a unit that the body did not choose (本机关选定的审查机构). */
export const refuseUnchosenReviewer = (
  reviewerUnitId: string | null,
  organId: string | null,
  { legalityReviewer = ReviewerChoice.EITHER }: Partial<BodyPolicy>,
): Finding[] => {
  if (organId === null || legalityReviewer === ReviewerChoice.EITHER) return [];
  const own = reviewerUnitId === organId;
  return own === (legalityReviewer === ReviewerChoice.OWN) ? [] : [otherReviewer];
};

const otherMeeting = (field: string) => r52.block('MEETING_NOT_NAMED', field)`
  作出这项决策的机关设定由别的会议讨论决定，这次会议不在其中。
  改由本机关设定的会议讨论，或者先调整本机关的设定。`;

const otherReviewer = r46.block('REVIEWER_NOT_CHOSEN')`
  作出这项决策的机关选定了另一审查机构，不由您审查。
  由本机关设定的机构审查，或者由本机关先调整设定。`;
