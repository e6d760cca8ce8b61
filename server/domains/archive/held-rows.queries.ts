import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { HOLDINGS, type Holding } from './held-tables.ts';

/** A row as the database writes it in JSON (数据行). */
export type HeldRow = Readonly<Record<string, unknown>>;

/** The rows of a file by table, in the order in which they can be put back (入卷的数据). */
export type HeldTables = Readonly<Record<string, readonly HeldRow[]>>;

/** All rows of a decision's file but its comments. */
export async function heldTables(db: Db, decisionId: string): Promise<HeldTables> {
  const tables: Record<string, HeldRow[]> = {};
  for (const one of HOLDINGS) tables[one.table] = await rowsOf(db, decisionId, one);
  const { site_profile = [], unit = [], ...rest } = tables;
  return { site_profile, unit, person: await personsNamed(db, decisionId, Object.values(rest)), ...rest };
}

async function rowsOf(db: Db, decisionId: string, { table, where, order, without = [], row }: Holding) {
  const { rows } = await sql<{ row: HeldRow }>`
    select ${row ?? sql`to_jsonb(t) - ${sql.val([...without])}::text[]`} as row
    from ${sql.table(table)} t, decision d
    where d.id = ${decisionId} and (${where}) order by t.${sql.ref(order)}, to_jsonb(t)::text`.execute(db);
  return rows.map(({ row }) => row);
}

/** Who is named in the rows, by name and unit alone: no account, no post. */
async function personsNamed(db: Db, decisionId: string, tables: readonly (readonly HeldRow[])[]) {
  const named = tables.flat().flatMap((row) =>
    Object.entries(row)
      .filter(([column, value]) => /(?:^|_)by_id$/.test(column) && typeof value === 'string')
      .map(([, value]) => String(value)),
  );
  const { rows } = await sql<{ row: HeldRow }>`
    select jsonb_build_object('id', p.id, 'name', p.name, 'unit_id', p.unit_id) as row from person p
    where p.id = any(${sql.val([...new Set(named)])}::uuid[])
      or p.id in (select unnest(array[o.proposed_by_id, o.confirmed_by_id]) from disposition o
        join consultation c on c.id = o.consultation_id where c.decision_id = ${decisionId})
      or p.id in (select unnest(array[n.proposed_by_id, n.confirmed_by_id]) from reason_answer n
        join consultation c on c.id = n.consultation_id where c.decision_id = ${decisionId} and n.state = 'CONFIRMED')
      or p.id in (select m.added_by_id from cluster_member m
        join consultation c on c.id = m.consultation_id where c.decision_id = ${decisionId})
    order by p.id`.execute(db);
  return rows.map(({ row }) => row);
}
