import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import {
  publicationDue,
  PublicationPlace,
  refuseDecisionPublication,
  refuseLatePublication,
} from '#server/law/decision/decision-publication.ts';
import type { NotPublicClaim } from '#server/law/participation/participation.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import type { Rules } from '#server/ground/kernel/context.ts';
import { refuseAuthorAsReviewer } from '#server/law/paper-review.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import type { PublicationStanding } from './publication.queries.ts';
import type { SentPapers } from './submitted-papers.queries.ts';

const r74Design = provision('R-74', 'DESIGN', '办理流程');
const r74 = provision('R-74', 'LAW', '国令711号第十七条');

/** Reasons against reviewing the submission (公布前保密审查): R-74. */
export const refuseReview = (
  phase: DecisionPhase,
  standing: PublicationStanding,
  actorId: string,
  sent: SentPapers,
): Finding[] => [
  ...refuseReviewing(phase, standing, sent),
  ...refuseAuthorAsReviewer(sent.authorIds, actorId),
];

/** The same, whoever reviews it (待审查的公布方案). */
export const refuseReviewing = (
  phase: DecisionPhase,
  { submission, review }: PublicationStanding,
  { changed }: Pick<SentPapers, 'changed'>,
): Finding[] => [
  ...refuseDecisionEvent('publish', phase),
  ...(submission ? [] : [nothingSubmitted]),
  ...(submission && review ? [reviewedAlready] : []),
  ...(submission && changed ? [changedSince] : []),
];

/** Reasons against publishing, apart from those in the plan itself (公布): R-74, and the twenty working days. */
export const refusePublishing = (
  phase: DecisionPhase,
  standing: PublicationStanding,
  { changed, ...rules }: Pick<Rules, 'today' | 'calendar'> & { changed: boolean },
): Finding[] => [
  ...refuseDecisionEvent('publish', phase),
  ...(standing.submission?.content.withholding ? [claimedClosed] : refusePlanUnreviewed(standing)),
  ...(standing.review && changed ? [reviewVoid] : []),
  ...refuseLate(standing, rules),
];

/**
 * Reasons against executing an unpublished decision (依法不予公布): the claim must stand and be reviewed by another.
 */
export const refuseUnpublished = (phase: DecisionPhase, standing: PublicationStanding): Finding[] => [
  ...refuseDecisionEvent('executeUnpublished', phase),
  ...refuseDecisionPublication({
    places: Object.values(PublicationPlace),
    absentPlaces: [],
    publicConcern: false,
    technical: false,
    expertsHeard: false,
    outreach: [],
    notPublic: claimOf(standing) ?? UNCLAIMED,
  }),
];

const UNCLAIMED: NotPublicClaim = { ground: null, claimedById: '', reviewedById: null };

function claimOf({ submission, review }: PublicationStanding): NotPublicClaim | null {
  const withholding = submission?.content.withholding;
  if (!submission || !withholding) return null;
  const { ground, law } = withholding;
  const reviewedById = review?.content.passed ? review.recordedById : null;
  return { ground, law, claimedById: submission.recordedById, reviewedById };
}

function refusePlanUnreviewed({ submission, review }: PublicationStanding): Finding[] {
  if (!submission) return [nothingSubmitted];
  if (!review) return [planUnreviewed];
  return review.content.passed
    ? refuseSamePerson(review.recordedById, [submission.recordedById], '公布方案')
    : [returned];
}

const refuseLate = (
  { issue }: PublicationStanding,
  { today, calendar }: Pick<Rules, 'today' | 'calendar'>,
): Finding[] => (issue ? refuseLatePublication(publicationDue(issue.happenedOn, calendar), today) : []);

const nothingSubmitted = r74Design.block('PUBLICATION_PLAN_REQUIRED')`
  没有公布方案。
  先由作出决策的机关的办公室拟定公布方案。`;

const reviewedAlready = r74Design.block('PLAN_REVIEWED_ALREADY')`
  现在的公布方案已经审查。
  方案修改后重新送审的，再审查。`;

const claimedClosed = r74Design.block('PLAN_WITHHOLDS')`
  最近一次送审的是依法不予公布，不能据以公布。
  应当公布的，重新拟定公布方案送审。`;

/** 国令711号第十七条: reviewed before it is published, and not before it was last changed. */
const planUnreviewed = r74.block('REVIEW_REQUIRED')`
  公布以前应当审查；现在的公布方案还没有审查，之前的审查不算。
  由保密审查员审查现在的公布方案。`;

const reviewVoid = r74.block('REVIEW_REQUIRED')`
  公布以前应当审查；审查以后材料或者公开属性有改动，之前的审查不算。
  重新拟定公布方案，由保密审查员再审查。`;

const changedSince = r74Design.block('PLAN_CHANGED')`
  送审以后，所列材料或者公开属性有改动。
  由作出决策的机关的办公室重新拟定公布方案送审。`;

const returned = r74.block('REVIEW_RETURNED')`
  公布以前应当审查；现在的公布方案被退回。
  按照退回的原因修改公布方案，重新送审。`;
