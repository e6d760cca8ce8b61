import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type NotPublicClaim, refuseNotPublic } from '#server/law/participation/participation.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';
import { type ClaimStanding, voidClaim } from './not-public.queries.ts';

const r13 = provision('R-13', 'DESIGN', '不予公开认定规则');

const REASON_MIN = 15;

/** State of the matter (决策事项) that decides whether a claim may be made. */
interface Matter {
  phase: DecisionPhase;
  facts: readonly DecisionFact[];
}

/**
 * Reasons against a claim in this phase: it is made before public participation, or anew where a claim that stood was
 * changed away.
 */
export const refuseClaimPhase = ({ phase, facts }: Matter): Finding[] =>
  phase === DecisionPhase.DRAFTING ||
  (phase === DecisionPhase.REVISING && facts.includes(DecisionFact.LAWFULLY_NOT_PUBLIC))
    ? []
    : [wrongPhase];

/** Parts missing in a claim before another person reviews it (不予公开的认定): R-13. */
export const refuseClaim = (claim: Omit<NotPublicClaim, 'reviewedById'> & { reason: string }): Finding[] => [
  ...refuseNotPublic({ ...claim, reviewedById: null }).filter(
    ({ fields }) => !fields.includes('reviewedById'),
  ),
  ...(substance(claim.reason) < REASON_MIN ? [claimUnexplained] : []),
];

/**
 * Reasons against reviewing (审查认定): there is no claim, it was reviewed already, or the facts it rests on have changed
 * since.
 */
export function refuseReviewing({ claim, review, changed }: ClaimStanding): Finding[] {
  if (!claim) return [nothingClaimed];
  if (review) return [reviewed];
  return changed ? [voidClaim] : [];
}

/** Reasons against passing a claim (认定成立): the same person made it, or it has no ground. */
export const refusePassing = ({ claim }: ClaimStanding, reviewerId: string): Finding[] =>
  claim
    ? refuseNotPublic({
        ground: claim.content.ground,
        law: claim.content.law,
        claimedById: claim.recordedById,
        reviewedById: reviewerId,
      })
    : [];

/** Reasons against rejecting a claim without an explanation (认定不成立). */
export const refuseUnreasoned = (passed: boolean, reason: string): Finding[] =>
  !passed && substance(reason) < REASON_MIN ? [claimUnexplained] : [];

const wrongPhase = r13.block('NOT_PUBLIC_WRONG_PHASE')`
  不予公开的认定在起草阶段提出；已经公众参与的，不再认定。
  应当公众参与的，依法听取意见。`;

const claimUnexplained = r13.block('NOT_PUBLIC_REASON_REQUIRED', 'reason')`
  说明不少于${REASON_MIN}字。
  写明哪些内容属于不予公开的范围，能否去除后公开其余部分。`;

const nothingClaimed = r13.block('NOT_PUBLIC_UNCLAIMED')`
  没有待审查的不予公开认定。
  由承办单位负责人先提出。`;

const reviewed = r13.block('NOT_PUBLIC_REVIEWED')`
  这次认定已经审查。
  情况有变化的，由承办单位重新提出。`;
