import { mkdirSync } from 'node:fs';
import type { Config } from './config.ts';
import { refuseStart } from './config-fault.ts';
import { startPostgres } from '../postgres/embedded-postgres.ts';
import { examineOutside } from '../postgres/outside-postgres.ts';
import { keptSecrets, type Secrets } from './secrets.ts';

/** The installation of a running server (运行基础): data folder, secrets, database. */
export interface Installation {
  /** Folder of everything lasting; differs from `dataDir` for root below a closed folder. */
  home: string;
  secrets: Secrets;
  /** The owner's role: migrations only. */
  ownerUrl: string;
  /** The application's role. */
  appUrl: string;
  /** Ends the embedded database; nothing to do for an outside one. */
  stop(): Promise<void>;
}

/** Opens it: starts the embedded database, or examines the outside one and refuses the start with every fault. */
export async function openInstallation(
  config: Config,
  report: (step: string) => void,
): Promise<Installation> {
  const { databaseUrl, migrationDatabaseUrl, dataDir: home } = config;
  if (!databaseUrl || !migrationDatabaseUrl) return openEmbedded(config, report);
  report('正在检查外部数据库 / examining the outside database');
  const faults = await examineOutside(databaseUrl, migrationDatabaseUrl);
  if (faults.length > 0) throw refuseStart(faults);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const secrets = config.secrets ?? keptSecrets(home);
  return { home, secrets, ownerUrl: migrationDatabaseUrl, appUrl: databaseUrl, stop: async () => undefined };
}

async function openEmbedded(config: Config, report: (step: string) => void): Promise<Installation> {
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
