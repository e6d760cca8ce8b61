import type { ReviewState } from '#schema/kernel/review-state.ts';
import { DECISION_PHASE_LABELS, DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type HearingSeats, selectionModeOf } from '#server/law/hearing/hearing-plan.ts';
import {
  type HearingAction,
  HearingStage,
  refuseHearingTransition,
} from '#server/law/hearing/hearing-stage.ts';
import { HEARING_PAPER_LABELS, HearingPaper } from '#server/law/hearing/hearing-words.ts';
import { refuseUnreviewedAmong } from '#server/law/paper-review.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { type OtherFindings, stageFirst } from '#server/law/transition.ts';
import { untilInShanghai } from './give-notice.ts';

/** Provision that these findings rest on. */
export const ARTICLE = '听证办理流程';

const r26Design = provision('R-26', 'DESIGN', ARTICLE);
const r28 = provision('R-28', 'DESIGN', '抽取规则');
const r30 = provision('R-30', 'DESIGN', ARTICLE);
const r26Holding = provision('R-26', 'DESIGN', '听证办理规则');

/** Facts of a hearing that decide which actions are open (听证办理的前提). */
export interface Stand {
  stage: HearingStage;
  sides: readonly HearingSeats[];
  paper: HearingPaper | null;
  review: ReviewState;
  authorIds: readonly string[];
  reviewedById: string | null;
  recordPublishedAt: Date | null;
}

/** Reasons against an action at this stage; where there is none, the other findings. */
export const atStage = (
  event: HearingAction,
  { stage, sides }: Pick<Stand, 'stage' | 'sides'>,
  rest?: OtherFindings,
) => stageFirst(refuseHearingTransition(event, stage, selectionModeOf(sides)), rest);

/** Nothing is published that no second person has reviewed since its last edit (国令711号第十七条). */
export const refuseUnreviewed = refuseUnreviewedAmong(HEARING_PAPER_LABELS);

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
        r26Design.block('WRONG_STAGE')`
          决策当前环节为“${DECISION_PHASE_LABELS[phase]}”，不能举行听证会。
          听证会在送请合法性审查之前举行。`,
      ];

const OVER: readonly HearingStage[] = [
  HearingStage.CANCELLED,
  HearingStage.RECORD_SIGNED,
  HearingStage.REPORT_PUBLISHED,
];

/** One hearing at a time: its opinions are heard before another one is called. */
export const refuseAnother = (stages: readonly HearingStage[]): Finding[] =>
  stages.every((stage) => OVER.includes(stage)) ? [] : [another];

/** Selection waits for the end of the sign-ups (报名截止): until then the pool grows. */
export const signUpStillOpen = (closesAt: Date) => r28.block('SIGN_UP_STILL_OPEN', 'signUpClosesAt')`
  报名至${untilInShanghai(closesAt)}截止，尚未截止。
  报名截止之后再开始遴选。`;

const recordFirst = r30.block('HEARING_RECORD_UNPUBLISHED')`
  听证记录尚未公布。
  先公布听证记录，再起草、公布听证报告。`;

const recordPublished = r30.block('HEARING_RECORD_PUBLISHED')`
  听证记录已经公布。`;

const another = r26Holding.block('HEARING_ALREADY_PLANNED')`
  该决策已有正在办理的听证会。
  继续办理该听证会，或者取消后再筹备。`;
