import { isDeepStrictEqual } from 'node:util';
import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { DisclosureCatalogue, DisclosureRow } from '#schema/disclosure/disclosure-catalogue.ts';
import { knownNos } from '#server/domains/catalogue/numbered.queries.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import {
  type DisclosedMatter,
  refuseDisclosureCatalogue,
} from '#server/law/openness/disclosure-catalogue.ts';
import { type OwnedMatter, refuseOwners } from '#server/law/openness/disclosure-owner.ts';
import type { Finding } from '#server/law/refusal.ts';
import { writtenOf } from './written-row.ts';

/** Name of a catalogue in error messages. */
export const WHAT = '标准目录';

/** Public pages that show the catalogue. */
export const DISCLOSURE_SCOPE = 'disclosure';

/** The catalogue, as the audit names it. */
export const aboutCatalogue = (
  command: CommandContext,
  { id, versionNo }: Pick<DisclosureCatalogue, 'id' | 'versionNo'>,
) => command.about('disclosure-catalogue', id, `政务公开标准目录第${versionNo}版`);

/** A catalogue that a step of its course is taken on. */
export async function loadCatalogue(
  command: CommandContext,
  id: string,
  version: number,
): Promise<DisclosureCatalogue> {
  const catalogue = await loadForChange(command.em, DisclosureCatalogue, id, version, WHAT);
  aboutCatalogue(command, catalogue);
  return catalogue;
}

/** The version that is in preparation, held until the command ends. */
export const openCatalogue = ({ em }: Pick<CommandContext, 'em'>) =>
  em.findOne(DisclosureCatalogue, { publishedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** The units of those who may answer for a row: accounts and interpreters, by their ids. */
export async function unitsOfOwners(
  { db }: Pick<CommandContext, 'db'>,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; unitId: string }>`
    select id, unit_id as "unitId" from person where active and id = any(${ids}::uuid[]) union all
    select id, unit_id from policy_interpreter where active and id = any(${ids}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, unitId }) => [id, unitId]));
}

/** A row with who answers for it. */
export type Judged = DisclosedMatter & Pick<OwnedMatter, 'ownerId'>;

interface Stand extends Pick<DisclosureCatalogue, 'versionNo' | 'changeNote'> {
  /** Whether every row must have a named person: to be reviewed and published, not to be written. */
  complete: boolean;
  /** Nothing differs from the version before: a matter of the reviewed catalogue, not of one that is being written. */
  unchanged?: boolean;
}

/** Reasons against such a catalogue, by what is on record now. */
export async function refuseCatalogue(
  command: Pick<CommandContext, 'db'>,
  { versionNo, changeNote, complete, unchanged = false }: Stand,
  rows: readonly Judged[],
): Promise<Finding[]> {
  const nos = rows.flatMap(({ decisionNos }) => decisionNos);
  const units = await unitsOfOwners(
    command,
    rows.map(({ ownerId }) => ownerId),
  );
  return [
    ...refuseDisclosureCatalogue({
      versionNo,
      changeNote,
      rows,
      unchanged,
      knownNos: await knownNos(command.db, nos),
    }),
    ...refuseOwners(rows, units, complete),
  ];
}

/** The same of a catalogue as it is stored, to be published. */
export async function refuseStoredCatalogue(
  command: CommandContext,
  { id, versionNo, changeNote }: DisclosureCatalogue,
): Promise<Finding[]> {
  const rows = await storedRows(command, id);
  const before = await command.em.findOne(DisclosureCatalogue, { versionNo: versionNo - 1 });
  const unchanged = before !== null && isDeepStrictEqual(rows, await storedRows(command, before.id));
  return refuseCatalogue(command, { versionNo, changeNote, complete: true, unchanged }, rows);
}

async function storedRows({ em }: CommandContext, catalogueId: string) {
  const rows = await em.find(DisclosureRow, { catalogueId }, { orderBy: { place: 'asc' } });
  return rows.map(writtenOf);
}
