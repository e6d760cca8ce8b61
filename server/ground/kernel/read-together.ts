import type { Context, Db } from './context.ts';
import { endWhenGone } from './process/end-when-gone.ts';
import { goneMeanwhile } from './fault.ts';
import { keepRules } from './rules.ts';

/** The settings of a transaction that decide which rows are seen. */
type Sight = Readonly<Record<string, string>>;

type Reader = <Result>(work: (db: Db) => Promise<Result>) => Promise<Result>;

/** The transactions that are open for a request, by their row-security settings. */
const open = new WeakMap<Context, Map<string, Reader>>();

/**
 * Reads in one transaction with all that the same request reads meanwhile under the same row-security settings
 * (`sight`): the fields of an answer are read side by side, and of four messages to the database three began, scoped
 * and ended a transaction. It ends as soon as nobody reads, so a command of the request is seen by what is read after
 * it. A statement that fails spoils the transaction for all of them: whoever did not fail reads once more in one of
 * their own.
 */
export function readTogether<Result>(
  context: Context,
  sight: Sight,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  if (context.gone?.aborted) return Promise.reject(goneMeanwhile());
  const readers = open.get(context) ?? new Map<string, Reader>();
  open.set(context, readers);
  const key = JSON.stringify(sight);
  const reader = readers.get(key) ?? beginReading(context, sight, () => readers.delete(key));
  readers.set(key, reader);
  return reader(work).catch(async (error: unknown) => {
    if (!spoiledByAnother(error) && !(await context.services.keyRing.opensNow(error))) throw error;
    if (context.gone?.aborted) throw goneMeanwhile();
    return beginReading(context, sight, () => undefined)(work);
  });
}

/** The statement was refused because another one of the transaction had failed (in_failed_sql_transaction). */
const spoiledByAnother = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '25P02';

/**
 * The server gives up first, says so and calls the statement off; the database ends what it could not. With one limit for both,
 * who was the first to answer was a matter of luck.
 */
const GRACE_MS = 500;

/** Begins a transaction for readers to join until `onEnd`; it ends when the last of them is done. */
function beginReading(context: Context, sight: Sight, onEnd: () => void): Reader {
  const { services, patienceMs } = context;
  const variables =
    patienceMs === undefined ? sight : { ...sight, statement_timeout: String(patienceMs + GRACE_MS) };
  const begun = Promise.withResolvers<Db>();
  const done = Promise.withResolvers<void>();
  services.database.em
    .fork({ session: { variables } })
    .transactional(
      async (inner) => {
        const db = inner.getKysely();
        keepRules(db);
        const released = await endWhenGone(context, db);
        begun.resolve(db);
        await done.promise;
        await released();
      },
      // A write would be answered before it is committed, and lost with the reads beside it.
      { readOnly: true },
    )
    .catch(begun.reject);
  let reading = 0;
  const end = () => {
    if (reading > 0) return;
    onEnd();
    done.resolve();
  };
  return async (work) => {
    reading += 1;
    try {
      return await work(await begun.promise);
    } catch (error) {
      // A failed statement spoils the transaction: whoever comes now begins another.
      onEnd();
      throw error;
    } finally {
      reading -= 1;
      // Reads that follow from this answer begin within the same turn, before the transaction ends.
      if (reading === 0) setImmediate(end);
    }
  };
}
