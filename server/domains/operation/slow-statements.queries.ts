import type { Pool } from 'pg';

/** A statement that takes long (较慢的查询): its text without values, how often it ran since the database started, and its mean time. */
export interface SlowStatement {
  readonly statement: string;
  readonly calls: number;
  /** Milliseconds. */
  readonly mean: number;
}

/** Milliseconds from which the mean of a statement counts as slow. */
export const SLOW_MS = 100;
const SHOWN = 5;
const CHARS = 300;

/** An entry that was crowded out comes back as it was written, values and all: none of them is shown. */
const WITHOUT_VALUES = `regexp_replace(query, '''(?:[^'']|'''')*''', '?', 'g')`;

const PLACE = `select quote_ident(n.nspname) as place from pg_extension e join pg_namespace n on n.oid = e.extnamespace
  where e.extname = 'pg_stat_statements'`;

/** The slowest statements, the slowest first; null: this database does not count them. */
export async function slowStatements(system: Pool): Promise<SlowStatement[] | null> {
  const { rows } = await system.query<{ place: string }>(PLACE);
  if (!rows[0]) return null;
  const found = await system
    .query<SlowStatement>(
      `select left(regexp_replace(${WITHOUT_VALUES}, '\\s+', ' ', 'g'), ${CHARS}) as statement, calls::int, mean_exec_time as mean
       from ${rows[0].place}.pg_stat_statements
       where dbid = (select oid from pg_database where datname = current_database()) and mean_exec_time >= ${SLOW_MS}
       order by mean_exec_time desc limit ${SHOWN}`,
    )
    .catch(() => null);
  return found && found.rows;
}
