import type { Capability } from '#schema/kernel/refusal.ts';
import type { Actor } from '#server/kernel/authority.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Finding } from '#server/law/refusal.ts';
import { asksUnits } from './inquiry.permissions.ts';

/** Of what somebody else may do, the viewer sees nothing. */
export const NOT_THEIRS: Capability = { allowed: false, findings: [] };

/** What people of the responsible unit may do with letters (承办单位可办), with what stands in the way. */
export const asking = (
  actor: Actor | null,
  { unitIds }: { unitIds: readonly string[] },
  findings: readonly Finding[],
): Capability =>
  actor && unitIds.includes(actor.unitId) ? capability(actor, asksUnits, [...findings]) : NOT_THEIRS;
