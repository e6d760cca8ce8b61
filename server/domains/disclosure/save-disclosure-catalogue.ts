import type { DisclosureCatalogueInput } from '#schema/disclosure/disclosure-view.ts';
import { DisclosureCatalogue } from '#schema/disclosure/disclosure-catalogue.ts';
import { editEdition, oneAtATime } from '#server/engines/paper/edition.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import { preparesCatalogue } from './disclosure.permissions.ts';
import { aboutCatalogue, openCatalogue, refuseCatalogue, WHAT } from './load-catalogue.ts';
import { writeRows } from './write-rows.ts';
import { rowOf } from './written-row.ts';

/**
 * 编制标准目录, as a whole: the first, or the next version of a published one. Version 0: none is in preparation. A review of the
 * earlier text is void.
 */
export const saveDisclosureCatalogue = defineCommand(
  ['disclosureCatalogue.saved', '编制政务公开标准目录'],
  preparesCatalogue,
  async (command, version: number, { changeNote, rows: typed }: DisclosureCatalogueInput) => {
    await oneAtATime(command, 'disclosure-catalogue');
    const kept = await openCatalogue(command);
    if ((kept?.version ?? 0) !== version) throw conflict(WHAT, kept?.version ?? 0);
    const { em, now } = command;
    const versionNo = kept?.versionNo ?? (await em.count(DisclosureCatalogue)) + 1;
    const rows = typed.map(rowOf);
    const refusal = command.refusalOf(
      await refuseCatalogue(command, { versionNo, changeNote, complete: false }, rows),
    );
    if (refusal) return refusal;
    const catalogue = kept ?? em.create(DisclosureCatalogue, { versionNo, changedAt: now });
    editEdition(command, catalogue, changeNote);
    await em.flush();
    await writeRows(command, catalogue.id, rows);
    aboutCatalogue(command, catalogue);
    return catalogue.id;
  },
);
