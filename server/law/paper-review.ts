/**
 * 国令711号第十七条: everything published has been reviewed. That a person other than its authors does it, and that the
 * authors learn why a paper is returned, is our order of work. The same for every paper: notices of hearings, meetings
 * and events, minutes, recordings, reports.
 */
import { type Finding, provision } from './refusal.ts';

/** The steps of a review (送审、通过、退回). */
export type ReviewStep = 'submitReview' | 'passReview' | 'returnReview';

/** Review state of a paper (文稿的审查), and the persons who worked on it. */
export interface ReviewedPaper {
  review: 'DRAFT' | 'IN_REVIEW' | 'APPROVED';
  authorIds: readonly string[];
  reviewedById: string | null;
}

/** The same, with the paper in preparation: null where none is; absent where a record has but one paper. */
export interface PaperStanding extends ReviewedPaper {
  paper?: string | null;
}

/** Reasons why this person may not take a step of the review (送审、审查、退回). */
export function refuseReviewStep(
  step: ReviewStep,
  { review, authorIds, paper }: PaperStanding,
  actorId: string | null,
  article: string,
): Finding[] {
  const flow = provision('R-74', 'DESIGN', article);
  const nothingSent = flow.block('NOTHING_TO_REVIEW')`
    没有提交审查的材料。
    由承办人先提交保密审查。`;
  if (step === 'returnReview') return review === 'DRAFT' ? [nothingSent] : [];
  if (step === 'passReview')
    return [...(review === 'IN_REVIEW' ? [] : [nothingSent]), ...refuseAuthorAsReviewer(authorIds, actorId)];
  return [
    ...(review === 'IN_REVIEW'
      ? [
          flow.block('REVIEW_UNDER_WAY')`
    材料已经提交，正在保密审查。`,
        ]
      : []),
    ...(paper === null
      ? [
          flow.block('NOTHING_TO_PUBLISH')`
    没有需要送审的文稿。`,
        ]
      : []),
  ];
}

/** Reasons against publishing a paper that no second person has reviewed since its last edit (未经审查). */
export const refuseUnreviewedPaper = (
  label: string,
  { review, authorIds, reviewedById }: ReviewedPaper,
): Finding[] => {
  if (review === 'APPROVED' && reviewedById !== null && !authorIds.includes(reviewedById)) return [];
  return [review === 'IN_REVIEW' ? stillInReview(label) : unreviewed(label)];
};

/** The same for a record that prepares several papers, one after the other (多份文稿), each under its name. */
export const refuseUnreviewedAmong =
  <Paper extends string>(labels: Readonly<Record<Paper, string>>) =>
  (wanted: Paper, prepared: ReviewedPaper & { paper: Paper | null }): Finding[] =>
    refuseUnreviewedPaper(
      labels[wanted],
      prepared.paper === wanted ? prepared : { ...prepared, review: 'DRAFT' },
    );

/** Reasons against a review by an author of the paper (起草人不审查自己的材料). */
export const refuseAuthorAsReviewer = (
  authorIds: readonly (string | null)[],
  actorId: string | null,
): Finding[] => (actorId !== null && authorIds.includes(actorId) ? [reviewerIsAuthor] : []);

const r74 = provision('R-74', 'DESIGN', '依国令711号第十七条设定');

const reviewerIsAuthor = r74.block('REVIEWER_IS_AUTHOR')`
  起草人、送审人不能审查自己的材料。
  请另一位保密审查员审查。`;

const unreviewed = (label: string) => r74.block('REVIEW_REQUIRED')`
  ${label}没有经过他人的保密审查。
  提交保密审查，通过后再公布。`;

const stillInReview = (label: string) => r74.block('REVIEW_REQUIRED')`
  ${label}正在保密审查。
  审查通过以后再公布。`;

/** Finding on a publication that no person other than its author has reviewed (目录、年终报告). */
export const reviewedByNobodyElse = provision('R-74', 'LAW', '国令711号第十七条').block('REVIEW_REQUIRED')`
  公开前应当经过审查，且审查人不是拟稿人。
  由保密审查员审查通过后公布。`;
