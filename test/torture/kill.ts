import { setTimeout as pause } from 'node:timers/promises';
import type { House } from '#test/kernel/load-house.ts';
import type { Place } from './place.ts';
import { Writer } from './writer.ts';

const WRITERS = 8;
/** Writing goes on for between these before the kill. */
const LEAST_MS = 100;
const MOST_MS = 600;

/** Damage found after the kills (断电断进程以后); all but the counts of work must be 0. */
export interface Losses {
  kills: number;
  acknowledged: number;
  /** Acknowledged and not there. */
  lost: number;
  /** There more than once, or under another receipt than was given. */
  twice: number;
  /** There without anybody having sent it. */
  phantom: number;
  /** Comments without exactly one audit row, one state, and their place in the counter. */
  torn: number;
}

/** Kills server and database with all their processes `kills` times while eight write, then counts what is stored (T1). */
export async function killUnderWriters(place: Place, kills: number): Promise<Losses> {
  const { house, matter } = await place.subject();
  const before = await stored(house, matter.id);
  const writers = Array.from({ length: WRITERS }, () => new Writer());
  for (let round = 0; round < kills; round++) {
    const { house: running } = await place.subject();
    const writing = writers.map((writer) => writer.write(running.port, matter.id, () => false));
    await pause(LEAST_MS + Math.random() * (MOST_MS - LEAST_MS));
    await place.kill();
    await Promise.all(writing);
  }
  const { house: last } = await place.subject();
  return { kills, ...(await compared(last, matter.id, writers, before)) };
}

async function compared(house: House, id: string, writers: readonly Writer[], before: Map<string, string>) {
  const after = await stored(house, id);
  const receipts = writers.flatMap((writer) => writer.receipts);
  const sent = new Set(writers.flatMap((writer) => [...writer.keys]));
  const fresh = [...after.keys()].filter((key) => !before.has(key));
  const numbers = new Map<string, number>();
  for (const no of after.values()) numbers.set(no, (numbers.get(no) ?? 0) + 1);
  return {
    acknowledged: receipts.length,
    lost: receipts.filter(({ receiptNo }) => !numbers.has(receiptNo)).length,
    twice: receipts.filter(
      ({ key, receiptNo }) => numbers.get(receiptNo) !== 1 || after.get(key) !== receiptNo,
    ).length,
    phantom: fresh.filter((key) => !sent.has(key)).length,
    torn: await torn(house, id),
  };
}

/** The receipt numbers of a consultation by the keys they were asked under; a key can stand there only once. */
async function stored(house: House, id: string): Promise<Map<string, string>> {
  const rows = await house.sql<{ key: string; no: string }>(
    'select idempotency_key as key, receipt_no as no from comment where consultation_id = $1',
    [id],
  );
  return new Map(rows.map(({ key, no }) => [key, no]));
}

/** Comments stored without their related rows, plus the error of the counters. */
async function torn(house: House, id: string): Promise<number> {
  const [row] = await house.sql<{ torn: number }>(
    `select (select count(*) from comment c where c.consultation_id = $1 and c.channel = 'WEB' and (
        (select count(*) from audit_event a where a.target_id = c.id::text and a.action = 'comment.submitted') <> 1
        or not exists (select from comment_state s where s.comment_id = c.id)))::int
      + abs((select count(*) from comment c join comment_state s on s.comment_id = c.id
          where c.consultation_id = $1 and s.status <> 'WITHDRAWN')
        - (select sum(n.comments) from comment_counter n where n.consultation_id = $1))::int as torn`,
    [id],
  );
  return row?.torn ?? Number.NaN;
}
