import { describe, expect, it } from 'vitest';
import { refuseReviewStep, refuseUnreviewedAmong, refuseUnreviewedPaper } from '#server/law/paper-review.ts';

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
    expect(codes(refuseReviewStep('submitReview', paper(review), '乙', '流程'))).toEqual(sent);
    expect(codes(refuseReviewStep('passReview', paper(review), '乙', '流程'))).toEqual(reviewing);
    expect(codes(refuseReviewStep('returnReview', paper(review), '乙', '流程'))).toEqual(returning);
  });

  it('本人起草的，本人不审查', () => {
    expect(codes(refuseReviewStep('passReview', paper('IN_REVIEW'), '甲', '流程'))).toEqual([
      'REVIEWER_IS_AUTHOR',
    ]);
  });

  it.each([
    ['审查通过', paper('APPROVED', '乙'), []],
    ['起草人自己通过的不算', paper('APPROVED', '甲'), ['REVIEW_REQUIRED']],
    ['没有人通过', paper('APPROVED'), ['REVIEW_REQUIRED']],
    ['正在审查', paper('IN_REVIEW', '乙'), ['REVIEW_REQUIRED']],
  ])('公布：%s', (_, one, expected) => {
    expect(codes(refuseUnreviewedPaper('公告', one))).toEqual(expected);
  });

  it('没有起草的文稿，不能送审', () => {
    const none = { ...paper('DRAFT'), paper: null };
    expect(codes(refuseReviewStep('submitReview', none, '甲', '流程'))).toEqual(['NOTHING_TO_PUBLISH']);
  });

  it('审查的是这一份，不能公布另一份', () => {
    const labels = { NOTICE: '公告', REPORT: '报告' };
    const reviewed = { ...paper('APPROVED', '乙'), paper: 'NOTICE' as const };
    expect(refuseUnreviewedAmong(labels)('NOTICE', reviewed)).toEqual([]);
    expect(codes(refuseUnreviewedAmong(labels)('REPORT', reviewed))).toEqual(['REVIEW_REQUIRED']);
  });
});
