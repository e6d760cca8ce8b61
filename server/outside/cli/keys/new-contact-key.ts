import { CONTENT_CHANNEL } from '#server/ground/kernel/content.ts';
import { keysStand, replacedName } from '#server/ground/kernel/config/key-check.ts';
import { wrapKey } from '#server/ground/kernel/keys/data-keys.ts';
import { KEYS_SCOPE } from '#server/ground/kernel/keys/key-ring.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { random } from '#server/ground/kernel/random.ts';
import { CONTACT_KEY_MADE, CONTACT_KEY_RETIRED, keepDone } from '../backup/keep-done.ts';
import type { Beside } from '../in-county.ts';
import { inOne } from './change-setting.ts';

const KEY_BYTES = 32;

/** The version that things are sealed with from now on (新的数据密钥). */
export interface Made {
  version: number;
  /** One that an earlier run made, whose sealing anew was cut off. */
  goesOn: boolean;
}

/**
 * 启用联系方式的新数据密钥: its row, and word to the servers that run. While an earlier one is not retired it goes on with that:
 * nothing is gained by one more.
 */
export async function makeContactKey({ installation, owner, services }: Beside): Promise<Made> {
  await refuseEarlierServers(services);
  const made = await inOne(owner, async () => {
    await owner.query('lock table data_key in share row exclusive mode');
    if (!(await keysStand(owner, installation.secrets))) throw new StartRefused(MEANWHILE);
    const { rows } = await owner.query<{ version: number }>(
      `select version from data_key where name = 'CONTACT_KEY' and retired_at is null order by version desc`,
    );
    const newest = rows[0]?.version ?? 0;
    if (rows.length > 1) return { version: newest, goesOn: true };
    const id = { name: 'CONTACT_KEY', version: newest + 1 } as const;
    await owner.query(
      'insert into data_key (name, version, wrapped, made_at) values ($1, $2, $3, app_now())',
      [id.name, id.version, wrapKey(random(KEY_BYTES), id, installation.secrets)],
    );
    await keepDone(owner, CONTACT_KEY_MADE, String(id.version));
    await owner.query('select pg_notify($1, $2)', [CONTENT_CHANNEL, KEYS_SCOPE]);
    return { version: id.version, goesOn: false };
  });
  await services.keyRing.renew();
  return made;
}

/** 停用以前的版本: no row is left under them. They stay, to open what was never in a row: a page's cookie, a file's token. */
export const retireEarlier = ({ owner }: Beside, { version }: Made): Promise<void> =>
  inOne(owner, async () => {
    const { rowCount } = await owner.query(
      `update data_key set retired_at = app_now() where name = 'CONTACT_KEY' and version < $1 and retired_at is null`,
      [version],
    );
    if (rowCount) await keepDone(owner, CONTACT_KEY_RETIRED, `${version - 1}`);
  });

/** The connection by which each server listens; the application's role sees its own connections. */
const LISTENING = `
  select count(*)::int as servers, count(*) filter (where backend_start <
    (select max(made_at) from key_check where name like $1 || '%'))::int as earlier
  from pg_stat_activity where application_name = 'participation-content' and datname = current_database()`;

/** How many servers run, and how many of them began before the setting was changed. */
async function serversNow({ system }: Beside['services']): Promise<{ servers: number; earlier: number }> {
  const { rows } = await system.query<{ servers: number; earlier: number }>(LISTENING, [
    replacedName('CONTACT_KEY'),
  ]);
  return rows[0] ?? { servers: 0, earlier: 0 };
}

/** Whether any server runs that may still seal with the earlier key. */
export const serversRun = async (services: Beside['services']): Promise<boolean> =>
  (await serversNow(services)).servers > 0;

/** A server that holds the earlier setting could not open what others seal. */
async function refuseEarlierServers(services: Beside['services']): Promise<void> {
  const { earlier } = await serversNow(services);
  if (earlier > 0) throw new StartRefused(earlierServers(earlier));
}

const earlierServers = (servers: number) =>
  `有${servers}个服务还是用换下的 CONTACT_KEY 启动的，它们打不开新数据密钥封存的联系方式；没有办理，没有任何改变：请先以新的 CONTACT_KEY 重启它们，再来 / ` +
  'servers still run with the CONTACT_KEY of before: start them again with the new one first';
const MEANWHILE =
  '密钥刚被别处换过，没有办理，没有任何改变：请核对现在的密钥再来 / the keys were changed elsewhere meanwhile: nothing was done';
