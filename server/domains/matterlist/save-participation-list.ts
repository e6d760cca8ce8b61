import type {
  ParticipationListInput,
  PromisedMatterInput,
} from '#schema/matterlist/participation-list-view.ts';
import { ParticipationList } from '#schema/matterlist/participation-list.ts';
import { ParticipationMatter } from '#schema/matterlist/participation-matter.ts';
import { editEdition, oneAtATime } from '#server/engines/paper/edition.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { refuseListYear } from '#server/law/participation/matter-list.ts';
import { aboutList, openList, refuseList, WHAT } from './list-load.ts';
import { preparesList } from './matterlist.permissions.ts';

/**
 * 编制清单 of a year, as a whole: the first, or the next version of a published one. Version 0: none is in preparation.
 * A review of the earlier text is void.
 */
export const saveParticipationList = defineCommand(
  ['participationList.saved', '编制公众参与事项清单'],
  preparesList,
  async (command, year: number, version: number, { changeNote, matters }: ParticipationListInput) => {
    await oneAtATime(command, `participation-list:${year}`);
    const kept = await openList(command, year);
    if ((kept?.version ?? 0) !== version) throw conflict(WHAT, kept?.version ?? 0);
    const versionNo = kept?.versionNo ?? (await nextVersionNo(command, year));
    const rows = matters.map(rowOf);
    const refusal = command.refusalOf([
      ...refuseListYear(year, command.today),
      ...(await refuseList(command, { year, versionNo, changeNote }, rows)),
    ]);
    if (refusal) return refusal;
    const list = kept ?? begin(command, year, versionNo);
    editEdition(command, list, changeNote);
    await command.em.flush();
    await write(command, list, rows);
    aboutList(command, list);
    return list.id;
  },
);

const nextVersionNo = async ({ em }: CommandContext, year: number) =>
  (await em.count(ParticipationList, { year })) + 1;

const begin = ({ em, now }: CommandContext, year: number, versionNo: number) =>
  em.create(ParticipationList, { year, versionNo, changedAt: now });

const rowOf = ({ unitId, periodDays, ...said }: PromisedMatterInput) => ({
  ...said,
  unitId: unitId && isId(unitId) ? unitId : null,
  periodDays: periodDays ?? null,
});

type Row = ReturnType<typeof rowOf>;

/** The rows as they are now, in place of those there were. */
async function write(
  { em }: CommandContext,
  { id: listId }: ParticipationList,
  rows: readonly Row[],
): Promise<void> {
  await em.nativeDelete(ParticipationMatter, { listId });
  for (const [place, row] of rows.entries()) em.create(ParticipationMatter, { listId, place, ...row });
}
