import { createHmac } from 'node:crypto';
import type { Client, Pool } from 'pg';
import { StartRefused } from '../process/start-refused.ts';
import type { Installation } from './installation.ts';
import { otherKeys } from './key-refusal.ts';
import { keepSecrets, nextSecrets, sameSecrets, type Secrets, takeNext } from './secrets.ts';

/** The keys of a database (密钥), by the names of their settings. */
export const KEYS = { SESSION_KEY: 'sessionKey', CONTACT_KEY: 'contactKey' } as const;
/** One of them. */
export type KeyName = keyof typeof KEYS;
/** All of them. */
export const KEY_NAMES = Object.keys(KEYS) as KeyName[];

/** Verdict of the rows on a key (以已有的数据验证): it made them, it did not, or there are none to try it on. */
export type Proof = 'RIGHT' | 'WRONG' | 'NONE';

type Held = Pick<Installation, 'home' | 'secrets' | 'secretsFrom'>;

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
export async function holdKeys(system: Pool, installation: Held, prove: ProveKeys): Promise<void> {
  const { home, secrets, secretsFrom } = installation;
  const checks = await checksIn(system);
  const proofs = KEY_NAMES.every((name) => checks.has(name)) ? null : await prove();
  const isWrong = (name: KeyName, tried: Secrets) =>
    checks.has(name) ? checks.get(name) !== checkOf(name, tried) : proofs?.[name] === 'WRONG';
  const wrong = KEY_NAMES.filter((name) => isWrong(name, secrets));
  if (wrong.length > 0 && takesNext(installation, checks)) return holdKeys(system, installation, prove);
  if (wrong.length > 0)
    throw otherKeys(wrong, installation, {
      stands: (stored) => stands(checks, stored),
      replaced: await replacedAmong(system, wrong, secrets),
    });
  if (secretsFrom === 'FRESH' && !sameSecrets(keepSecrets(home, secrets), secrets)) throw twoStarts();
  await keepChecks(system, secrets);
}

/** A change of the keys was cut off after the database had taken them: the new ones lie beside the old, and take their place now. */
function takesNext(installation: Held, checks: ReadonlyMap<string, string>): boolean {
  const { home, secretsFrom } = installation;
  const next = secretsFrom === 'FILE' ? nextSecrets(home) : null;
  if (!next || !stands(checks, next)) return false;
  takeNext(home);
  installation.secrets = next;
  return true;
}

/** Name under which the check value of a key that was replaced stays (换下的密钥). */
export const replacedName = (name: KeyName): string => `${name} until `;

/** Those of the keys that this database had before, with the instant when they were replaced. */
async function replacedAmong(
  system: Pool,
  names: readonly KeyName[],
  secrets: Secrets,
): Promise<ReadonlyMap<KeyName, string>> {
  const { rows } = await system.query<{ name: string; value: string }>(
    `select name, value from key_check where name like '% until %' order by name`,
  );
  const of = (name: KeyName) =>
    rows.find((row) => row.name.startsWith(replacedName(name)) && row.value === checkOf(name, secrets));
  return new Map(
    names.flatMap((name) => {
      const row = of(name);
      return row ? [[name, row.name.slice(replacedName(name).length)] as const] : [];
    }),
  );
}

/** Whether every check value there is was made with these keys. */
const stands = (checks: ReadonlyMap<string, string>, secrets: Secrets): boolean =>
  checks.size > 0 &&
  KEY_NAMES.every((name) => !checks.has(name) || checks.get(name) === checkOf(name, secrets));

/** Those of the keys that are not the database's (不符的密钥); all, where it knows none. */
export async function wrongAmong(asked: Pick<Client, 'query'>, secrets: Secrets): Promise<KeyName[]> {
  const checks = await checksIn(asked);
  return KEY_NAMES.filter((name) => checks.get(name) !== checkOf(name, secrets));
}

/** Whether a database, as `asked` sees it, has these keys. */
export const keysStand = async (asked: Pick<Client, 'query'>, secrets: Secrets): Promise<boolean> =>
  stands(await checksIn(asked), secrets);

async function checksIn(system: Pick<Client, 'query'>): Promise<ReadonlyMap<string, string>> {
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
