/** The stages of one comment (意见) and the words that describe it. 国令713号第十八条: every opinion is sorted, studied, argued. */
import type { Finding } from './refusal.ts';
import { Role } from './role.ts';
import { refuseByTable, type Transition } from './transition.ts';

export * from './comment-words.ts';
export * from './outcome.ts';

/** Where a comment stands (意见处理状态). */
export enum CommentStatus {
  RECEIVED = 'RECEIVED',
  UNDER_REVIEW = 'UNDER_REVIEW',
  WITHDRAWN = 'WITHDRAWN',
  /** Derived: it has a confirmed outcome. */
  DISPOSED = 'DISPOSED',
}

/** What each status of a comment (意见状态) is called. */
export const COMMENT_STATUS_LABELS: Readonly<Record<CommentStatus, string>> = {
  [CommentStatus.RECEIVED]: '已收到',
  [CommentStatus.UNDER_REVIEW]: '研究中',
  [CommentStatus.WITHDRAWN]: '已撤回',
  [CommentStatus.DISPOSED]: '已处理',
};

/** What is stored of a comment's course; its status follows. */
export interface CommentFacts {
  acceptedAt: Date | null;
  withdrawnAt: Date | null;
  /** When the lead confirmed the outcome; an outcome only proposed is still under review. */
  confirmedAt: Date | null;
}

/** The status that follows from what happened to a comment. */
export function commentStatusOf(facts: CommentFacts): CommentStatus {
  if (facts.withdrawnAt) return CommentStatus.WITHDRAWN;
  if (facts.confirmedAt) return CommentStatus.DISPOSED;
  return facts.acceptedAt ? CommentStatus.UNDER_REVIEW : CommentStatus.RECEIVED;
}

/** What may happen to a comment (意见办理事项). */
export type CommentEvent =
  | 'accept'
  | 'clearText'
  | 'proposeWithholding'
  | 'confirmWithholding'
  | 'merge'
  | 'edit'
  | 'withdraw'
  | 'proposeOutcome'
  | 'confirmOutcome'
  | 'revise';

const S = CommentStatus;
const staff = [Role.UNIT_STAFF];
const lead = [Role.UNIT_LEAD];
const alive = [S.RECEIVED, S.UNDER_REVIEW];

/** The one table of a comment's stages (意见流转表); merging and withholding leave the stage as it is. */
export const COMMENT_TRANSITIONS: readonly Transition<CommentEvent, CommentStatus>[] = [
  { event: 'accept', label: '受理', from: [S.RECEIVED], to: S.UNDER_REVIEW, roles: staff },
  { event: 'clearText', label: '同意展示正文', from: [S.UNDER_REVIEW], to: S.UNDER_REVIEW, roles: staff },
  { event: 'clearText', label: '同意展示正文', from: [S.DISPOSED], to: S.DISPOSED, roles: staff },
  { event: 'proposeWithholding', label: '提请不予展示', from: alive, to: S.UNDER_REVIEW, roles: staff },
  {
    event: 'confirmWithholding',
    label: '确认不予展示',
    from: alive,
    to: S.UNDER_REVIEW,
    roles: [Role.SECRECY_REVIEWER],
  },
  { event: 'merge', label: '归类', from: alive, to: S.UNDER_REVIEW, roles: staff },
  { event: 'edit', label: '修改意见', from: alive, to: S.RECEIVED, roles: [], by: 'AUTHOR' },
  { event: 'withdraw', label: '撤回意见', from: alive, to: S.WITHDRAWN, roles: [], by: 'AUTHOR' },
  {
    event: 'proposeOutcome',
    label: '提出处理意见',
    from: [S.UNDER_REVIEW],
    to: S.UNDER_REVIEW,
    roles: staff,
  },
  { event: 'confirmOutcome', label: '确认处理结果', from: [S.UNDER_REVIEW], to: S.DISPOSED, roles: lead },
  { event: 'revise', label: '重新研究', from: [S.DISPOSED], to: S.UNDER_REVIEW, roles: lead },
];

/** What forbids this act on a comment at this stage (意见办理环节); empty when the table allows it. */
export const refuseCommentTransition = (event: CommentEvent, status: CommentStatus): Finding[] =>
  refuseByTable('R-32', COMMENT_TRANSITIONS, COMMENT_STATUS_LABELS, event, status);
