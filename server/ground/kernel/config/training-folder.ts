import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, addDays, startOfDay } from '#server/law/calendar/calendar-day.ts';
import { StartRefused } from '../process/start-refused.ts';
import { keepOnce } from './keep-once.ts';

/** Where a data folder says that it is a training county's (演练环境的数据目录), from the moment it is first made. */
export const trainingMark = (home: string): string => join(home, 'training.json');

/** Whose a data folder is. */
export type FolderKind = 'EMPTY' | 'TRAINING' | 'OTHER' | 'UNREADABLE';

/** Use that is to be made of it: for a training county, for a real county or the demonstration, or to be emptied. */
export type FolderUse = 'TRAIN' | 'SERVE' | 'WIPE';

const REFUSALS = {
  REAL: [
    '不是演练环境的数据目录：它不是由演练环境新建的，可能有正式的数据，演练环境不在上面启动，也不清空它；没有任何改变。请用 DATA_DIR 另指一个空的目录',
    'was not made by a training county and may hold a real one: nothing was changed; set DATA_DIR to an empty folder',
  ],
  TRAINING: [
    '是演练环境的数据目录，每天清空，不能用于正式的县或者演示；没有任何改变。请核对 DATA_DIR，演练环境用 npm run training 启动',
    'belongs to a training county, which is emptied every day: nothing was changed; see DATA_DIR',
  ],
  NONE: [
    '里还没有演练环境，没有可清空的。请核对 DATA_DIR，或者先用 npm run training 启动一次',
    'holds no training county, nothing to reset: see DATA_DIR',
  ],
  UNREADABLE: [
    '的 training.json 读不懂，看不出是不是演练环境；没有任何改变。确是演练环境的，删去整个目录再启动',
    'has a training.json that cannot be read: nothing was changed; if it is a training county, remove the folder',
  ],
} as const;

/** Why a folder may not be used so (能不能在这个目录上启动、清空); null: it may. One that is not marked is never wiped. */
export function folderRefusal(kind: FolderKind, use: FolderUse): keyof typeof REFUSALS | null {
  if (kind === 'UNREADABLE') return 'UNREADABLE';
  if (use === 'SERVE') return kind === 'TRAINING' ? 'TRAINING' : null;
  if (kind === 'OTHER') return 'REAL';
  return kind === 'EMPTY' && use === 'WIPE' ? 'NONE' : null;
}

/** Refuses the folder for this use, in words, before anything is written there. */
export function refuseFolder(home: string, use: FolderUse): void {
  const refusal = folderRefusal(kindOf(home), use);
  if (refusal === null) return;
  const [chinese, english] = REFUSALS[refusal];
  throw new StartRefused(`数据目录 ${home} ${chinese} / the data folder ${english}`);
}

/** Marks a new folder as a training county's, for good. */
export const markTraining = (home: string): void => keepOnce(trainingMark(home), written(new Date()));

/** Asks the server on this folder, or its next start, to empty it (要求清空重来). */
export const askReset = (home: string): void => write(home, null);

/** It was emptied, whole: what is cut off before this is begun again. */
export const noteReset = (home: string, at: Date): void => write(home, at);

/** Since when it has been filled; null: it is to be emptied at once. */
export function filledSince(home: string): Date | null {
  const { filledSince: since } = readMark(home) ?? {};
  return since ? new Date(since) : null;
}

/** Whether it is to be emptied now: when asked, and once the hour has passed, also while no server ran. */
export const resetDue = (since: Date | null, resetAt: string, now: Date): boolean =>
  since === null || now >= nextReset(since, resetAt);

const MINUTE_MS = 60_000;

/** The first such hour after an instant (北京时间). */
export function nextReset(since: Date, resetAt: string): Date {
  const [hour = 0, minute = 0] = resetAt.split(':').map(Number);
  const on = (days: number) =>
    new Date(startOfDay(addDays(dayOf(since), days)).getTime() + (hour * 60 + minute) * MINUTE_MS);
  return on(0) > since ? on(0) : on(1);
}

interface Mark {
  filledSince: string | null;
}

const written = (at: Date | null): string =>
  `${JSON.stringify({ filledSince: at?.toISOString() ?? null } satisfies Mark)}\n`;

/** Never half. */
function write(home: string, at: Date | null): void {
  const draft = `${trainingMark(home)}.${process.pid}`;
  writeFileSync(draft, written(at), { mode: 0o600, flush: true });
  renameSync(draft, trainingMark(home));
}

/** A disk of its own begins with a folder for what is found again; a mark that was cut off is a draft. */
const NOTHING = /^(?:lost\+found|training\.json\.\d+)$/;

function kindOf(home: string): FolderKind {
  try {
    const mark = readMark(home);
    if (mark) return 'TRAINING';
  } catch {
    return 'UNREADABLE';
  }
  return readdirSync(home).some((name) => !NOTHING.test(name)) ? 'OTHER' : 'EMPTY';
}

/** Null: there is none. */
function readMark(home: string): Mark | null {
  let text: string;
  try {
    text = readFileSync(trainingMark(home), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const { filledSince: since } = JSON.parse(text) as Partial<Mark>;
  if (since !== null && !(typeof since === 'string' && Date.parse(since) > 0)) throw new Error('no instant');
  return { filledSince: since };
}
