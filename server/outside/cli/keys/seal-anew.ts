import type { Client } from 'pg';
import { type Seal, Unopened } from '#server/ground/kernel/seal.ts';
import { type SealedColumn, sealedColumns } from '#server/outside/wiring/sealed-columns.ts';
import { inOne } from './change-setting.ts';

/** Rows of one transaction: nobody waits long for one. */
const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Outcome of one round through every sealed column (重新密封). */
export interface Anew {
  /** Rows met. */
  rows: number;
  /** Rows that were sealed anew. */
  sealed: number;
  /** Rows that no key opens, by their column; they stay as they are. */
  unopened: ReadonlyMap<string, number>;
}

interface Row {
  id: string;
  kind: string;
  sealed: Buffer;
}

/**
 * Seals everything anew that is not under the newest data key (重新密封), a batch at a time while servers run. It may be cut off
 * anywhere and run again: a row says itself whether it was done. A row that somebody changes meanwhile is left to the next round.
 */
export async function sealAnew(
  owner: Client,
  seal: Seal,
  report: (table: string, rows: number) => void,
): Promise<Anew> {
  const unopened = new Map<string, number>();
  const all = { rows: 0, sealed: 0 };
  for (const column of sealedColumns()) {
    let rows = 0;
    for (let after = FIRST; ;) {
      const batch = await readBatch(owner, column, after);
      const last = batch.at(-1);
      if (!last) break;
      const done = sortBatch(seal, column, batch);
      if (done.anew.length > 0) all.sealed += await write(owner, column, done.anew);
      if (done.unopened > 0) add(unopened, `${column.table}.${column.column}`, done.unopened);
      after = last.id;
      rows += batch.length;
      report(column.table, rows);
    }
    all.rows += rows;
  }
  return { ...all, unopened };
}

const add = (counts: Map<string, number>, name: string, more: number) =>
  counts.set(name, (counts.get(name) ?? 0) + more);

async function readBatch(owner: Client, of: SealedColumn, after: string): Promise<Row[]> {
  const { table, key, column, kind = `''` } = of;
  const { rows } = await owner.query<Row>(
    `select ${key} as id, ${kind} as kind, ${column} as sealed from ${table} k
     where ${column} is not null and ${key} > $1 order by ${key} limit ${BATCH}`,
    [after],
  );
  return rows;
}

interface Anewed {
  id: string;
  before: Buffer;
  after: Buffer;
}

function sortBatch(seal: Seal, { purpose }: SealedColumn, batch: readonly Row[]) {
  const anew: Anewed[] = [];
  let unopened = 0;
  for (const { id, kind, sealed } of batch) {
    const of = purpose(id, kind);
    if (seal.isNewest(sealed, of)) continue;
    const text = textOf(seal, sealed, of);
    if (text === null) unopened += 1;
    else anew.push({ id, before: sealed, after: seal.close(text, of) });
  }
  return { anew, unopened };
}

function textOf(seal: Seal, sealed: Buffer, purpose: string): string | null {
  try {
    return seal.open(sealed, purpose);
  } catch (error) {
    if (error instanceof Unopened) return null;
    throw error;
  }
}

/** Nothing but the seal changes: neither the row's version nor a rule's trigger is about it. */
const write = (
  owner: Client,
  { table, key, column, fixed }: SealedColumn,
  anew: readonly Anewed[],
): Promise<number> =>
  inOne(owner, async () => {
    const triggers = (how: string) =>
      fixed ? owner.query(`alter table ${table} ${how} trigger user`) : undefined;
    await triggers('disable');
    const { rowCount } = await owner.query(
      `update ${table} k set ${column} = n.after
       from unnest($1::uuid[], $2::bytea[], $3::bytea[]) as n (id, before, after)
       where k.${key} = n.id and k.${column} = n.before`,
      [anew.map(({ id }) => id), anew.map(({ before }) => before), anew.map(({ after }) => after)],
    );
    await triggers('enable');
    return rowCount ?? 0;
  });
