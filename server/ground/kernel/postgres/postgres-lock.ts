import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processState } from '../process/process-state.ts';
import { StartRefused } from '../process/start-refused.ts';

interface Holder {
  pid: number;
  born: string;
}

/** Takes the data folder for this process alone (一个数据目录只供一个服务使用); returns how to give it back. */
export function lockHome(home: string): () => void {
  const file = join(home, 'server.lock');
  const own: Holder = { pid: process.pid, born: processState(process.pid)?.born ?? '' };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(own));
  try {
    take(file, draft);
  } finally {
    rmSync(draft, { force: true });
  }
  let held = true;
  return () => {
    if (held) rmSync(file, { force: true });
    held = false;
  };
}

/** The process that has the data folder (数据目录的占用者); null: none. */
export function homeHolder(home: string): number | null {
  const holder = holderOf(join(home, 'server.lock'));
  return holder && holds(holder) ? holder.pid : null;
}

/** A link appears with its content or not at all, so nobody ever reads half a lock. */
function take(file: string, draft: string): void {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder && holds(holder)) throw taken(file, holder);
    discard(file, holder);
  }
  throw new StartRefused(`数据目录正被别的进程争用 / the data folder is contended: ${file}`);
}

function holderOf(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

const holds = ({ pid, born }: Holder): boolean => {
  const state = processState(pid);
  return state !== null && !state.zombie && state.born === born;
};

/** Moves a dead lock away; one that somebody else took in the same instant is put back. */
function discard(file: string, dead: Holder | null): void {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
    const moved = holderOf(aside);
    if (moved && moved.born !== dead?.born) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

const taken = (file: string, { pid }: Holder) =>
  new StartRefused(
    `数据目录正由另一个服务使用（进程${pid}），请先停止它，或用DATA_DIR另设数据目录\n` +
      `  / the data folder is in use by process ${pid}: stop it or set another DATA_DIR (${file})`,
  );
