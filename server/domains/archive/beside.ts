import type { Client } from 'pg';
import type { HeldRow, HeldTables } from './held-rows.queries.ts';

/** Tables of which a file brings rows that other files may bring too (几份卷宗共有的数据); what stands here is left as it stands. */
const SHARED: Readonly<Record<string, Shared>> = {
  law_entry: { word: '专门规定', name: 'label', key: ['code', 'no'] },
  body_policy_version: { word: '本机关设定', name: 'version', key: ['organ_id', 'version'] },
  unit: { word: '单位', name: 'name', key: ['code'] },
  person: {},
  catalogue_version: { word: '目录', name: 'year', key: ['year', 'version_no'] },
  catalogue_item: { word: '目录事项', name: 'no', key: ['catalogue_version_id', 'no'] },
  meeting: { word: '会议', name: 'name', key: ['no'] },
  meeting_stream: {},
  meeting_notice: {},
  recording: {},
  recording_cut: {},
  recording_file: {},
  transcript: {},
  transcript_cue: {},
};

interface Shared {
  word?: string;
  /** The column that names a row in words. */
  name?: string;
  /** Columns that are unique together, besides the id. */
  key?: readonly string[];
}

/** Whether rows of this table may stand here already (已有的数据行). */
export const isShared = (table: string): boolean => table in SHARED;

const MATTERS = `select d.no from decision d
  join jsonb_to_recordset($1::jsonb) as r(id uuid, no text) on r.id = d.id or r.no = d.no`;

/**
 * Conflicts between the file and this system (与本系统的数据冲突): the matter itself is already here, or the same unit,
 * catalogue or meeting under another id.
 */
export async function collisions(client: Client, tables: HeldTables): Promise<string[]> {
  const { rows } = await client.query<{ no: string }>(MATTERS, [JSON.stringify(tables['decision'] ?? [])]);
  const faults = rows.map(({ no }) => `本系统已经有决策事项 ${no}：已有的事项不会被卷宗改写`);
  for (const [table, shared] of Object.entries(SHARED))
    faults.push(...(await otherRows(client, table, shared, tables[table] ?? [])));
  return faults;
}

async function otherRows(
  client: Client,
  table: string,
  { word = '', name = 'id', key = [] }: Shared,
  rows: readonly HeldRow[],
): Promise<string[]> {
  if (key.length === 0 || rows.length === 0) return [];
  const same = key.map((column) => `r."${column}" = t."${column}"`).join(' and ');
  const { rows: found } = await client.query<{ here: string; theirs: string; key: string }>(
    `select t."${name}"::text as here, r."${name}"::text as theirs, concat_ws(' ', ${key.map((column) => `t."${column}"`).join(', ')}) as key
     from "${table}" t join jsonb_populate_recordset(null::"${table}", $1::jsonb) r on ${same} and r.id <> t.id`,
    [JSON.stringify(rows)],
  );
  return found.map(
    ({ here, theirs, key: value }) =>
      `${word} ${value}：本系统是“${here}”，卷宗里是另一条记录“${theirs}”，不能合在一起`,
  );
}

/**
 * Message for a unique-key violation (a row that is already here), with the database's own detail; null: another error.
 */
export function repeated(error: unknown): string | null {
  const { code, table, detail } = error as { code?: string; table?: string; detail?: string };
  return code === '23505' ? `数据表 ${table ?? ''}：本系统已经有同样的一行（${detail ?? ''}）` : null;
}
