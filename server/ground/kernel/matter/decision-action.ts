import { Decision } from '#schema/decision/decision.ts';
import { DECISION_TRANSITIONS, type DecisionAction, rolesFor } from '#server/law/decision/decision-course.ts';
import { refuseOtherBodysPost } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';
import { Refusal } from '#server/law/refusal.ts';
import { transitionAt } from '#server/law/transition.ts';
import { forOrgan, type Permission, staffOfAnyOrgan } from '../authority.ts';
import type { CommandContext } from '../context.ts';
import { notFound } from '../fault.ts';
import { holdRow } from '../hold-row.ts';
import { loadById, sameVersion } from '../load.ts';
import { touch } from './record-decision.ts';
import { Refused } from '../refused.ts';

const WHAT = '该决策事项';

const OF_UNITS: readonly Role[] = [Role.UNIT_STAFF, Role.UNIT_LEAD];

/** Permission to take this action (办理岗位), by the decision's transition table. */
export const mayBring = (...events: readonly DecisionAction[]): Permission =>
  staffOfAnyOrgan(...new Set(events.flatMap((event) => rolesFor(event))));

/** Gives the county scope to roles without a scope of their own on decisions, such as 保密审查员 and 档案员. */
export const withCountyScope = (permission: Permission): Permission => ({
  ...permission,
  scopes: ['COUNTY'],
});

/**
 * The decision for a change made on `version`. People of a unit find their own unit's only (承办单位 theirs, 执行单位 what they carry
 * out); those whose post spans the county find every one, but the posts of a body that decides find its own decisions only.
 */
export async function loadForAction(
  command: CommandContext,
  permitted: readonly Role[],
  id: string,
  version: number,
): Promise<Decision> {
  await holdRow(command.db, 'decision', id);
  const decision = await loadById(command.em, Decision, id, WHAT);
  command.about('decision', id, decision.no);
  refuseOtherBody(command, permitted, decision);
  if (!maySee(command, permitted, decision)) throw notFound(`您单位的${WHAT}`);
  sameVersion(decision, version, WHAT);
  return decision;
}

/**
 * Refuses whoever holds the post of another body; they see the decision, and the refusal names the body whose it is
 * (第四十二条).
 */
function refuseOtherBody({ actor }: CommandContext, permitted: readonly Role[], { organId }: Decision): void {
  const findings = actor ? refuseOtherBodysPost(actor, permitted, organId) : [];
  if (findings.length > 0) throw new Refused(new Refusal(findings));
}

function maySee({ actor }: CommandContext, permitted: readonly Role[], decision: Decision): boolean {
  return (forOrgan(actor, decision.organId)?.roles ?? [])
    .filter((role) => permitted.includes(role))
    .some((role) => {
      if (OF_UNITS.includes(role)) return decision.unitIds.includes(actor?.unitId ?? '');
      if (role === Role.EXECUTING_UNIT) return decision.executingUnitIds.includes(actor?.unitId ?? '');
      return true;
    });
}

/** The decision for an event of the transition table (决策流转). */
export const loadForEvent = (
  command: CommandContext,
  event: DecisionAction,
  id: string,
  version: number,
): Promise<Decision> => loadForAction(command, rolesFor(event), id, version);

/** Moves a decision on as the table says (环节流转), and shows it anew; whether it may is the command's to ask first. */
export function moveOn(command: CommandContext, decision: Decision, event: DecisionAction): void {
  const to = transitionAt(DECISION_TRANSITIONS, event, decision.phase)?.to;
  if (to && to !== decision.phase) {
    decision.phase = to;
    decision.phaseSince = command.today;
  }
  touch(decision, command.now);
  command.publish('catalogue', `decision:${decision.no}`);
}
