import type { OfferType } from '#schema/kernel/offer.ts';
import type { Capability } from '#schema/kernel/refusal.ts';
import { blocks, type Finding } from '#server/law/refusal.ts';
import type { Actor, Permission } from './authority.ts';

/**
 * Permission of a viewer for an action, and the findings against it: by the same permission and the same rules as the
 * command itself.
 */
export const capability = (
  actor: Actor | null,
  permission: Permission,
  findings: readonly Finding[] = [],
): Capability => {
  const permitted = permission.allows(actor);
  return {
    allowed: permitted && !findings.some(blocks),
    findings: permitted ? findings : [],
  };
};

/** Capability for each action of an offer. */
export const eachAction = <A extends string>(
  { Action }: OfferType<A>,
  can: (action: A) => Capability,
): Readonly<Record<A, Capability>> =>
  Object.fromEntries(Object.values<A>(Action).map((action) => [action, can(action)])) as Record<
    A,
    Capability
  >;

/** Capability of somebody whose action it is not, as of anyone not signed in: nothing need be read for it. */
export const NOT_ALLOWED: Capability = { allowed: false, findings: [] };
