import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import { holdersOf } from '#server/ground/kernel/matter/control.ts';
import { makersUpTo } from '#server/engines/draft/makers.queries.ts';
import { actsForOrgan } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';
import { settingOf } from '#server/law/policy/body-policy.ts';
import {
  refuseDrafterReviewing,
  refuseNobodyReviews,
  refuseReviewer,
  type ReviewedMatter,
} from '#server/law/procedure/own-review.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { Review } from './review.queries.ts';

const REVIEWERS = [Role.LEGALITY_REVIEWER] as const;

type Ruled = Pick<Rules, 'policy' | 'bodies' | 'today'>;

/**
 * Reasons against this person's reviewing the matter: their unit brings it, or its body chose another reviewer.
 */
export const refuseReviewerOf = (actor: Actor | null, matter: ReviewedMatter, rules: Ruled): Finding[] =>
  refuseReviewer(actor?.unitId ?? null, matter, settingOf(rules, matter.organId, rules.today));

/** Reasons against an opinion by the person who drafted the text that was sent (起草人). */
export async function refuseDrafter(
  db: Db,
  actor: Actor | null,
  decisionId: string,
  { submission }: Review,
): Promise<Finding[]> {
  const no = submission?.content.draft?.no;
  return no === undefined
    ? []
    : refuseDrafterReviewing(actor?.id ?? '', await makersUpTo(db, decisionId, no));
}

/** Reasons against sending a matter that no active reviewer may review. */
export async function refuseUnreviewable(
  db: Db,
  { unitIds, organId }: ReviewedMatter,
  rules: Ruled,
): Promise<Finding[]> {
  const setting = settingOf(rules, organId, rules.today);
  const able = (await holdersOf(db, REVIEWERS)).filter(
    (one) =>
      actsForOrgan(one, REVIEWERS, organId) &&
      refuseReviewer(one.unitId, { unitIds, organId }, setting).length === 0,
  );
  return refuseNobodyReviews(able.length);
}
