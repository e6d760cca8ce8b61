import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { ParticipationList } from '#schema/matterlist/participation-list.ts';
import { ParticipationMatter } from '#schema/matterlist/participation-matter.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { type PromisedMatter, refuseMatterList } from '#server/law/participation/matter-list.ts';
import type { Finding } from '#server/law/refusal.ts';

/** Name of a list in error messages. */
export const WHAT = '该清单';

/** Public pages that show the list. */
export const LIST_SCOPE = 'matterlist';

/** The list of a year, as the audit names it. */
export const aboutList = (command: CommandContext, { id, year }: Pick<ParticipationList, 'id' | 'year'>) =>
  command.about('participation-list', id, `${year}年度公众参与事项清单`);

/** A list that a step of its course is taken on. */
export async function loadList(
  command: CommandContext,
  id: string,
  version: number,
): Promise<ParticipationList> {
  const list = await loadForChange(command.em, ParticipationList, id, version, WHAT);
  aboutList(command, list);
  return list;
}

/** The list of a year that is in preparation, held until the command ends. */
export const openList = ({ em }: Pick<CommandContext, 'em'>, year: number) =>
  em.findOne(ParticipationList, { year, publishedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Every step raises the version of its list, also the second one within a millisecond. */
export const touched = ({ now }: CommandContext, { changedAt }: Pick<ParticipationList, 'changedAt'>): Date =>
  new Date(Math.max(now.getTime(), changedAt.getTime() + 1));

/** Numbers among these of decisions, and of items in the published catalogue of the year. */
async function knownNos(db: Db, year: number, nos: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ no: string }>`
    select d.no from decision d where d.no = any(${nos}) union
    select i.no from catalogue_item i join catalogue_version v on v.id = i.catalogue_version_id
    where i.no = any(${nos}) and not i.removed and v.year = ${year} and v.stage in ('PUBLISHED', 'CLOSED')`.execute(
    db,
  );
  return new Set(rows.map(({ no }) => no));
}

type Judged = Pick<ParticipationList, 'year' | 'versionNo' | 'changeNote'>;

/** Reasons against such a list (清单不齐全), by what is on record now. */
export const refuseList = async (
  { db }: Pick<CommandContext, 'db'>,
  { year, versionNo, changeNote }: Judged,
  matters: readonly PromisedMatter[],
): Promise<Finding[]> =>
  refuseMatterList({
    versionNo,
    changeNote,
    matters,
    knownNos: await knownNos(
      db,
      year,
      matters.flatMap(({ decisionNos }) => decisionNos),
    ),
  });

/** The same of a list as it is stored. */
export const refuseStoredList = async (
  command: CommandContext,
  list: ParticipationList,
): Promise<Finding[]> =>
  refuseList(
    command,
    list,
    await command.em.find(ParticipationMatter, { listId: list.id }, { orderBy: { place: 'asc' } }),
  );
