import { describe, expect, it } from 'vitest';
import {
  COMMENT_TRANSITIONS,
  type CommentStage,
  commentStageOf,
  CommentStatus,
  refuseCommentTransition,
} from '#server/law/consultation/comment-stage.ts';
import { Role } from '#server/law/people/role.ts';
import { transitionAt } from '#server/law/transition.ts';

const STAGES: readonly CommentStage[] = ['RECEIVED', 'UNDER_REVIEW', 'DISPOSED', 'WITHDRAWN'];

describe('意见自收到至处理，撤回的不再处理', () => {
  it.each([
    [CommentStatus.RECEIVED, false, 'RECEIVED'],
    [CommentStatus.UNDER_REVIEW, false, 'UNDER_REVIEW'],
    [CommentStatus.UNDER_REVIEW, true, 'DISPOSED'],
    [CommentStatus.WITHDRAWN, false, 'WITHDRAWN'],
    [CommentStatus.WITHDRAWN, true, 'WITHDRAWN'],
  ] as const)('%s、处理结果已确认（%s）为%s', (status, confirmed, stage) => {
    expect(commentStageOf(status, confirmed)).toBe(stage);
  });

  it.each([
    ['accept', ['RECEIVED']],
    ['edit', ['RECEIVED', 'UNDER_REVIEW']],
    ['withdraw', ['RECEIVED', 'UNDER_REVIEW']],
    ['merge', ['RECEIVED', 'UNDER_REVIEW']],
    ['dispose', ['UNDER_REVIEW']],
    ['confirm', ['UNDER_REVIEW']],
    ['revise', ['DISPOSED']],
    ['proposeWithhold', ['RECEIVED', 'UNDER_REVIEW', 'DISPOSED']],
    ['clearText', ['UNDER_REVIEW', 'DISPOSED']],
  ] as const)('%s只在%o办理', (event, allowed) => {
    expect(STAGES.filter((stage) => refuseCommentTransition(event, stage).length === 0)).toEqual(allowed);
  });

  it('受理后修改的，回到已收到重新受理', () => {
    expect(transitionAt(COMMENT_TRANSITIONS, 'edit', 'UNDER_REVIEW')?.to).toBe('RECEIVED');
  });

  it('经办人提出，负责人确认；不予展示由保密审查员审定', () => {
    expect(transitionAt(COMMENT_TRANSITIONS, 'dispose', 'UNDER_REVIEW')?.roles).toEqual([Role.UNIT_STAFF]);
    expect(transitionAt(COMMENT_TRANSITIONS, 'confirm', 'UNDER_REVIEW')?.roles).toEqual([Role.UNIT_LEAD]);
    const secrecy = transitionAt(COMMENT_TRANSITIONS, 'confirmWithhold', 'RECEIVED')?.roles;
    expect(secrecy).toEqual([Role.SECRECY_REVIEWER]);
  });
});
