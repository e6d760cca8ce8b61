import { sql } from 'kysely';
import { newId } from '#schema/kernel/id.ts';
import { DisclosureRow } from '#schema/disclosure/disclosure-catalogue.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { type DisclosedMatter, matterKey } from '#server/law/openness/disclosure-catalogue.ts';
import type { WrittenRow } from './written-row.ts';

/** The keys of the matters that any version has had, by their words; the latest counts. */
async function keysKept({ db }: CommandContext): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<Pick<DisclosedMatter, 'field' | 'matter' | 'item'> & { key: string }>`
    select r.field, r.matter, r.item, r.key from disclosure_row r
    join disclosure_catalogue c on c.id = r.catalogue_id order by c.version_no`.execute(db);
  return new Map(rows.map((row) => [matterKey(row), row.key]));
}

/** The accounts among these; the others are of the register of interpreters. */
async function accountsAmong(
  { db }: CommandContext,
  rows: readonly WrittenRow[],
): Promise<ReadonlySet<string>> {
  const { rows: found } = await sql<{ id: string }>`
    select id from person where id = any(${rows.map(({ ownerId }) => ownerId)}::uuid[])`.execute(db);
  return new Set(found.map(({ id }) => id));
}

/** The rows as they are now (目录各行), in place of those there were. */
export async function writeRows(
  command: CommandContext,
  catalogueId: string,
  rows: readonly WrittenRow[],
): Promise<void> {
  const [keys, accounts] = [await keysKept(command), await accountsAmong(command, rows)];
  await command.em.nativeDelete(DisclosureRow, { catalogueId });
  for (const [place, { ownerId, unitId, ...row }] of rows.entries()) {
    if (unitId === null) throw new Error('a row without its unit is refused before');
    const account = ownerId !== null && accounts.has(ownerId);
    command.em.create(DisclosureRow, {
      ...row,
      catalogueId,
      place,
      unitId,
      key: keys.get(matterKey(row)) ?? newId(),
      personId: account ? ownerId : null,
      interpreterId: account ? null : ownerId,
    });
  }
}
