import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Config } from '#server/kernel/config.ts';
import { connectionOf } from '#server/kernel/database.ts';
import type { Premises } from '#server/kernel/premises.ts';
import type { Services } from '#server/kernel/house.ts';
import { demoState, keepAccounts, seedDemo } from './demo/seed.ts';

/** Says that what is in this database was put there by the demonstration, so that it may be thrown away. */
const BEGUN_MARK = 'demo-begun';

/** What a start stands on. */
export interface DemoPlan {
  config: Config;
  premises: Premises;
  report: (step: string) => void;
}

/** Whether a seeding was cut off (演示数据没有写完): begun here by us, and not done. */
export async function demoCutOff(services: Services): Promise<boolean> {
  const { rowCount } = await services.system.query('select from content_version where scope = $1', [
    BEGUN_MARK,
  ]);
  return rowCount === 1 && (await demoState(services)) !== 'DONE';
}

/** Seeds the demonstration into an empty database when it is asked for; one that holds anything else is left alone. */
export async function seedWhenAsked(
  services: Services,
  { config, premises, report }: DemoPlan,
): Promise<void> {
  if (!config.demo || (await demoState(services)) !== 'NONE') return;
  await services.system.query('insert into content_version (scope, counter) values ($1, 1)', [BEGUN_MARK]);
  const accounts = await seedDemo({ config, ...premises }, premises.ownerUrl, report);
  const file = join(premises.home, 'demo-accounts.txt');
  report('演示账号 / demo accounts:');
  for (const line of keepAccounts(file, accounts)) report(`  ${line}`);
  report(`  （也保存在 ${file}）`);
}

/** Throws away what a cut-off seeding left; the caller migrates again. */
export async function clearDemo(services: Services, { premises, report }: DemoPlan): Promise<void> {
  report('上次演示数据没有写完，重新开始 / the demonstration was cut off, beginning again');
  // The queue's tables belong to the application's role, all others to the owner's.
  await services.system.query('drop schema if exists graphile_worker cascade');
  await asOwner(premises.ownerUrl, ['drop schema public cascade', 'create schema public']);
  await rm(join(premises.home, 'files'), { recursive: true, force: true });
}

async function asOwner(ownerUrl: string, statements: readonly string[]): Promise<void> {
  const { dbName, ...connection } = connectionOf(ownerUrl);
  const owner = new Client({ ...connection, database: dbName });
  await owner.connect();
  try {
    for (const statement of statements) await owner.query(statement);
  } finally {
    await owner.end();
  }
}
