import { mkdirSync } from 'node:fs';
import type { Config } from './config.ts';
import { refuseStart } from './config-fault.ts';
import { startPostgres } from './embedded-postgres.ts';
import { examineOutside } from './outside-postgres.ts';
import { keptSecrets, type Secrets } from './secrets.ts';

/** What a running server stands on (运行基础): its folder, its secrets, its database. */
export interface Premises {
  /** Where everything lasting is kept; differs from `dataDir` for root below a closed folder. */
  home: string;
  secrets: Secrets;
  /** The owner's role: migrations only. */
  ownerUrl: string;
  /** The application's role. */
  appUrl: string;
  /** Ends the embedded database; nothing to do for an outside one. */
  stop(): Promise<void>;
}

/** Opens them: starts the embedded database, or examines the outside one and refuses with all it lacks. */
export async function openPremises(config: Config, report: (step: string) => void): Promise<Premises> {
  const { databaseUrl, migrationDatabaseUrl, dataDir: home } = config;
  if (!databaseUrl || !migrationDatabaseUrl) return openEmbedded(config, report);
  report('正在检查外部数据库 / examining the outside database');
  const faults = await examineOutside(databaseUrl, migrationDatabaseUrl);
  if (faults.length > 0) throw refuseStart(faults);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const secrets = config.secrets ?? keptSecrets(home);
  return { home, secrets, ownerUrl: migrationDatabaseUrl, appUrl: databaseUrl, stop: async () => undefined };
}

async function openEmbedded(config: Config, report: (step: string) => void): Promise<Premises> {
  const postgres = await startPostgres({ home: config.dataDir, report });
  const { home, ownerUrl, appUrl } = postgres;
  try {
    const secrets = config.secrets ?? keptSecrets(home);
    return { home, secrets, ownerUrl, appUrl, stop: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
