import { DecisionFact } from '#server/law/decision-facts.ts';
import { DecisionPhase } from '#server/law/decision-phase.ts';
import { type NotPublicClaim, refuseNotPublic } from '#server/law/participation.ts';
import type { Finding } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';
import { type ClaimStanding, voidClaim } from './not-public.queries.ts';

const REASON_MIN = 15;

/** What is known of the matter (决策事项). */
interface Matter {
  phase: DecisionPhase;
  facts: readonly DecisionFact[];
}

/** What forbids claiming in this phase: before the public is heard, or anew where a claim that stood was changed away. */
export const refuseClaimPhase = ({ phase, facts }: Matter): Finding[] =>
  phase === DecisionPhase.DRAFTING ||
  (phase === DecisionPhase.REVISING && facts.includes(DecisionFact.LAWFULLY_NOT_PUBLIC))
    ? []
    : [wrongPhase];

/** What is wanting in a claim before another person reviews it (不予公开的认定): R-13. */
export const refuseClaim = (claim: Omit<NotPublicClaim, 'reviewedById'> & { reason: string }): Finding[] => [
  ...refuseNotPublic({ ...claim, reviewedById: null }).filter(
    ({ fields }) => !fields.includes('reviewedById'),
  ),
  ...(substance(claim.reason) < REASON_MIN ? [reasonless] : []),
];

/** What forbids reviewing (审查认定): there is nothing to review, it was reviewed, or it speaks of something changed since. */
export function refuseReviewing({ claim, review, changed }: ClaimStanding): Finding[] {
  if (!claim) return [nothingClaimed];
  if (review) return [reviewed];
  return changed ? [voidClaim] : [];
}

/** What forbids passing a claim (认定成立): the same person made it, or it has no ground. */
export const refusePassing = ({ claim }: ClaimStanding, reviewerId: string): Finding[] =>
  claim
    ? refuseNotPublic({
        ground: claim.content.ground,
        law: claim.content.law,
        claimedById: claim.recordedById,
        reviewedById: reviewerId,
      })
    : [];

/** What forbids turning a claim down without a word (认定不成立). */
export const refuseUnreasoned = (passed: boolean, reason: string): Finding[] =>
  !passed && substance(reason) < REASON_MIN ? [reasonless] : [];

const ours = { rule: 'R-13', basis: 'DESIGN', article: '不予公开认定规则', severity: 'BLOCK' } as const;

const wrongPhase: Finding = {
  ...ours,
  code: 'NOT_PUBLIC_WRONG_PHASE',
  message: '不予公开的认定在起草阶段提出；已经公众参与的，不再认定。',
  fields: [],
  fix: '应当公众参与的，依法听取意见。',
};

const reasonless: Finding = {
  ...ours,
  code: 'NOT_PUBLIC_REASON_REQUIRED',
  message: `说明不少于${REASON_MIN}字。`,
  fields: ['reason'],
  fix: '写明哪些内容属于不予公开的范围，能否去除后公开其余部分。',
};

const nothingClaimed: Finding = {
  ...ours,
  code: 'NOT_PUBLIC_UNCLAIMED',
  message: '没有待审查的不予公开认定。',
  fields: [],
  fix: '由承办单位负责人先提出。',
};

const reviewed: Finding = {
  ...ours,
  code: 'NOT_PUBLIC_REVIEWED',
  message: '这次认定已经审查。',
  fields: [],
  fix: '情况有变化的，由承办单位重新提出。',
};
