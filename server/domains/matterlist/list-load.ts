import { LockMode } from '@mikro-orm/core';
import { ParticipationList } from '#schema/matterlist/participation-list.ts';
import { ParticipationMatter } from '#schema/matterlist/participation-matter.ts';
import { knownNos } from '#server/domains/catalogue/numbered.queries.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
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
      matters.flatMap(({ decisionNos }) => decisionNos),
      year,
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
