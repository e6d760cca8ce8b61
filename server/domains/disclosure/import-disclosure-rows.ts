import { sql } from 'kysely';
import { DisclosureCatalogue, DisclosureRow } from '#schema/disclosure/disclosure-catalogue.ts';
import { knownNos } from '#server/domains/catalogue/numbered.queries.ts';
import { editEdition, oneAtATime } from '#server/engines/paper/edition.ts';
import { importRows } from '#server/engines/sheet/import-rows.ts';
import type { RowRules } from '#server/engines/sheet/sheet-kind.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { foldHeads } from '#server/ground/table/fold-heads.ts';
import type { ReadTable } from '#server/ground/table/read-xlsx.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';
import { matterKey, refuseDisclosedMatter } from '#server/law/openness/disclosure-catalogue.ts';
import { DISCLOSURE_FIELD_LABELS, type DisclosureField } from '#server/law/openness/disclosure-words.ts';
import type { SheetImport, SheetRefusal } from '#server/law/sheet-refusal.ts';
import { DISCLOSURE_SHEET, MATTER_HEAD } from './disclosure-sheet.ts';
import { preparesCatalogue } from './disclosure.permissions.ts';
import { aboutCatalogue, openCatalogue } from './load-catalogue.ts';
import { ownerKey, sheetMatter, type SheetSetting } from './sheet-matter.ts';
import { writeRows } from './write-rows.ts';
import { type WrittenRow, writtenOf } from './written-row.ts';

/**
 * 导入标准目录: the rows of a sheet in the national form come into the version in preparation, or begin the next one with what is
 * published; the same matter is replaced in its place. All of them or, when the clerk has seen what is wrong and says so, the good ones
 * alone.
 */
export const importDisclosureRows = defineCommand(
  ['disclosureCatalogue.imported', '导入政务公开标准目录'],
  preparesCatalogue,
  async (command, sheet: ReadTable, goodOnly: boolean): Promise<SheetImport | SheetRefusal> => {
    await oneAtATime(command, 'disclosure-catalogue');
    const open = await openCatalogue(command);
    const before = await rowsBefore(command, open);
    return importRows(foldHeads(sheet, MATTER_HEAD), DISCLOSURE_SHEET, {
      goodOnly,
      rulesFor: async (rows) => rulesOf(command.db, rows, await settingOf(command.db, before, sheet)),
      keep: (good) => keep(command, open, before, good),
    });
  },
);

/** Rows of the version in preparation, else of the latest. */
async function rowsBefore({ em }: CommandContext, open: DisclosureCatalogue | null): Promise<WrittenRow[]> {
  const [latest = null] = await em.find(
    DisclosureCatalogue,
    {},
    { orderBy: { versionNo: 'desc' }, limit: 1 },
  );
  const from = open ?? latest;
  if (!from) return [];
  const rows = await em.find(DisclosureRow, { catalogueId: from.id }, { orderBy: { place: 'asc' } });
  return rows.map(writtenOf);
}

async function settingOf(db: Db, before: readonly WrittenRow[], { rows }: ReadTable): Promise<SheetSetting> {
  const { rows: units } = await sql<{ id: string; name: string }>`
    select id, name from unit where active`.execute(db);
  const { rows: owners } = await sql<{ id: string; unitId: string; name: string }>`
    select id, unit_id as "unitId", name from policy_interpreter where active union all
    select id, unit_id, name from person where active`.execute(db);
  const title = rows.slice(0, 3).flat().join(' ');
  return {
    unitsByName: new Map(units.map(({ id, name }) => [name, id])),
    ownersByName: new Map(owners.map(({ id, unitId, name }) => [ownerKey(unitId, name), id])),
    kept: new Map(before.map((row) => [matterKey(row), row])),
    titled: fieldNamed(title),
  };
}

const fieldNamed = (title: string) =>
  (Object.entries(DISCLOSURE_FIELD_LABELS) as [DisclosureField, string][]).find(([, label]) =>
    title.includes(label),
  )?.[0] ?? null;

/** Judges every row as if it had been typed. */
async function rulesOf(
  db: Db,
  rows: readonly SheetRow[],
  setting: SheetSetting,
): Promise<RowRules<WrittenRow>> {
  const nos = rows.flatMap((row) => sheetMatter(row, setting).input.decisionNos);
  const known = await knownNos(db, nos);
  return {
    read: (row) => sheetMatter(row, setting),
    lacking: (input) => refuseDisclosedMatter(input, known),
    keysOf: (input) => (input.matter === '' ? [] : [matterKey(input)]),
    known: new Map(),
  };
}

async function keep(
  command: CommandContext,
  open: DisclosureCatalogue | null,
  before: readonly WrittenRow[],
  good: readonly WrittenRow[],
): Promise<void> {
  const { em, now } = command;
  const brought = new Map(good.map((row) => [matterKey(row), row]));
  const rows = before.map((row) => brought.get(matterKey(row)) ?? row);
  const had = new Set(before.map(matterKey));
  const versionNo = open?.versionNo ?? (await em.count(DisclosureCatalogue)) + 1;
  const catalogue = open ?? em.create(DisclosureCatalogue, { versionNo, changedAt: now });
  editEdition(
    command,
    catalogue,
    catalogue.changeNote || (versionNo > 1 ? `按导入的表格更新${good.length}行` : ''),
  );
  await em.flush();
  await writeRows(command, catalogue.id, [...rows, ...good.filter((row) => !had.has(matterKey(row)))]);
  aboutCatalogue(command, catalogue);
}
