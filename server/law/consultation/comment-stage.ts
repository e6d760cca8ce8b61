/** The stages of one comment (意见) and their labels. 国令713号第十八条: every opinion is sorted, studied, argued. */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { Finding } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseByTable, type Transition } from '#server/law/transition.ts';

export * from './comment-words.ts';
export * from '#server/law/feedback/outcome.ts';
import { COMMENT_RULES } from '#server/law/rules-at-stake.ts';

/** Stored status of a comment (意见状态). */
export const [CommentStatus, COMMENT_STATUS_LABELS] = vocabulary({
  RECEIVED: '已收到',
  UNDER_REVIEW: '研究中',
  WITHDRAWN: '已撤回',
});
export type CommentStatus = keyof typeof CommentStatus;

/** Where a comment stands (意见环节): its status, or DISPOSED once its outcome is confirmed. */
export type CommentStage = CommentStatus | 'DISPOSED';

/** Labels of the stages of a comment (意见环节). */
export const COMMENT_STAGE_LABELS: Readonly<Record<CommentStage, string>> = {
  ...COMMENT_STATUS_LABELS,
  DISPOSED: '已处理',
};

/** The stage that follows from the status and the outcome; an outcome only proposed is still under review. */
export const commentStageOf = (status: CommentStatus, outcomeConfirmed: boolean): CommentStage =>
  outcomeConfirmed && status !== CommentStatus.WITHDRAWN ? 'DISPOSED' : status;

/** Acts on a comment (意见办理事项). */
export type CommentAction =
  | 'accept'
  | 'clearText'
  | 'proposeWithhold'
  | 'confirmWithhold'
  | 'merge'
  | 'edit'
  | 'withdraw'
  | 'dispose'
  | 'confirm'
  | 'revise';

const staff = [Role.UNIT_STAFF];
const lead = [Role.UNIT_LEAD];
const secrecy = [Role.SECRECY_REVIEWER];
const alive = ['RECEIVED', 'UNDER_REVIEW'] as const;

/** The one table of a comment's stages (意见流转表); withholding a text leaves the stage as it is. */
export const COMMENT_TRANSITIONS: readonly Transition<CommentAction, CommentStage>[] = [
  { event: 'accept', label: '受理', from: ['RECEIVED'], to: 'UNDER_REVIEW', roles: staff },
  { event: 'clearText', label: '同意展示正文', from: ['UNDER_REVIEW', 'DISPOSED'], roles: staff },
  { event: 'proposeWithhold', label: '提请不予展示', from: [...alive, 'DISPOSED'], roles: staff },
  { event: 'confirmWithhold', label: '审定不予展示', from: [...alive, 'DISPOSED'], roles: secrecy },
  { event: 'merge', label: '归类', from: alive, to: 'UNDER_REVIEW', roles: staff },
  { event: 'edit', label: '修改意见', from: alive, to: 'RECEIVED', roles: [], by: 'AUTHOR' },
  { event: 'withdraw', label: '撤回意见', from: alive, to: 'WITHDRAWN', roles: [], by: 'AUTHOR' },
  { event: 'dispose', label: '提出处理意见', from: ['UNDER_REVIEW'], roles: staff },
  { event: 'confirm', label: '确认处理结果', from: ['UNDER_REVIEW'], to: 'DISPOSED', roles: lead },
  { event: 'revise', label: '重新研究', from: ['DISPOSED'], to: 'UNDER_REVIEW', roles: lead },
];

/** Reasons against this act on a comment at this stage (意见办理环节); empty when the table allows it. */
export const refuseCommentTransition = (event: CommentAction, stage: CommentStage): Finding[] =>
  refuseByTable(COMMENT_RULES, COMMENT_TRANSITIONS, COMMENT_STAGE_LABELS, event, stage);
