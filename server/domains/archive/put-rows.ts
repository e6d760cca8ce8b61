import type { Client } from 'pg';
import type { HeldRow } from './held-rows.queries.ts';
import { isShared } from './beside.ts';
import { KEPT_BY_EVERY_SYSTEM } from './held-tables.ts';

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** The columns of the tables here, by table (数据表的列). */
export async function columnsHere(client: Client): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public'`,
  );
  const columns = new Map<string, Set<string>>();
  for (const { table, column } of rows) columns.set(table, (columns.get(table) ?? new Set()).add(column));
  return columns;
}

/** Fixed by what stands beside them: put back together, they cannot prove that they came before it. */
const FIXED_BY_OTHERS: ReadonlySet<string> = new Set([
  'law_entry',
  'case_paper',
  'case_paper_revision',
  'clause',
  'hearing_entry',
  'meeting',
  'meeting_stream',
  'agenda_item',
  'agenda_outcome',
  'proposed_change',
  'recording',
  'recording_cut',
  'recording_file',
  'transcript',
  'transcript_cue',
  'clause_moment',
]);

/**
 * Puts rows back as they were written down (恢复数据行); of what every system has of itself, the file's word stands in an empty system.
 * Beside other matters the system's own word stands, and rows that several files share are taken as they are here.
 */
export async function putRows(
  client: Client,
  table: string,
  rows: readonly HeldRow[],
  beside = false,
): Promise<void> {
  if (rows.length === 0) return;
  if (beside && table in KEPT_BY_EVERY_SYSTEM && !isShared(table)) return;
  const names = Object.keys(rows[0] ?? {}).map(quoted);
  const columns = names.join(', ');
  const again = beside ? leftAsTheyStand(table) : putRight(table, names);
  const fixed = FIXED_BY_OTHERS.has(table);
  if (fixed) await client.query(`alter table ${quoted(table)} disable trigger user`);
  await client.query(
    `insert into ${quoted(table)} (${columns})
     select ${columns} from jsonb_populate_recordset(null::${quoted(table)}, $1::jsonb)${again}`,
    [JSON.stringify(rows)],
  );
  if (fixed) await client.query(`alter table ${quoted(table)} enable trigger user`);
}

const leftAsTheyStand = (table: string) => (isShared(table) ? ' on conflict do nothing' : '');

function putRight(table: string, names: readonly string[]): string {
  const key = KEPT_BY_EVERY_SYSTEM[table];
  if (key === undefined) return '';
  const taken = names.map((name) => `${name} = excluded.${name}`).join(', ');
  return ` on conflict (${quoted(key)}) do update set ${taken}`;
}
