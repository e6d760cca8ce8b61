import { Decision } from '#schema/decision/decision.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadById, sameVersion } from '#server/ground/kernel/load.ts';

const WHAT = '该决策事项';

/** A decision of the actor's own unit, for a change based on `version`. Everyone may read decisions, so ownership is checked here. */
export async function loadDecision(command: CommandContext, id: string, version: number): Promise<Decision> {
  const decision = await loadById(command.em, Decision, id, WHAT);
  if (!owns(command.actor, decision.unitIds)) throw notFound(`您单位承办的${WHAT}`);
  sameVersion(decision, version, WHAT);
  command.about('decision', id, decision.no);
  return decision;
}

/** Whether the actor's unit is one of these. */
export const owns = (actor: Actor | null, unitIds: readonly (string | null)[]): boolean =>
  actor !== null && unitIds.includes(actor.unitId);
