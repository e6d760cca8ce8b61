import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { clientOf } from '../database.ts';
import { StartRefused } from '../process/start-refused.ts';
import type { Installation } from './installation.ts';
import { keepOnce } from './keep-once.ts';

/** Where a data folder says to which installation it belongs (数据目录的归属). */
export const storeFile = (home: string): string => join(home, 'store.json');

/** The row of the id beside the check values of the keys. */
const STORE = 'STORE';

/** A client, or a pool of them. */
type Asked = Pick<Client, 'query'>;

/**
 * Refuses a data folder that is another installation's, before anything is written there or in the database. A demonstration that was
 * cut off and cleared has a folder and no id.
 */
export async function refuseOtherStore(
  { home, ownerUrl }: Pick<Installation, 'home' | 'ownerUrl'>,
  demo = false,
): Promise<void> {
  const kept = keptIn(home);
  if (kept === null) return;
  const owner = new Client({ ...clientOf(ownerUrl), application_name: 'participation-store' });
  owner.on('error', () => undefined);
  try {
    await owner.connect();
    const { rows } = await owner.query<{ made: string | null }>(
      `select to_regclass('key_check')::text as made`,
    );
    const id = rows[0]?.made ? await storeId(owner) : null;
    if (id !== kept && !(demo && id === null)) throw otherStore(home);
  } finally {
    await owner.end().catch(() => undefined);
  }
}

/**
 * Gives the installation its id at the first start, or `again` the one it had; and the folder that has none: a new one, or one of
 * before there were ids.
 */
export async function holdStore(system: Asked, home: string, again: string | null = null): Promise<void> {
  const kept = keptIn(home);
  await system.query(
    `insert into key_check (name, value, made_at) values ($1, $2, app_now()) on conflict (name) do nothing`,
    [STORE, again ?? kept ?? randomUUID()],
  );
  const id = await storeId(system);
  if (kept === null && id !== null) keepOnce(storeFile(home), `${JSON.stringify({ store: id })}\n`);
  if (keptIn(home) !== id) throw otherStore(home);
}

/** A county that was restored is another installation than the one the backup was taken from (恢复的县另有归属). */
export const forgetStore = (owner: Asked): Promise<unknown> =>
  owner.query('delete from key_check where name = $1', [STORE]);

/** The id of the installation; null before it has one. */
export async function storeId(asked: Asked): Promise<string | null> {
  const { rows } = await asked.query<{ value: string }>('select value from key_check where name = $1', [
    STORE,
  ]);
  return rows[0]?.value ?? null;
}

function keptIn(home: string): string | null {
  const file = storeFile(home);
  try {
    const { store } = JSON.parse(readFileSync(file, 'utf8')) as { store?: unknown };
    if (typeof store === 'string') return store;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  }
  throw new StartRefused(
    `不能读取 ${file}，看不出数据目录是哪个县的；请从备份放回，确是这个县的可以删去它再启动 / cannot be read: bring it back, or remove it if the folder is this county's`,
  );
}

const otherStore = (home: string) =>
  new StartRefused(
    `数据目录 ${home} 属于另一个县或者另一个数据库，没有办理，没有任何改变：请核对 DATA_DIR 和 DATABASE_URL；确是这个县的，删去 ${storeFile(home)} 再来 / ` +
      "the data folder belongs to another installation: see DATA_DIR and DATABASE_URL; if it is this one's, remove store.json",
  );
