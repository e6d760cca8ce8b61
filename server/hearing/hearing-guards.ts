import { ReviewState } from '#schema/consultation/review-state.ts';
import type { Actor } from '#server/kernel/authority.ts';
import { DECISION_PHASE_LABELS, DecisionPhase } from '#server/law/decision-phase.ts';
import { type HearingSeats, selectionModeOf } from '#server/law/hearing-plan.ts';
import { type HearingEvent, HearingStage, refuseHearingTransition } from '#server/law/hearing-stage.ts';
import { HEARING_PAPER_LABELS, HearingPaper } from '#server/law/hearing-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { untilInShanghai } from './give-notice.ts';

/** What of a hearing decides what may be done with it (听证办理的前提). */
export interface Stand {
  stage: HearingStage;
  sides: readonly HearingSeats[];
  paper: HearingPaper | null;
  review: ReviewState;
  authorIds: readonly string[];
  reviewedById: string | null;
  recordPublishedAt: Date | null;
}

/** What forbids it at this stage, or else what the rest says: at a wrong stage nothing else is worth telling. */
export const atStage = (
  event: HearingEvent,
  { stage, sides }: Pick<Stand, 'stage' | 'sides'>,
  rest: () => readonly Finding[] = () => [],
): readonly Finding[] => {
  const wrong = refuseHearingTransition(event, stage, selectionModeOf(sides));
  return wrong.length > 0 ? wrong : rest();
};

/** What forbids sending it to be reviewed (送审): it is there already. */
export const refuseSubmitting = ({ review }: Stand): Finding[] =>
  review === ReviewState.IN_REVIEW ? [inReview] : [];

/** What forbids this person to review it (保密审查): nothing was sent, or he wrote it himself. */
export const refuseReviewing = (actor: Actor | null, { review, authorIds }: Stand): Finding[] => [
  ...(review === ReviewState.IN_REVIEW ? [] : [nothingSent]),
  ...(actor && authorIds.includes(actor.id) ? [reviewerIsAuthor] : []),
];

/** What forbids sending it back (退回): it was not sent. */
export const refuseReturning = ({ review }: Stand): Finding[] =>
  review === ReviewState.DRAFT ? [nothingSent] : [];

/** Nothing is published that no second person has reviewed since its last edit (国令711号第十七条). */
export const refuseUnreviewed = (paper: HearingPaper, stand: Stand): Finding[] => {
  const { review, reviewedById, authorIds } = stand;
  const reviewed = stand.paper === paper && review === ReviewState.APPROVED && reviewedById !== null;
  if (reviewed && !authorIds.includes(reviewedById)) return [];
  return [
    stand.paper === paper && review === ReviewState.IN_REVIEW ? stillInReview(paper) : unreviewed(paper),
  ];
};

/** The report follows the record (先公布记录). */
export const refuseBeforeRecord = ({ recordPublishedAt }: Stand): Finding[] =>
  recordPublishedAt ? [] : [recordFirst];

/** A record is published once. */
export const refuseRecordTwice = ({ recordPublishedAt }: Stand): Finding[] =>
  recordPublishedAt ? [recordPublished] : [];

const PREPARING: readonly DecisionPhase[] = [
  DecisionPhase.DRAFTING,
  DecisionPhase.CONSULTING,
  DecisionPhase.REVISING,
];

/** A hearing is held while the draft is being made (国令713号第十四条至第十七条): before the legality review. */
export const refuseDecisionPhase = (phase: DecisionPhase): Finding[] =>
  PREPARING.includes(phase)
    ? []
    : [
        {
          ...ours,
          rule: 'R-26',
          code: 'WRONG_STAGE',
          message: `决策当前环节为“${DECISION_PHASE_LABELS[phase]}”，不能举行听证会。`,
          fields: [],
          fix: '听证会在送请合法性审查之前举行。',
        },
      ];

const OVER: readonly HearingStage[] = [
  HearingStage.CANCELLED,
  HearingStage.RECORD_SIGNED,
  HearingStage.REPORT_PUBLISHED,
];

/** One hearing at a time: its opinions are heard before another one is called. */
export const refuseAnother = (stages: readonly HearingStage[]): Finding[] =>
  stages.every((stage) => OVER.includes(stage)) ? [] : [another];

/** Whoever is told "no", the unit or the public, is told why. */
export const refuseNoReason = (reason: string, code: string, what: string): Finding[] =>
  blank(reason)
    ? [{ ...ours, code, message: `${what}要写明原因。`, fields: ['reason'], fix: '填写原因。' }]
    : [];

/** Selection waits for the end of the sign-ups (报名截止): until then the pool grows. */
export const signUpStillOpen = (closesAt: Date): Finding => ({
  ...ours,
  rule: 'R-28',
  article: '抽取规则',
  code: 'SIGN_UP_STILL_OPEN',
  message: `报名至${untilInShanghai(closesAt)}截止，尚未截止。`,
  fields: ['signUpClosesAt'],
  fix: '报名截止之后再开始遴选。',
});

const ours = { rule: 'R-74', basis: 'DESIGN', article: '听证办理流程', severity: 'BLOCK' } as const;

const inReview: Finding = {
  ...ours,
  code: 'REVIEW_UNDER_WAY',
  message: '材料已经提交，正在保密审查。',
  fields: [],
};

const nothingSent: Finding = {
  ...ours,
  code: 'NOTHING_TO_REVIEW',
  message: '没有提交审查的材料。',
  fields: [],
  fix: '由承办单位先提交保密审查。',
};

const reviewerIsAuthor: Finding = {
  ...ours,
  article: '依国令711号第十七条设定',
  code: 'REVIEWER_IS_AUTHOR',
  message: '起草人、送审人不能审查自己的材料。',
  fields: [],
  fix: '请另一位保密审查员审查。',
};

const unreviewed = (paper: HearingPaper): Finding => ({
  ...ours,
  article: '依国令711号第十七条设定',
  code: 'REVIEW_REQUIRED',
  message: `${HEARING_PAPER_LABELS[paper]}没有经过他人的保密审查。`,
  fields: [],
  fix: '提交保密审查，通过后再公布。',
});

const stillInReview = (paper: HearingPaper): Finding => ({
  ...unreviewed(paper),
  message: `${HEARING_PAPER_LABELS[paper]}正在保密审查。`,
  fix: '审查通过以后再公布。',
});

const recordFirst: Finding = {
  ...ours,
  rule: 'R-30',
  code: 'HEARING_RECORD_UNPUBLISHED',
  message: '听证记录尚未公布。',
  fields: [],
  fix: '先公布听证记录，再起草、公布听证报告。',
};

const recordPublished: Finding = {
  ...ours,
  rule: 'R-30',
  code: 'HEARING_RECORD_PUBLISHED',
  message: '听证记录已经公布。',
  fields: [],
};

const another: Finding = {
  rule: 'R-26',
  basis: 'DESIGN',
  article: '听证办理规则',
  severity: 'BLOCK',
  code: 'HEARING_ALREADY_PLANNED',
  message: '该决策已有正在办理的听证会。',
  fields: [],
  fix: '继续办理该听证会，或者取消后再筹备。',
};
