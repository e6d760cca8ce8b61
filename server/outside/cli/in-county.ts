import { Client } from 'pg';
import type { Config, ReadingPlan } from '#server/ground/kernel/config/config.ts';
import { config } from '#server/ground/kernel/config/config.ts';
import {
  type Installation,
  joinInstallation,
  openInstallation,
} from '#server/ground/kernel/config/installation.ts';
import { clientOf } from '#server/ground/kernel/database.ts';
import { KNOWN_MIGRATIONS, migrate } from '#server/ground/kernel/migrate.ts';
import { refuseOlderRelease } from '#server/ground/kernel/newer-release.ts';
import { openServices } from '#server/ground/kernel/process/open-runtime.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { holdStore, refuseOtherStore } from '#server/ground/kernel/config/store-identity.ts';
import { holdCountyKeys } from '#server/outside/wiring/hold-county-keys.ts';
import { refuseOtherKind } from '#server/outside/demo/demo-start.ts';

/** The settings of a real county (正式的县); a demonstration is refused in these words. */
export function realSettings(demonstration: string, plan: ReadingPlan = {}): Config {
  const settings = config(plan);
  if (settings.demo) throw new StartRefused(demonstration);
  return settings;
}

/** Opens a real county for one command of its operator (运维命令), and closes it. */
export async function inCounty(
  settings: Config,
  work: (services: Services, installation: Installation) => Promise<void>,
): Promise<void> {
  const report = (step: string) => console.log(step);
  const installation = await openInstallation(settings, report);
  try {
    await refuseOtherStore(installation);
    await migrate(installation.ownerUrl, installation.appUrl, { report });
    const { services, close } = await openServices({ config: settings, ...installation });
    try {
      await refuseOtherKind(services, false);
      await holdCountyKeys(services, installation);
      await holdStore(services.system, installation.home);
      await work(services, installation);
    } finally {
      await close();
    }
  } finally {
    await installation.stop();
  }
}

/** A county as its operator's command finds it. */
export interface Beside {
  services: Services;
  installation: Installation;
  /** The owner's connection, past row security. */
  owner: Client;
  /** Migrations of its database, oldest first. */
  migrations: readonly string[];
}

/** The database of a county, whether a server runs on it or none (只看数据库), by its owner's connection. */
export async function atDatabase(
  settings: Config,
  work: (installation: Installation, owner: Client, migrations: readonly string[]) => Promise<void>,
): Promise<void> {
  const installation = await joinInstallation(settings, (step) => console.log(step));
  const owner = new Client({
    ...clientOf(installation.ownerUrl),
    application_name: 'participation-operator',
  });
  // A connection that is lost rejects what is asked of it.
  owner.on('error', () => undefined);
  try {
    await owner.connect().catch(notReady);
    await refuseOtherStore(installation);
    const migrations = await executedIn(owner);
    refuseOlderRelease(migrations, KNOWN_MIGRATIONS);
    if (KNOWN_MIGRATIONS.some((name) => !migrations.includes(name))) throw new StartRefused(BEHIND);
    await work(installation, owner, migrations);
  } finally {
    await owner.end().catch(() => undefined);
    await installation.stop();
  }
}

/** The same beside a server that may be running (在服务运行时办理); nothing is migrated. */
export const besideServer = (settings: Config, work: (county: Beside) => Promise<void>): Promise<void> =>
  atDatabase(settings, async (installation, owner, migrations) => {
    const { services, close } = await openServices({ config: settings, ...installation });
    try {
      await refuseOtherKind(services, false);
      await holdCountyKeys(services, installation);
      await work({ services, installation, owner, migrations });
    } finally {
      await close();
    }
  });

async function executedIn(owner: Client): Promise<string[]> {
  const { rows: found } = await owner.query<{ made: string | null }>(
    `select to_regclass('mikro_orm_migrations')::text as made`,
  );
  if (!found[0]?.made) throw new StartRefused(NO_COUNTY);
  const { rows } = await owner.query<{ name: string }>('select name from mikro_orm_migrations order by name');
  return rows.map(({ name }) => name);
}

const NO_COUNTY =
  '这个数据库里还没有县，请核对 DATA_DIR 或者 DATABASE_URL / there is no county in this database: see DATA_DIR or DATABASE_URL';
const BEHIND =
  '这个数据库还没有升级到这个版本：请用原来的版本备份，或者先启动一次服务 / the database is of an older release: take the backup with that release, or start this one once';

const notReady = (error: Error): never => {
  throw new StartRefused(
    `连接不上数据库，服务可能正在启动或者停止，请稍后再来 / the database cannot be reached: ${error.message}`,
  );
};
