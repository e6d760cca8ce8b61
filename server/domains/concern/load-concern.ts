import { sql } from 'kysely';
import { ConcernResponse } from '#schema/concern/concern-response.ts';
import { Concern } from '#schema/concern/concern.ts';
import { Decision } from '#schema/decision/decision.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { DRAFTING_POSTS, REGISTERING_POSTS } from '#server/law/concern/concern-posts.ts';

/** Name of a concern where it is not found. */
const WHAT = '您单位办理的舆情';

/** Public pages that show responses (舆情回应). */
const CONCERN_SCOPE = 'concerns';

/** Whether somebody is of the office, which sees every concern. */
export const isOffice = (actor: Pick<Actor, 'roles'> | null): boolean =>
  actor?.roles.some((role) => REGISTERING_POSTS.includes(role)) ?? false;

/** A concern of the actor's unit, or any for the office, to be changed on `version`. */
export async function loadConcern(command: CommandContext, id: string, version: number): Promise<Concern> {
  const concern = await loadForChange(command.em, Concern, id, version, WHAT);
  const actor = actorOf(command);
  if (!isOffice(actor) && concern.leadUnitId !== actor.unitId) throw notFound(WHAT);
  return about(command, concern);
}

/** The same for those alone whose unit has it: the office drafts for itself only. */
export async function loadOwnConcern(command: CommandContext, id: string, version: number): Promise<Concern> {
  const concern = await loadForChange(command.em, Concern, id, version, WHAT);
  if (concern.leadUnitId !== actorOf(command).unitId) throw notFound(WHAT);
  return about(command, concern);
}

/** Names it in the audit; every step raises its version, also a second one within a millisecond. */
export function about(command: CommandContext, concern: Concern): Concern {
  command.about('concern', concern.id, `${concern.no} ${concern.title}`);
  concern.changedAt = new Date(Math.max(command.now.getTime(), concern.changedAt.getTime() + 1));
  return concern;
}

/** The response that is being drafted; null: none is. */
export const openDraft = ({ em }: CommandContext, concernId: string): Promise<ConcernResponse | null> =>
  em.findOne(ConcernResponse, { concernId, publishedAt: null });

/** Id of the decision with this number; null: none is named. */
export async function decisionNamed({ em }: CommandContext, no: string | null): Promise<string | null> {
  if (!no) return null;
  const decision = await em.findOne(Decision, { no });
  if (!decision) throw notFound('该编号的决策');
  return decision.id;
}

/** Whether anybody at work in the unit can draft a response. */
export async function isStaffed({ db }: CommandContext, unitId: string): Promise<boolean> {
  const { rows } = await sql<{ staffed: boolean }>`select exists (select from person p
    where p.unit_id = ${unitId} and p.active and posts_of(p) && ${[...DRAFTING_POSTS]}::text[]) as staffed`.execute(
    db,
  );
  return rows[0]?.staffed ?? false;
}

/** Pages that change when what everybody reads of it does: the list of responses, and the decisions it is or was about. */
export async function announce(
  command: CommandContext,
  ...decisionIds: readonly (string | null)[]
): Promise<void> {
  const ids = decisionIds.filter((id) => id !== null);
  const decisions = await command.em.find(Decision, { id: { $in: ids } });
  command.publish(CONCERN_SCOPE, ...decisions.map(({ no }) => `decision:${no}`));
}
