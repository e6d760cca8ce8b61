import { HideState } from '#server/law/consultation/hide-state.ts';
import {
  CommentStatus,
  commentStageOf,
  refuseCommentTransition,
} from '#server/law/consultation/comment-stage.ts';
import { type ConsultationStage, refuseTransition } from '#server/law/consultation/consultation-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r32 = provision('R-32', 'DESIGN', '意见办理规则');
const r85 = provision('R-85', 'DESIGN', '意见办理规则');
const r74 = provision('R-74', 'DESIGN', '意见办理规则');

/** Facts that decide which actions the desk may take on a comment (意见办理的前提). */
export interface DeskFacts {
  readonly consultationStage: ConsultationStage;
  readonly status: CommentStatus;
  readonly outcomeState: 'PROPOSED' | 'CONFIRMED' | null;
  readonly clustered: boolean;
  readonly showText: boolean;
  readonly textCleared: boolean;
  readonly hideState: HideState | null;
  readonly hideProposedById: string | null;
  /** Somebody gave a name or a way to reach them. */
  readonly signed: boolean;
}

const stageOf = ({ status, outcomeState }: DeskFacts) => commentStageOf(status, outcomeState === 'CONFIRMED');

/** Reasons against taking it in hand (受理). */
export const refuseAccept = (facts: DeskFacts): Finding[] => [
  ...refuseTransition('triage', facts.consultationStage),
  ...refuseCommentTransition('accept', stageOf(facts)),
];

/** Reasons against assigning it to a colleague (分办). */
export const refuseAssign = (facts: DeskFacts): Finding[] => [
  ...refuseTransition('triage', facts.consultationStage),
  ...(facts.status === CommentStatus.WITHDRAWN ? [withdrawn] : []),
];

/** Reasons against clearing its text for the public (同意展示正文): its author must agree first. */
export const refuseClearText = (facts: DeskFacts): Finding[] => [
  ...refuseTransition('triage', facts.consultationStage),
  ...refuseCommentTransition('clearText', stageOf(facts)),
  ...(facts.showText ? [] : [notAgreed]),
  ...(facts.hideState ? [withheld] : []),
  ...(facts.textCleared ? [clearedAlready] : []),
];

/**
 * Reasons against proposing to withhold it (提请不予展示); allowed at any stage, since a leak must be stopped whenever
 * it is found.
 */
export const refuseProposeWithhold = (facts: DeskFacts): Finding[] => [
  ...refuseCommentTransition('proposeWithhold', stageOf(facts)),
  ...(facts.hideState ? [withheld] : []),
];

/** Reasons against hiding a passage of it, or showing that again (隐去文字); a leak is stopped at any stage. */
export const refuseHidingWords = (facts: DeskFacts): Finding[] => [
  ...refuseCommentTransition('proposeWithhold', stageOf(facts)),
  ...(facts.showText ? [] : [notAgreed]),
  ...(facts.hideState ? [withheld] : []),
];

/** Reasons against this person deciding on it (审定不予展示): it takes two people. */
export const refuseDecideWithhold = (facts: DeskFacts, actorId: string | null): Finding[] => [
  ...refuseCommentTransition('confirmWithhold', stageOf(facts)),
  ...(facts.hideState === HideState.PROPOSED ? [] : [nothingProposed]),
  ...(actorId !== null && facts.hideProposedById === actorId ? [ownProposal] : []),
];

/** Reasons against proposing an outcome (提出处理意见). */
export const refuseDispose = (facts: DeskFacts): Finding[] => [
  ...refuseTransition('dispose', facts.consultationStage),
  // Proposing an outcome takes a comment in hand by itself.
  ...(facts.status === CommentStatus.RECEIVED ? [] : refuseCommentTransition('dispose', stageOf(facts))),
  ...(facts.clustered ? [answeredByCluster] : []),
];

/** Reasons against confirming its outcome (确认处理结果). */
export const refuseConfirm = (facts: DeskFacts): Finding[] => [
  ...refuseTransition('confirm', facts.consultationStage),
  ...refuseCommentTransition('confirm', stageOf(facts)),
  ...(facts.outcomeState === null ? [nothingToConfirm] : []),
];

/** Reasons against showing the author's name and contact: there is none to show if the comment is unsigned. */
export const refuseRevealContact = ({ signed }: DeskFacts): Finding[] => (signed ? [] : [unsigned]);

const withdrawn = r32.block('COMMENT_WITHDRAWN')`
  本人已撤回该意见，不需要办理。`;

const notAgreed = r85.block('AUTHOR_DID_NOT_AGREE')`
  意见人没有同意公开原文。
  不公开原文；意见照常统计和答复。`;

const withheld = r32.block('TEXT_WITHHELD')`
  该意见已经提请或者决定不予展示。
  由保密审查员审定。`;

const clearedAlready = r32.block('TEXT_CLEARED_ALREADY')`
  该意见的正文已经同意展示。`;

const nothingProposed = r32.block('NO_WITHHOLDING_PROPOSED')`
  没有待审定的不予展示提请。
  由承办单位先提请。`;

const ownProposal = r74.block('SECOND_PERSON_REQUIRED')`
  不予展示由您本人提请，须由另一人审定。
  请另一位保密审查员审定。`;

const answeredByCluster = r32.block('COMMENT_IN_CLUSTER')`
  该意见已归入主题，以主题的答复为准。
  在主题上提出处理意见，或者先把它移出主题。`;

const nothingToConfirm = r32.block('NO_OUTCOME_PROPOSED')`
  还没有提出处理意见。
  先由经办人选采纳、未采纳等结果并写理由，再来审核。`;

const unsigned = r32.block('NO_CONTACT_GIVEN')`
  意见人没有留下姓名和联系方式。
  处理结果照样公布，本人凭受理编号查询。`;
