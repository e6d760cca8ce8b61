import type { Manifest } from '#server/domains/archive/bound-file.ts';
import { HELD_DATA, type HeldData } from '#server/domains/archive/pieces.ts';
import { json, sha256 } from './opened.ts';

/** A whole file as it was handed out before this column existed: the data without it, and a manifest that says so. */
export function olderFile(
  entries: ReadonlyMap<string, Buffer>,
  table: string,
  column: string,
): Map<string, Buffer> {
  const held = json(entries, HELD_DATA) as HeldData;
  const rows = (held.tables[table] ?? []).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => name !== column)),
  );
  const data = Buffer.from(JSON.stringify({ ...held, tables: { ...held.tables, [table]: rows } }));
  const manifest = json(entries, 'manifest.json') as Manifest;
  const told = manifest.entries.map((entry) =>
    entry.path === HELD_DATA ? { ...entry, size: data.length, sha256: sha256(data) } : entry,
  );
  return new Map([
    ...entries,
    [HELD_DATA, data],
    ['manifest.json', Buffer.from(JSON.stringify({ ...manifest, entries: told }))],
  ]);
}
