import type { County } from './county.ts';

/** A text that would act where it is not written as text: tags, a turned direction of writing, letters without width. */
export const HOSTILE =
  `"'><script>window.hit=1</script><img src=x onerror="window.hit=1">` +
  '</textarea></title><svg onload="window.hit=1">\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}{{7*7}}';

const HOSTILE_LINK = 'javascript:window.hit=1';

/** Columns and keys that rows are looked up by or a program computes with: with other text it would be another row. */
const KEPT = ['no', 'clause_no', 'clauseNo', 'clauseNos', 'scope', 'storage_key'];

/** Sealed content (封存的内容) stays the JSON that it was, with whatever its writer put into it. */
const SEALED = 'payload';

/** Text written by a person: a value with Chinese characters, so no code, number or day. */
const IN_WORDS = /\p{Script=Han}/u;

interface Column {
  table: string;
  column: string;
  type: 'text' | 'jsonb' | 'ARRAY';
}

const COLUMNS = `
  select table_name as table, column_name as column, data_type as type
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER'
    and data_type in ('text', 'jsonb', 'ARRAY') and not column_name = any($1)`;

/** Writes it past every door into all that is stored (恶意文本), as if each check had been forgotten. */
export const poison = (county: County): Promise<void> => county.restart(() => poisonAll(county));

/** No server writes beside it, and none remembers what it read before. */
async function poisonAll(county: County): Promise<void> {
  const sql: County['sql'] = (text, values) => county.sql(text, values);
  await sql('set session_replication_role = replica');
  for (const { table, column, type } of await sql<Column>(COLUMNS, [KEPT])) {
    if (type === 'text' && column !== SEALED)
      await sql(`update ${table} set ${column} = ${column} || $1 where ${column} ~ '[一-龥]'`, [HOSTILE]);
    else await poisonValues(sql, table, column, type);
  }
  await sql('update site_profile set report_error_url = $1', [HOSTILE_LINK]);
}

/** The same within lists and JSON, row by row. */
async function poisonValues(
  sql: County['sql'],
  table: string,
  column: string,
  type: Column['type'],
): Promise<void> {
  const rows = await sql<{ at: string; value: unknown }>(
    `select ctid::text as at, ${column} as value from ${table} where ${column}::text ~ '[一-龥]'`,
  );
  for (const { at, value } of rows) {
    const hostile = poisoned(column === SEALED ? JSON.parse(String(value)) : value);
    await sql(`update ${table} set ${column} = $1 where ctid = $2::tid`, [
      type === 'ARRAY' ? hostile : JSON.stringify(hostile),
      at,
    ]);
  }
}

/** The same value with every free text in it poisoned. */
function poisoned(value: unknown, name = ''): unknown {
  if (typeof value === 'string') {
    if (name === 'url') return HOSTILE_LINK;
    return KEPT.includes(name) || !IN_WORDS.test(value) ? value : value + HOSTILE;
  }
  if (Array.isArray(value)) return value.map((one) => poisoned(one, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, poisoned(one, key)]));
}
