import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Config } from '#server/ground/kernel/config/config.ts';
import { connectionOf } from '#server/ground/kernel/database.ts';
import type { Installation } from '#server/ground/kernel/config/installation.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { OPINIONS_MARK } from './later-opinions.ts';
import { triedReceipts } from './tried-receipts.ts';
import { demoState, DONE_MARK, keepAccounts, seedDemo, type TellingPlan } from './seed.ts';

/** Marks a database as filled by the demonstration, so that it may be dropped. */
const BEGUN_MARK = 'demo-begun';

/** The parts a start needs. */
export interface DemoPlan {
  config: Config;
  installation: Installation;
  report: (step: string) => void;
}

/** Whether seeding was interrupted (演示数据没有写完): begun by this program and not finished. */
export async function demoCutOff(services: Services): Promise<boolean> {
  const { rowCount } = await services.system.query('select from content_version where scope = $1', [
    BEGUN_MARK,
  ]);
  return rowCount === 1 && (await demoState(services)) !== 'DONE';
}

/**
 * A database is a demonstration's or a real county's for good (演示县、正式的县): invented people may have somebody's address, and
 * letters to real people may not lie open in a demonstration's outbox.
 */
export async function refuseOtherKind({ system }: Services, demo: boolean): Promise<void> {
  const { rows } = await system.query<{ told: boolean; founded: boolean }>(
    `select exists (select from content_version where scope = any($1)) as told, exists (select from unit) as founded`,
    [[BEGUN_MARK, DONE_MARK]],
  );
  const { told = false, founded = false } = rows[0] ?? {};
  if (told && !demo) throw new StartRefused(TOLD);
  if (founded && !told && demo) throw new StartRefused(REAL);
}

const TOLD =
  '这个数据库里是演示县，不能当作正式的县使用：请换一个空的数据目录或者数据库，或者设DEMO=1 / the database holds the demonstration: take an empty one, or set DEMO=1';
const REAL =
  '这个数据库里是正式的县，不能当作演示县启动：请设DEMO=0；要看演示，请换一个空的数据目录 / the database holds a real county: set DEMO=0, or take an empty data folder for the demonstration';

/** A demonstration that is being filled in. */
export interface Telling {
  /** False: there is nothing to fill in. */
  underway: boolean;
  /** When there is a first page to show. */
  begun: Promise<unknown>;
  /** True once everything is filled in; false: it was stopped. Rejects if it failed. */
  told: Promise<boolean>;
  /** Stops it where it is: the next start begins again. */
  stop: () => Promise<void>;
}

/** Fills the demonstration into an empty database if configured; any other database is left alone. */
export async function tellWhenAsked(services: Services, plan: DemoPlan): Promise<Telling> {
  const { config } = plan;
  if (!config.demo || (await demoState(services)) !== 'NONE') return NOTHING;
  const { promise: catalogue, resolve: onCatalogue } = Promise.withResolvers<void>();
  const ended = new AbortController();
  const { signal } = ended;
  const told = tell(services, plan, { report: plan.report, onCatalogue, signal }).then(
    () => true,
    (error: unknown) => {
      if (!signal.aborted) throw error;
      return false;
    },
  );
  const stop = async () => {
    ended.abort();
    await told.catch(() => undefined);
  };
  return { underway: true, begun: Promise.race([catalogue, told]), told, stop };
}

const NOTHING: Telling = {
  underway: false,
  begun: Promise.resolve(),
  told: Promise.resolve(true),
  stop: () => Promise.resolve(),
};

async function tell(
  services: Services,
  { config, installation, report }: DemoPlan,
  telling: TellingPlan,
): Promise<void> {
  await services.system.query('insert into content_version (scope, counter) values ($1, 1)', [BEGUN_MARK]);
  await services.system.query('insert into content_version (scope, counter) values ($1, 0)', [OPINIONS_MARK]);
  const accounts = await seedDemo({ config, ...installation }, installation.ownerUrl, telling);
  const file = join(installation.home, 'demo-accounts.txt');
  report('演示账号 / demo accounts:');
  for (const line of keepAccounts(file, accounts)) report(`  ${line}`);
  report(`  （也保存在 ${file}）`);
}

/** Says at every start of a demonstration which receipts (回执) can be tried, as an installation of a real county never does. */
export async function sayReceipts(services: Services, { config, report }: DemoPlan): Promise<void> {
  if (!config.demo || (await demoState(services)) !== 'DONE') return;
  report('可以在“我的参与”（/wode）试查的回执 / receipts to try:');
  for (const { what, receiptNo, lookupCode } of await triedReceipts(services))
    report(`  受理编号 ${receiptNo}　查询码 ${lookupCode}　${what}`);
}

/** Drops the remains of an interrupted seeding; the caller migrates again. */
export async function clearDemo(services: Services, { installation, report }: DemoPlan): Promise<void> {
  report('上次演示数据没有写完，重新开始 / the demonstration was cut off, beginning again');
  // The queue's tables belong to the application's role, all others to the owner's.
  await services.system.query('drop schema if exists graphile_worker cascade');
  await asOwner(installation.ownerUrl, ['drop schema public cascade', 'create schema public']);
  await rm(join(installation.home, 'files'), { recursive: true, force: true });
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
