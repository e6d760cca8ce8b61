import { CatalogueCollection } from '#schema/catalogue/catalogue-collection.ts';
import type { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseOpeningCollection } from '#server/law/catalogue/catalogue-collection.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { refuseStage } from './catalogue-guards.ts';
import { collects } from './collection.permissions.ts';
import { lockCollection } from './load-collection.ts';
import { loadVersion } from './load-version.ts';
import { tellUnitsOfCollection } from './tell-units.ts';

/** 开始征集: the units are asked for the matters of the year, by a day. */
export const openCatalogueCollection = defineCommand(
  ['catalogue.collectionOpened', '开始目录征集'],
  collects,
  async (command, versionId: string, version: number, dueOn: CalendarDay, note: string | null) => {
    const catalogue = await loadVersion(command, versionId, version);
    const refusal = command.refusalOf([
      ...refuseStage('openCollection', catalogue),
      ...refuseOpeningCollection({ first: catalogue.parentId === null, dueOn, today: command.today }),
    ]);
    if (refusal) return refusal;
    catalogue.stage = CatalogueStage.COLLECTING;
    const collection = await collectionOf(command, catalogue, dueOn, note || null);
    await tellUnitsOfCollection(command, collection);
    return collection.id;
  },
);

/** A draft sent back may be collected for once more: the same collection, open again. */
async function collectionOf(
  command: CommandContext,
  { id, year }: CatalogueVersion,
  dueOn: CalendarDay,
  note: string | null,
): Promise<CatalogueCollection> {
  const said = { dueOn, note, openedById: command.actor?.id ?? '', openedAt: command.now, closedAt: null };
  const known = await lockCollection(command, id);
  if (known) return Object.assign(known, said);
  return command.em.create(CatalogueCollection, { catalogueVersionId: id, year, ...said });
}
