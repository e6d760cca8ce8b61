import { Hearing } from '#schema/hearing/hearing.ts';
import { Decision } from '#schema/decision/decision.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict, notFound } from '#server/ground/kernel/fault.ts';
import { loadById, loadForChange } from '#server/ground/kernel/load.ts';
import { touch } from '#server/ground/kernel/matter/record-decision.ts';
import { ownHearing } from './hearing.permissions.ts';

/** Name of a hearing in error messages. */
export const WHAT = '该听证会';

/** A hearing of the actor's own unit. What others have announced is not theirs to change: it is not found. */
export async function loadOwn(command: CommandContext, id: string, version: number): Promise<Hearing> {
  command.about('hearing', id);
  const hearing = await loadById(command.em, Hearing, id, WHAT);
  if (!ownHearing(command.actor, hearing.unitIds)) throw notFound(WHAT);
  if (hearing.version !== version) throw conflict(WHAT, hearing.version);
  command.about('hearing', id, hearing.no);
  return hearing;
}

/** A hearing that the actor may see, for the reviewer. */
export async function loadSeen(command: CommandContext, id: string, version: number): Promise<Hearing> {
  command.about('hearing', id);
  return loadForChange(command.em, Hearing, id, version, WHAT);
}

/** Every action raises the version of its hearing, also the second one within a millisecond. */
export function change(command: CommandContext, hearing: Hearing): void {
  hearing.changedAt = new Date(Math.max(command.now.getTime(), hearing.changedAt.getTime() + 1));
}

/** The same, for what everyone reads: the public pages show it anew. */
export function changePublicly(command: CommandContext, hearing: Hearing): void {
  change(command, hearing);
  command.publish(...pagesOf(hearing));
}

/** The number of the decision whose hearing it is. */
export const decisionNoOf = ({ no }: Pick<Hearing, 'no'>): string => no.replace(/-\d+$/, '');

/** The pages that show a hearing. */
export const pagesOf = (hearing: Pick<Hearing, 'no'>): string[] => [
  `hearing:${hearing.no}`,
  'hearings',
  `decision:${decisionNoOf(hearing)}`,
];

/** The decision of a hearing, about to show a step anew; its version goes up. */
export async function touchDecision(command: CommandContext, { decisionId }: Hearing): Promise<Decision> {
  const decision = await command.em.findOneOrFail(Decision, { id: decisionId });
  touch(decision, command.now);
  command.publish('catalogue', `decision:${decision.no}`);
  return decision;
}
