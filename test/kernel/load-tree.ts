import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second (USER_HZ). */
const TICKS_A_SECOND = 100;

interface Stat {
  pid: number;
  parent: number;
  /** Its own time and that of its children that have ended. */
  ticks: number;
}

/**
 * Whether this machine shows processes as Linux does; without it neither their time nor their child processes can be
 * determined.
 */
export const seesProcesses = (): boolean => existsSync('/proc/self/stat');

/** A process with all that descend from it (进程树); those that have ended are left out. */
export function processTree(root: number): number[] {
  return familyOf(root).map(({ pid }) => pid);
}

/** The processor time of these processes and all that descend from them, in seconds. */
export function cpuSeconds(roots: readonly number[]): number {
  const family = new Map(roots.flatMap(familyOf).map((stat) => [stat.pid, stat]));
  const ticks = [...family.values()].reduce((sum, stat) => sum + stat.ticks, 0);
  return ticks / TICKS_A_SECOND;
}

function familyOf(root: number): Stat[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat !== null);
  const children = Map.groupBy(all, ({ parent }) => parent);
  const found = all.filter(({ pid }) => pid === root);
  // Grows while it is walked.
  for (const { pid } of found) found.push(...(children.get(pid) ?? []));
  return found;
}

function statOf(pid: number): Stat | null {
  try {
    const [state, parent, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    if (state === 'Z' || state === 'X') return null;
    // utime, stime, cutime, cstime: fields 14 to 17, the third of which `rest` begins with being 5.
    const ticks = rest.slice(9, 13).reduce((sum, field) => sum + Number(field), 0);
    return { pid, parent: Number(parent), ticks };
  } catch {
    return null;
  }
}
