import { readFileSync, readlinkSync } from 'node:fs';

/** A process as Linux shows it. */
export interface ProcessState {
  /** Ended, but not yet reaped by its parent (a zombie). */
  zombie: boolean;
  /** Boot and start instant: distinguishes a later process with the same number. */
  born: string;
  args: string[];
  /** Empty when it belongs to somebody else. */
  folder: string;
}

/** The process with this number, or null when there is none. */
export function processState(pid: number): ProcessState | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const zombie = fields[0] === 'Z' || fields[0] === 'X';
    return { zombie, born: `${boot}:${fields[19]}`, args, folder: folderOf(pid) };
  } catch {
    return null;
  }
}

function folderOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

/** Whether it is still running. */
export const processRuns = (pid: number): boolean => processState(pid)?.zombie === false;

/** Waits until it has ended; false when `limit` milliseconds pass before. */
export async function processEnds(pid: number, limit: number): Promise<boolean> {
  for (let waited = 0; processRuns(pid); waited += 25) {
    if (waited >= limit) return false;
    await new Promise((done) => setTimeout(done, 25));
  }
  return true;
}

/** Sends a signal to a process that may have ended meanwhile. */
export function signal(pid: number, name: NodeJS.Signals): void {
  // 0, 1 and negative numbers mean whole groups of processes.
  if (!Number.isInteger(pid) || pid < 2) throw new Error(`no process to signal: ${pid}`);
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
