import { setTimeout as sleep } from 'node:timers/promises';
import { Writer } from './writer.ts';
import type { Place } from './place.ts';

/** The log's own writer may sync for a connection that commits, and tells of it a while later. */
const SLOWEST_TELLING_MS = 5000;

/** How the log reached the disk while comments were acknowledged one after the other (刷盘). */
export interface Synced {
  acknowledged: number;
  /** WAL syncs meanwhile. */
  syncs: number;
}

const IO = `select coalesce(sum(fsyncs), 0)::int as syncs from pg_stat_io where object = 'wal'`;
const WAL = 'select wal_sync::int as syncs from pg_stat_wal';

/** Writes `count` comments one after the other and counts the syncs: fewer than comments means that some were not safe (T1). */
export async function countSyncs(place: Place, count: number): Promise<Synced> {
  const { house, matter } = await place.subject();
  const syncs = async () => {
    // A connection tells what it did at the latest when it ends.
    await house.sql(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'participation-system'`,
    );
    const [version] = await house.sql<{ no: number }>(
      `select current_setting('server_version_num')::int / 10000 as no`,
    );
    const [row] = await house.sql<{ syncs: number }>((version?.no ?? 0) >= 18 ? IO : WAL);
    return row?.syncs ?? Number.NaN;
  };
  const before = await syncs();
  const writer = new Writer();
  await writer.write(house.port, matter.id, () => writer.receipts.length >= count);
  const acknowledged = writer.receipts.length;
  const patience = Date.now() + SLOWEST_TELLING_MS;
  let done = (await syncs()) - before;
  while (done < acknowledged && Date.now() < patience) {
    await sleep(250);
    done = (await syncs()) - before;
  }
  return { acknowledged, syncs: done };
}
