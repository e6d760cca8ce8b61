import { sql } from 'kysely';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '#schema/kernel/id.ts';
import { SYSTEM_SIGHT } from '#server/ground/kernel/read.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { place } from '#server/law/consultation/likeness/like-group.ts';
import { knownTo, toCompare, type WordsRead } from './known-likeness.queries.ts';
import { keepPlaced, takeOut } from './keep-likeness.ts';

/** How opinions are compared (比对). */
export interface Comparing {
  /** Opinions of one transaction at most. */
  most?: number;
  /** One run begins no other transaction after so long. */
  forMs?: number;
  signal?: AbortSignal;
}

/** One comparison at a time, whatever number of servers there are. */
const ALONE = sql<{ alone: boolean }>`select pg_try_advisory_xact_lock(hashtext('like-opinions')) as alone`;

/** Puts every opinion that waits with those it is alike with (归并相近的意见); how many they were. Again or cut short, it does no harm. */
export async function compareComments(
  { services }: Context,
  { most = 4000, forMs = 30_000, signal }: Comparing = {},
): Promise<number> {
  const until = performance.now() + forMs;
  const read: WordsRead = new Map();
  let all = 0;
  for (;;) {
    const em = services.database.em.fork({ session: { variables: SYSTEM_SIGHT } });
    const compared = await em.transactional((inner) =>
      compareSome((inner as EntityManager).getKysely(), most, read),
    );
    all += compared;
    if (compared < most || signal?.aborted || performance.now() > until) return all;
  }
}

async function compareSome(db: Db, most: number, read: WordsRead): Promise<number> {
  const { rows } = await ALONE.execute(db);
  if (!rows[0]?.alone) return 0;
  const ids = await takeOut(db, most);
  if (ids.length === 0) return 0;
  for (const id of ids) read.delete(id);
  const waiting = await toCompare(db, ids);
  const known = await knownTo(db, waiting, read);
  const placed = waiting
    .filter(({ words }) => words.folded !== '')
    .map((one) => ({ ...one, ...place(known, one, newId()) }));
  await keepPlaced(db, placed, known);
  return ids.length;
}
