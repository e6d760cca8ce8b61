import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { processEnds, type ProcessState, processState, signal } from '../process/process-state.ts';
import { StartRefused } from '../process/start-refused.ts';

/**
 * Clears the way after a kill -9 of the server: its PostgreSQL still runs (shut down, with all it acknowledged), or left
 * a lock whose number now belongs to a zombie or to somebody else's process (dropped).
 */
export async function endOrphan(
  cluster: string,
  socketLock: string,
  report: (step: string) => void,
): Promise<void> {
  const lock = join(cluster, 'postmaster.pid');
  const pid = postmasterOf(lock);
  const state = pid === null ? null : processState(pid);
  if (pid === null || state === null) return;
  if (!state.zombie && isOurs(state, cluster)) {
    report(`上次未正常结束，正在收尾（进程${pid}） / ending the database of a killed server`);
    return end(pid);
  }
  // Another PostgreSQL that cannot be told apart: it is left to PostgreSQL itself to refuse or to go on.
  if (!state.zombie && /(^|\/)postgres(:|$)/.test(state.args[0] ?? '')) return;
  for (const stale of [lock, socketLock]) rmSync(stale, { force: true });
}

/**
 * Ends what a killed PostgreSQL left at work: a backend in the middle of a long statement looks after its postmaster only
 * when it is done, and until then holds the memory without which nothing starts. Outside Linux none is found, and waiting
 * must do.
 */
export function endLeftBackends(cluster: string): void {
  for (const pid of processesIn(cluster)) signal(pid, 'SIGKILL');
}

/** Numbers of the living processes that work in this folder. */
function processesIn(cluster: string): number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => {
        const state = pid > 1 ? processState(pid) : null;
        return (
          state !== null &&
          !state.zombie &&
          state.folder === cluster &&
          /^postgres\b/.test(state.args[0] ?? '')
        );
      });
  } catch {
    return [];
  }
}

/** The server works inside its cluster's folder, even after that was moved. */
const isOurs = ({ args, folder }: ProcessState, cluster: string): boolean =>
  folder === cluster || args.includes(cluster);

/** The number in the lock, null when there is no lock. */
export function postmasterOf(lock: string): number | null {
  try {
    const pid = Number(readFileSync(lock, 'utf8').split('\n', 1)[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** Fast shutdown first, then at once, then by force: each loses nothing that was acknowledged. */
async function end(pid: number): Promise<void> {
  for (const [name, limit] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 5000],
  ] as const) {
    signal(pid, name);
    if (await processEnds(pid, limit)) return;
  }
  throw new StartRefused(
    `上次的数据库进程${pid}无法结束 / the former database process ${pid} cannot be ended`,
  );
}
