import type { Client } from 'pg';
import type { Config } from '#server/ground/kernel/config/config.ts';
import {
  checkOf,
  type KeyName,
  KEYS,
  keysStand,
  replacedName,
} from '#server/ground/kernel/config/key-check.ts';
import {
  freshSecrets,
  keepNext,
  sameSecrets,
  type Secrets,
  secretsFile,
  takeNext,
} from '#server/ground/kernel/config/secrets.ts';
import { type DataKeyId, unwrapKey, wrapKey } from '#server/ground/kernel/keys/data-keys.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { KEYS_CHANGED, keepDone } from '../backup/keep-done.ts';
import type { Beside } from '../in-county.ts';

/**
 * 更换设定的密钥: the data keys are wrapped under the new keys instead of the old ones, and nothing else changes. New keys of the data
 * folder lie beside the old until the database has them; a start finishes a change that was cut off between the two.
 */
export async function changeSetting(
  { installation, owner }: Pick<Beside, 'installation' | 'owner'>,
  names: readonly KeyName[],
  settings: Pick<Config, 'newKeys'>,
): Promise<string[]> {
  const { home, secrets, secretsFrom } = installation;
  const kept = secretsFrom !== 'ENVIRONMENT';
  const next = nextOf(names, secrets, { given: settings.newKeys, kept });
  if (kept) keepNext(home, next);
  await inOne(owner, async () => {
    // Of two changes at once the second finds that its keys are the database's no longer.
    await owner.query('lock table data_key in share row exclusive mode');
    if (!(await keysStand(owner, secrets))) throw new StartRefused(MEANWHILE);
    for (const name of names) await wrapAgain(owner, name, secrets, next);
    await keepDone(owner, KEYS_CHANGED, names.join('、'));
  });
  if (kept) takeNext(home);
  installation.secrets = next;
  return told(names, kept ? secretsFile(home) : null);
}

/** The keys that will stand: those given, else new ones where they are kept in the data folder. */
function nextOf(
  names: readonly KeyName[],
  secrets: Secrets,
  { given, kept }: { given: Config['newKeys']; kept: boolean },
): Secrets {
  const fresh = freshSecrets();
  const next = { ...secrets };
  const missing = names.filter((name) => !kept && !given[KEYS[name]]);
  if (missing.length > 0) throw new StartRefused(notGiven(missing));
  for (const name of names) next[KEYS[name]] = given[KEYS[name]] ?? fresh[KEYS[name]];
  const same = names.filter((name) => next[KEYS[name]].equals(secrets[KEYS[name]]));
  if (same.length > 0) throw new StartRefused(unchanged(same));
  if (next.sessionKey.equals(next.contactKey)) throw new StartRefused(EQUAL);
  if (sameSecrets(secrets, next)) throw new StartRefused(unchanged(names));
  return next;
}

interface Wrapped extends DataKeyId {
  wrapped: Buffer;
}

async function wrapAgain(owner: Client, name: KeyName, secrets: Secrets, next: Secrets): Promise<void> {
  const { rows } = await owner.query<Wrapped>('select name, version, wrapped from data_key where name = $1', [
    name,
  ]);
  for (const { wrapped, ...id } of rows) {
    const key = unwrapKey(wrapped, id, secrets);
    if (!key) throw new StartRefused(damaged(id));
    await owner.query('update data_key set wrapped = $3 where name = $1 and version = $2', [
      name,
      id.version,
      wrapKey(key, id, next),
    ]);
  }
  // By the database's own clock: it is compared with when its connections began.
  await owner.query(
    `insert into key_check (name, value, made_at)
     select $2 || to_char(app_now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS.MS'), value, clock_timestamp()
     from key_check where name = $1`,
    [name, replacedName(name)],
  );
  await owner.query('update key_check set value = $2, made_at = app_now() where name = $1', [
    name,
    checkOf(name, next),
  ]);
}

/** Runs it in one transaction. */
export async function inOne<Result>(owner: Client, work: () => Promise<Result>): Promise<Result> {
  await owner.query('begin');
  try {
    const done = await work();
    await owner.query('commit');
    return done;
  } catch (error) {
    await owner.query('rollback').catch(() => undefined);
    throw error;
  }
}

const told = (names: readonly KeyName[], file: string | null): string[] => [
  `已更换密钥 / keys changed: ${names.join('、')}`,
  ...(file === null
    ? names.map(
        (name) =>
          `  下次启动前，请把环境变量 ${name} 改成 NEW_${name} 的值，并去掉 NEW_${name} / before the next start set ${name} to the value of NEW_${name}`,
      )
    : [`  新的密钥在 ${file} / the new keys are in that file`]),
  '正在运行的服务照常运行；旧的密钥不再能启动 / running servers go on; the old keys start none any more',
  '以前的备份仍要以前的密钥（封在备份里的除外）；请重新打印密钥纸：npm run escrow / earlier backups need the earlier keys; print the escrow sheet anew',
];

const MEANWHILE =
  '密钥刚被别处换过，没有办理，没有任何改变：请核对现在的密钥再来 / the keys were changed elsewhere meanwhile: nothing was done';
const EQUAL = '两个密钥相同，没有办理：请各生成一个 / the two keys would be the same: nothing was done';
const unchanged = (names: readonly KeyName[]) =>
  `给出的 ${names.join('、')} 就是现在的，没有办理：请生成新的 / these are the present keys: nothing was done`;
const notGiven = (names: readonly KeyName[]) =>
  `密钥来自环境变量，新的也要由环境变量给出，没有办理，没有任何改变：请生成（openssl rand -base64 32），记好，设为 ${names.map((name) => `NEW_${name}`).join('、')} 再来 / ` +
  'the keys come from the settings: make new ones, note them, and give them in these settings';
const damaged = ({ name, version }: DataKeyId) =>
  `数据密钥 ${name} 第${version}版解不开，行被改动过，没有办理，没有任何改变：请从备份恢复数据库 / the row was changed: nothing was done, restore a backup`;
