import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { clientOf } from '../database.ts';
import { lockConnection, tryLock } from '../session-lock.ts';
import { StartRefused } from './start-refused.ts';

/** Work on a database that one process does at a time (依次办理). */
export interface TurnOf {
  /** Name of its lock. */
  lock: string;
  /** Told to the operator while another process does it. */
  waiting: string;
}

/** How a wait is told, and ended. */
export interface WaitPlan {
  report: (step: string) => void;
  /** The process was asked to stop: it waits no longer. */
  signal?: AbortSignal | undefined;
}

/** A turn that was taken. */
export interface Turn {
  /** Aborted when the connection is lost: another process may have its turn already. */
  lost: AbortSignal;
  /** Ends it; never rejects. */
  release(): Promise<void>;
}

const AGAIN_MS = 200;
/** A short wait is not worth a word. */
const QUIET_MS = 3000;
const PATIENCE = { connectionTimeoutMillis: 10_000, query_timeout: 30_000 };

/** Waits until no other process does this work on the database; the turn lasts until it is released or the process ends. */
export async function takeTurn(url: string, work: TurnOf, plan: WaitPlan): Promise<Turn> {
  const config = { ...clientOf(url), ...PATIENCE, application_name: 'participation-turn' };
  const client = await lockConnection(config).catch(cutOff);
  const lost = new AbortController();
  const lose = () => lost.abort(new StartRefused(CUT));
  client.on('end', lose);
  const release = async () => {
    client.off('end', lose);
    await client.end().catch(() => undefined);
  };
  try {
    await whenFree(client, work, plan);
    return { lost: lost.signal, release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Asks again and again: a statement that waits would hold up whoever builds an index beside the others. */
async function whenFree(client: Client, { lock, waiting }: TurnOf, { report, signal }: WaitPlan) {
  let tellAt = performance.now() + QUIET_MS;
  while (!(await tryLock(client, lock).catch(cutOff))) {
    if (performance.now() >= tellAt) {
      report(waiting);
      tellAt = Number.POSITIVE_INFINITY;
    }
    await wait(AGAIN_MS);
    signal?.throwIfAborted();
  }
}

/** Does the work in its turn. */
export async function inTurn<Result>(
  url: string,
  work: TurnOf,
  plan: WaitPlan,
  act: () => Promise<Result>,
): Promise<Result> {
  const turn = await takeTurn(url, work, plan);
  try {
    return await act();
  } finally {
    await turn.release();
  }
}

const CUT =
  '与数据库的连接断了，别的服务可能正在用这个数据库：请看数据库是否在运行，再启动 / the connection to the database was lost: see whether it runs, and start again';

const cutOff = (error: Error): never => {
  throw new StartRefused(`${CUT}（${error.message}）`);
};
