import { mkdirSync } from 'node:fs';
import type { Config } from './config.ts';
import { refuseStart } from './config-fault.ts';
import { runningPostgres, startPostgres } from '../postgres/embedded-postgres.ts';
import { examineOutside } from '../postgres/outside-postgres.ts';
import { postgresHome } from '../postgres/postgres-home.ts';
import { freshSecrets, sameSecrets, type Secrets, secretsFile, storedSecrets } from './secrets.ts';
import { markTraining, refuseFolder } from './training-folder.ts';

/** The settings of the process, the data folder, or just made. */
export type SecretsFrom = 'ENVIRONMENT' | 'FILE' | 'FRESH';

/** The installation of a running server (运行基础): data folder, secrets, database. */
export interface Installation {
  /** Folder of everything lasting; differs from `dataDir` for root below a closed folder. */
  home: string;
  secrets: Secrets;
  /** Where they were found; fresh ones are kept once the database is known to be no other's (`key-check.ts`). */
  secretsFrom: SecretsFrom;
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
  refuseFolder(home, 'SERVE');
  const found = findSecrets(config, home, report);
  return { home, ...found, ownerUrl: migrationDatabaseUrl, appUrl: databaseUrl, stop: async () => undefined };
}

/** The same beside a server that may be running on it (在服务运行时办理): its database is used and left running. */
export async function joinInstallation(
  config: Config,
  report: (step: string) => void,
): Promise<Installation> {
  const running = config.databaseUrl ? null : runningPostgres(config.dataDir, report);
  if (!running) return openInstallation(config, report);
  refuseFolder(running.home, 'SERVE');
  return { ...running, ...findSecrets(config, running.home, report), stop: async () => undefined };
}

async function openEmbedded(config: Config, report: (step: string) => void): Promise<Installation> {
  const folder = postgresHome(config.dataDir, report);
  refuseFolder(folder, config.training ? 'TRAIN' : 'SERVE');
  if (config.training) markTraining(folder);
  const postgres = await startPostgres({ home: folder, archive: config.walArchive, report });
  const { home, ownerUrl, appUrl } = postgres;
  try {
    const found = findSecrets(config, home, report);
    return { home, ...found, ownerUrl, appUrl, stop: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** The settings go before the file; that they are others than the file's is said. */
function findSecrets(
  { secrets }: Config,
  home: string,
  report: (step: string) => void,
): Pick<Installation, 'secrets' | 'secretsFrom'> {
  const stored = storedSecrets(home);
  if (!secrets)
    return stored
      ? { secrets: stored, secretsFrom: 'FILE' }
      : { secrets: freshSecrets(), secretsFrom: 'FRESH' };
  if (stored && !sameSecrets(stored, secrets)) report(otherInFile(secretsFile(home)));
  return { secrets, secretsFrom: 'ENVIRONMENT' };
}

const otherInFile = (file: string) =>
  `密钥用的是环境变量 SESSION_KEY、CONTACT_KEY；${file} 里的不同，没有用 / keys: from the environment; those in ${file} differ and are not used`;
