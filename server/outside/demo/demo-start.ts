import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Config } from '#server/ground/kernel/config/config.ts';
import { clientOf } from '#server/ground/kernel/database.ts';
import type { Installation } from '#server/ground/kernel/config/installation.ts';
import { MIGRATING } from '#server/ground/kernel/migrate.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { inTurn, takeTurn, type Turn, type TurnOf } from '#server/ground/kernel/process/take-turn.ts';
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
  signal?: AbortSignal | undefined;
}

/** Telling the demonstration (讲述演示县), from the look whether it was cut off. */
export const TELLING: TurnOf = {
  lock: 'demonstration',
  waiting:
    '另一个服务正在写入演示数据，等它完成 / another server is filling in the demonstration: waiting for it',
};

const NO_TURN: Turn = { lost: new AbortController().signal, release: () => Promise.resolve() };

/** Waits until no other server tells the demonstration on this database; who begins again under one that does would drop its tables. */
export const demoTurn = (plan: DemoPlan): Promise<Turn> =>
  plan.config.demo ? takeTurn(plan.installation.ownerUrl, TELLING, plan) : Promise.resolve(NO_TURN);

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

/**
 * Fills the demonstration into an empty database if configured; any other database is left alone. The turn ends with it; a telling
 * that lost its turn goes no further.
 */
export async function tellWhenAsked(services: Services, plan: DemoPlan, turn: Turn): Promise<Telling> {
  if (!plan.config.demo || (await demoState(services)) !== 'NONE') {
    await turn.release();
    return NOTHING;
  }
  const { promise: catalogue, resolve: onCatalogue } = Promise.withResolvers<void>();
  const ended = new AbortController();
  const told = tellInTurn(services, plan, { turn, onCatalogue, stopped: ended.signal });
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

interface InTurn {
  turn: Turn;
  onCatalogue: () => void;
  stopped: AbortSignal;
}

/** Tells it and ends the turn; false: it was stopped. */
async function tellInTurn(
  services: Services,
  plan: DemoPlan,
  { turn, onCatalogue, stopped }: InTurn,
): Promise<boolean> {
  const signal = AbortSignal.any([stopped, turn.lost]);
  try {
    await tell(services, plan, { report: plan.report, onCatalogue, signal });
    return true;
  } catch (error) {
    if (stopped.aborted) return false;
    throw turn.lost.aborted ? turn.lost.reason : error;
  } finally {
    await turn.release();
  }
}

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
export async function clearDemo(services: Services, plan: DemoPlan): Promise<void> {
  const { installation, report } = plan;
  report('上次演示数据没有写完，重新开始 / the demonstration was cut off, beginning again');
  await inTurn(installation.ownerUrl, MIGRATING, plan, async () => {
    // The queue's tables belong to the application's role, all others to the owner's.
    await services.system.query('drop schema if exists graphile_worker cascade');
    await asOwner(installation.ownerUrl, ['drop schema public cascade', 'create schema public']);
  });
  await rm(join(installation.home, 'files'), { recursive: true, force: true });
}

async function asOwner(ownerUrl: string, statements: readonly string[]): Promise<void> {
  const owner = new Client(clientOf(ownerUrl));
  await owner.connect();
  try {
    for (const statement of statements) await owner.query(statement);
  } finally {
    await owner.end();
  }
}
