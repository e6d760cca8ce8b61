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

/** Capability of anyone not signed in: nothing need be read for it. */
export const NOT_ALLOWED: Capability = { allowed: false, findings: [] };
