import { HideState } from '#schema/consultation/hide-state.ts';
import { CommentStatus, commentStageOf, refuseCommentTransition } from '#server/law/comment-stage.ts';
import { type ConsultationStage, refuseTransition } from '#server/law/consultation-stage.ts';
import type { Finding } from '#server/law/refusal.ts';

/** What decides what may be done with a comment at the desk (意见办理的前提). */
export interface DeskFacts {
  readonly consultationStage: ConsultationStage;
  readonly status: CommentStatus;
  readonly outcomeState: 'PROPOSED' | 'CONFIRMED' | null;
  readonly clustered: boolean;
  readonly showText: boolean;
  readonly textCleared: boolean;
  readonly hideState: HideState | null;
  readonly hideProposedById: string | null;
  /** Somebody gave a name or a way to reach him. */
  readonly signed: boolean;
}

const stageOf = ({ status, outcomeState }: DeskFacts) => commentStageOf(status, outcomeState === 'CONFIRMED');

/** What forbids taking it in hand (受理). */
export const refuseAccept = (facts: DeskFacts): Finding[] => [
  ...refuseTransition('triage', facts.consultationStage),
  ...refuseCommentTransition('accept', stageOf(facts)),
];

/** What forbids giving it to a colleague (分办). */
export const refuseAssign = (facts: DeskFacts): Finding[] => [
  ...refuseTransition('triage', facts.consultationStage),
  ...(facts.status === CommentStatus.WITHDRAWN ? [withdrawn] : []),
];

/** What forbids clearing its text for the public (同意展示正文): its author's word comes first. */
export const refuseClearText = (facts: DeskFacts): Finding[] => [
  ...refuseTransition('triage', facts.consultationStage),
  ...refuseCommentTransition('clearText', stageOf(facts)),
  ...(facts.showText ? [] : [notAgreed]),
  ...(facts.hideState ? [withheld] : []),
  ...(facts.textCleared ? [clearedAlready] : []),
];

/** What forbids proposing to withhold it (提请不予展示); allowed at any stage, since a leak must be stopped whenever it is found. */
export const refuseProposeWithhold = (facts: DeskFacts): Finding[] => [
  ...refuseCommentTransition('proposeWithhold', stageOf(facts)),
  ...(facts.hideState ? [withheld] : []),
];

/** What forbids this person to decide on it (审定不予展示): it takes two. */
export const refuseDecideWithhold = (facts: DeskFacts, actorId: string | null): Finding[] => [
  ...refuseCommentTransition('confirmWithhold', stageOf(facts)),
  ...(facts.hideState === HideState.PROPOSED ? [] : [nothingProposed]),
  ...(actorId !== null && facts.hideProposedById === actorId ? [ownProposal] : []),
];

/** What forbids proposing an outcome (提出处理意见). */
export const refuseDispose = (facts: DeskFacts): Finding[] => [
  ...refuseTransition('dispose', facts.consultationStage),
  // Proposing an outcome takes a comment in hand by itself.
  ...(facts.status === CommentStatus.RECEIVED ? [] : refuseCommentTransition('dispose', stageOf(facts))),
  ...(facts.clustered ? [answeredByCluster] : []),
];

/** What forbids confirming its outcome (确认处理结果). */
export const refuseConfirm = (facts: DeskFacts): Finding[] => [
  ...refuseTransition('confirm', facts.consultationStage),
  ...refuseCommentTransition('confirm', stageOf(facts)),
  ...(facts.outcomeState === null ? [nothingToConfirm] : []),
];

/** What makes it needless to ask for the author's name and contact. */
export const refuseRevealContact = ({ signed }: DeskFacts): Finding[] => (signed ? [] : [unsigned]);

const ours = {
  rule: 'R-32',
  basis: 'DESIGN',
  article: '意见办理规则',
  severity: 'BLOCK',
  fields: [],
} as const;

const withdrawn: Finding = {
  ...ours,
  code: 'COMMENT_WITHDRAWN',
  message: '本人已撤回该意见，不需要办理。',
};

const notAgreed: Finding = {
  ...ours,
  rule: 'R-85',
  code: 'AUTHOR_DID_NOT_AGREE',
  message: '意见人没有同意公开原文。',
  fix: '不公开原文；意见照常统计和答复。',
};

const withheld: Finding = {
  ...ours,
  code: 'TEXT_WITHHELD',
  message: '该意见已经提请或者决定不予展示。',
  fix: '由保密审查员审定。',
};

const clearedAlready: Finding = {
  ...ours,
  code: 'TEXT_CLEARED_ALREADY',
  message: '该意见的正文已经同意展示。',
};

const nothingProposed: Finding = {
  ...ours,
  code: 'NO_WITHHOLDING_PROPOSED',
  message: '没有待审定的不予展示提请。',
  fix: '由承办单位先提请。',
};

const ownProposal: Finding = {
  ...ours,
  rule: 'R-74',
  code: 'SECOND_PERSON_REQUIRED',
  message: '不予展示由您本人提请，须由另一人审定。',
  fix: '请另一位保密审查员审定。',
};

const answeredByCluster: Finding = {
  ...ours,
  code: 'COMMENT_IN_CLUSTER',
  message: '该意见已归入主题，以主题的答复为准。',
  fix: '在主题上提出处理意见，或者先把它移出主题。',
};

const nothingToConfirm: Finding = {
  ...ours,
  code: 'NO_OUTCOME_PROPOSED',
  message: '还没有提出处理意见。',
  fix: '由经办人先提出处理意见。',
};

const unsigned: Finding = { ...ours, code: 'NO_CONTACT_GIVEN', message: '意见人没有留下姓名和联系方式。' };
