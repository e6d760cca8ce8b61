import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { type KeyName, KEY_NAMES } from '../config/key-check.ts';
import type { Secrets } from '../config/secrets.ts';
import { StartRefused } from '../process/start-refused.ts';
import { type Seal, Unopened } from '../seal.ts';
import { type DataKeyId, type DataKeys, firstKeys, unwrapKey, wrapKey } from './data-keys.ts';

/** Scope by which servers tell each other of a new data key, beside those of contents. */
export const KEYS_SCOPE = 'data-keys';

interface Row extends DataKeyId {
  wrapped: Buffer;
}

/** The data keys in force (密钥环), read from the database under the keys of the settings, and again when another server made one. */
export class KeyRing {
  #secrets: Secrets | null = null;
  #read = 0;
  #reading: Promise<void> | null = null;

  constructor(
    private readonly system: Pool,
    private readonly seal: Seal,
    private readonly log: Logger,
  ) {
    // Readers that are not repeated find the key the next time.
    seal.onUnopened = () => void this.renew().catch(() => undefined);
  }

  /** Puts version 1 of each in place where there is none, and takes those that stand; the settings' keys were held against their check values. */
  async hold(secrets: Secrets): Promise<void> {
    await this.#putFirst(secrets);
    const rows = await this.#rows();
    const { keys, closed } = opened(rows, secrets);
    if (closed || !keys) throw damaged(closed);
    this.#secrets = secrets;
    this.#take(keys, rows.length);
  }

  /** Whether what failed is to be tried once more: a seal did not open, and there are more keys now than were tried. */
  async opensNow(error: unknown): Promise<boolean> {
    if (!(error instanceof Unopened)) return false;
    await this.renew();
    return this.seal.held > error.tried;
  }

  /** Reads again what another server may have made. Whoever comes meanwhile waits for the same reading. */
  renew(): Promise<void> {
    this.#reading ??= this.#readAgain().finally(() => (this.#reading = null));
    return this.#reading;
  }

  async #readAgain(): Promise<void> {
    if (!this.#secrets) return;
    const rows = await this.#rows();
    if (rows.length === this.#read) return;
    const { keys, closed } = opened(rows, this.#secrets);
    // The setting was changed since this server started: it goes on with the keys it holds.
    if (closed || !keys) {
      this.log.error(
        { key: closed },
        'a new data key is wrapped under another setting: start this server again',
      );
      return;
    }
    this.#take(keys, rows.length);
  }

  #take(keys: DataKeys, read: number): void {
    this.seal.take(keys);
    this.#read = read;
  }

  async #putFirst(secrets: Secrets): Promise<void> {
    const first = firstKeys(secrets);
    const wrapped = KEY_NAMES.map((name) => wrapKey(first[name], { name, version: 1 }, secrets));
    await this.system.query(
      `insert into data_key (name, version, wrapped, made_at) select name, 1, wrapped, app_now()
       from unnest($1::text[], $2::bytea[]) as n (name, wrapped) on conflict do nothing`,
      [KEY_NAMES, wrapped],
    );
  }

  async #rows(): Promise<Row[]> {
    const { rows } = await this.system.query<Row>(
      'select name, version, wrapped from data_key order by version desc',
    );
    return rows;
  }
}

/** All of them in the clear; `closed`: the setting under whose key one of them does not open. */
function opened(rows: readonly Row[], secrets: Secrets): { keys: DataKeys | null; closed: KeyName | null } {
  const keysOf: Record<KeyName, Buffer[]> = { SESSION_KEY: [], CONTACT_KEY: [] };
  for (const { wrapped, ...id } of rows) {
    const key = unwrapKey(wrapped, id, secrets);
    if (!key) return { keys: null, closed: id.name };
    keysOf[id.name].push(key);
  }
  const [session] = keysOf.SESSION_KEY;
  return { keys: session ? { session, contacts: keysOf.CONTACT_KEY } : null, closed: null };
}

const damaged = (name: KeyName | null) =>
  new StartRefused(
    `数据库里的数据密钥（data_key，${name ?? '没有 SESSION_KEY 的'}）用现在的密钥解不开，而密钥本身是对的：这几行被改动过。没有启动；照此启动，已经保存的姓名、联系方式都解不开。` +
      '请从备份恢复数据库 / the data keys in the database do not open under the right settings: the rows were changed, restore a backup',
  );
