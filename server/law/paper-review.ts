/**
 * 国令711号第十七条: what is published has been reviewed; that another person than its authors does it, and that whoever is told "no" is
 * told why, is our order of work. The same for every paper: notices of hearings, meetings and events, minutes, reports.
 */
import type { Finding } from './refusal.ts';
import { blank } from './substance.ts';

/** How far a paper is (文稿的审查), and whoever had a hand in it. */
export interface ReviewedPaper {
  review: 'DRAFT' | 'IN_REVIEW' | 'APPROVED';
  authorIds: readonly string[];
  reviewedById: string | null;
}

/** What forbids sending it to be reviewed (送审): it is there already. */
export const refuseSent = ({ review }: Pick<ReviewedPaper, 'review'>, article: string): Finding[] =>
  review === 'IN_REVIEW' ? [{ ...inReview, article }] : [];

/** What forbids this person to review it (保密审查): nothing was sent, or he wrote it himself. */
export const refuseReviewer = (
  actorId: string | null,
  { review, authorIds }: Pick<ReviewedPaper, 'review' | 'authorIds'>,
  article: string,
): Finding[] => [
  ...(review === 'IN_REVIEW' ? [] : [{ ...nothingSent, article }]),
  ...(actorId !== null && authorIds.includes(actorId) ? [reviewerIsAuthor] : []),
];

/** What forbids sending it back (退回): it was not sent. */
export const refuseSendingBack = ({ review }: Pick<ReviewedPaper, 'review'>, article: string): Finding[] =>
  review === 'DRAFT' ? [{ ...nothingSent, article }] : [];

/** Nothing is published that no second person has reviewed since its last edit (未经审查). */
export const refuseUnreviewedPaper = (
  label: string,
  { review, authorIds, reviewedById }: ReviewedPaper,
): Finding[] =>
  review === 'APPROVED' && reviewedById !== null && !authorIds.includes(reviewedById)
    ? []
    : [unreviewed(label)];

/** Whoever is told "no", staff or the public, is told why (写明原因). */
export const refuseNoReason = (reason: string, code: string, what: string, article: string): Finding[] =>
  blank(reason)
    ? [{ ...ours, article, code, message: `${what}要写明原因。`, fields: ['reason'], fix: '填写原因。' }]
    : [];

const ours = { rule: 'R-74', basis: 'DESIGN', severity: 'BLOCK' } as const;

const inReview: Omit<Finding, 'article'> = {
  ...ours,
  code: 'REVIEW_UNDER_WAY',
  message: '材料已经提交，正在保密审查。',
  fields: [],
};

const nothingSent: Omit<Finding, 'article'> = {
  ...ours,
  code: 'NOTHING_TO_REVIEW',
  message: '没有提交审查的材料。',
  fields: [],
  fix: '由承办人先提交保密审查。',
};

const reviewerIsAuthor: Finding = {
  ...ours,
  article: '依国令711号第十七条设定',
  code: 'REVIEWER_IS_AUTHOR',
  message: '起草人、送审人不能审查自己的材料。',
  fields: [],
  fix: '请另一位保密审查员审查。',
};

const unreviewed = (label: string): Finding => ({
  ...ours,
  article: '依国令711号第十七条设定',
  code: 'REVIEW_REQUIRED',
  message: `${label}没有经过他人的保密审查。`,
  fields: [],
  fix: '提交保密审查，通过后再公布。',
});
