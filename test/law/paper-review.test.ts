import { describe, expect, it } from 'vitest';
import {
  refuseNoReason,
  refuseReviewer,
  refuseSendingBack,
  refuseSent,
  refuseUnreviewedPaper,
} from '#server/law/paper-review.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const paper = (review: 'DRAFT' | 'IN_REVIEW' | 'APPROVED', reviewedById: string | null = null) => ({
  review,
  authorIds: ['甲'],
  reviewedById,
});

describe('第十七条 公开以前审查；起草人不审查自己的材料', () => {
  it.each([
    ['DRAFT', [], ['NOTHING_TO_REVIEW'], ['NOTHING_TO_REVIEW']],
    ['IN_REVIEW', ['REVIEW_UNDER_WAY'], [], []],
    ['APPROVED', [], ['NOTHING_TO_REVIEW'], []],
  ] as const)('%s：再送审、审查、退回', (review, sent, reviewing, returning) => {
    expect(codes(refuseSent(paper(review), '流程'))).toEqual(sent);
    expect(codes(refuseReviewer('乙', paper(review), '流程'))).toEqual(reviewing);
    expect(codes(refuseSendingBack(paper(review), '流程'))).toEqual(returning);
  });

  it('本人起草的，本人不审查', () => {
    expect(codes(refuseReviewer('甲', paper('IN_REVIEW'), '流程'))).toEqual(['REVIEWER_IS_AUTHOR']);
  });

  it.each([
    ['审查通过', paper('APPROVED', '乙'), []],
    ['起草人自己通过的不算', paper('APPROVED', '甲'), ['REVIEW_REQUIRED']],
    ['没有人通过', paper('APPROVED'), ['REVIEW_REQUIRED']],
    ['正在审查', paper('IN_REVIEW', '乙'), ['REVIEW_REQUIRED']],
  ])('公布：%s', (_, one, expected) => {
    expect(codes(refuseUnreviewedPaper('公告', one))).toEqual(expected);
  });

  it('不予办理、取消、延期都写明原因', () => {
    expect(codes(refuseNoReason(' ', 'CANCEL_REASON_REQUIRED', '取消', '流程'))).toEqual([
      'CANCEL_REASON_REQUIRED',
    ]);
    expect(refuseNoReason('场地停电', 'CANCEL_REASON_REQUIRED', '取消', '流程')).toEqual([]);
  });
});
