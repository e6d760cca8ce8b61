import { LockMode } from '@mikro-orm/core';
import { VillagePosting, Village } from '#schema/village/village.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { Role } from '#server/law/people/role.ts';
import type { DisclosureKind } from '#server/law/village/disclosure-kind.ts';

/** Name of a village in error messages. */
export const WHAT = '您单位所辖的该村';

/** Public pages of villages (村务公开). */
export const villageScopes = (no: string): string[] => ['villages', `village:${no}`];

/** Whether somebody is of the county's office, which keeps every village. */
export const isOffice = (actor: Pick<Actor, 'roles'> | null): boolean =>
  actor?.roles.includes(Role.GOV_OFFICE_STAFF) ?? false;

/** A village by its id, locked until the command ends: of two who write about it the second sees what the first wrote. */
export const heldVillage = async ({ em }: CommandContext, id: string): Promise<Village | null> =>
  isId(id) ? em.findOne(Village, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;

/** A village of the actor's town, locked: postings of a village come one after the other. For the office any, where it `keeps` the list. */
export async function loadVillage(command: CommandContext, id: string, keeps = false): Promise<Village> {
  const actor = actorOf(command);
  const village = await heldVillage(command, id);
  if (!village || (village.townId !== actor.unitId && !(keeps && isOffice(actor)))) throw notFound(WHAT);
  command.about('village', village.id, `${village.no} ${village.name}`);
  return village;
}

/** Periods of a kind that a village has posted. */
export async function postedPeriods(
  { em }: CommandContext,
  villageId: string,
  kind: DisclosureKind,
): Promise<Set<string>> {
  const postings = await em.find(VillagePosting, { villageId, kind }, { fields: ['period'] });
  return new Set(postings.map(({ period }) => period));
}
