import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import { StartRefused } from '../process/start-refused.ts';
import type { Installation } from './installation.ts';
import { otherKeys } from './key-refusal.ts';
import { keepSecrets, sameSecrets, type Secrets } from './secrets.ts';

/** The keys of a database (密钥), by the names of their settings. */
export const KEYS = { SESSION_KEY: 'sessionKey', CONTACT_KEY: 'contactKey' } as const;
/** One of them. */
export type KeyName = keyof typeof KEYS;
/** All of them. */
export const KEY_NAMES = Object.keys(KEYS) as KeyName[];

/** Verdict of the rows on a key (以已有的数据验证): it made them, it did not, or there are none to try it on. */
export type Proof = 'RIGHT' | 'WRONG' | 'NONE';

/** Tries the keys on rows that were made with them. */
export type ProveKeys = () => Promise<Record<KeyName, Proof>>;

/**
 * Check value of a key (校验值): what it makes of a fixed label. An HMAC says nothing of its key, and lets nobody try a guess whom the
 * rows would not.
 */
export const checkOf = (name: KeyName, secrets: Secrets): string =>
  createHmac('sha256', secrets[KEYS[name]]).update(`key-check\0${name}`).digest('base64');

/**
 * Refuses a start with another key than this database was begun with. A database from before there were check values is given them
 * once its rows do not speak against the keys; new keys are kept only then.
 */
export async function holdKeys(
  system: Pool,
  installation: Pick<Installation, 'home' | 'secrets' | 'secretsFrom'>,
  prove: ProveKeys,
): Promise<void> {
  const { home, secrets, secretsFrom } = installation;
  const checks = await checksIn(system);
  const proofs = KEY_NAMES.every((name) => checks.has(name)) ? null : await prove();
  const isWrong = (name: KeyName, tried: Secrets) =>
    checks.has(name) ? checks.get(name) !== checkOf(name, tried) : proofs?.[name] === 'WRONG';
  const wrong = KEY_NAMES.filter((name) => isWrong(name, secrets));
  if (wrong.length > 0) throw otherKeys(wrong, installation, (stored) => stands(checks, stored));
  if (secretsFrom === 'FRESH' && !sameSecrets(keepSecrets(home, secrets), secrets)) throw twoStarts();
  await keepChecks(system, secrets);
}

/** Whether every check value there is was made with these keys. */
const stands = (checks: ReadonlyMap<string, string>, secrets: Secrets): boolean =>
  checks.size > 0 &&
  KEY_NAMES.every((name) => !checks.has(name) || checks.get(name) === checkOf(name, secrets));

async function checksIn(system: Pool): Promise<ReadonlyMap<string, string>> {
  const { rows } = await system.query<{ name: string; value: string }>(
    'select name, value from key_check where name = any($1)',
    [KEY_NAMES],
  );
  return new Map(rows.map(({ name, value }) => [name, value]));
}

/** Two servers may begin one database together: the first one's values stand, and the other is held against them. */
async function keepChecks(system: Pool, secrets: Secrets): Promise<void> {
  const values = KEY_NAMES.map((name) => checkOf(name, secrets));
  await system.query(
    `insert into key_check (name, value, made_at) select name, value, app_now()
     from unnest($1::text[], $2::text[]) as n (name, value) on conflict (name) do nothing`,
    [KEY_NAMES, values],
  );
  if (!stands(await checksIn(system), secrets)) throw twoStarts();
}

const twoStarts = () =>
  new StartRefused(
    '另一个服务正以别的密钥启动同一个数据库，请统一密钥后再启动 / another server begins this database with other keys',
  );
