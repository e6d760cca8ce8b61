import { perRuntime } from '../process/per-runtime.ts';
import type { Job } from '../process/worker.ts';
import { backupHours } from './backup-alarm.ts';

const DAY_MS = 86_400_000;

/** Folder that the log had last, and when. */
interface Said {
  key: string;
  at: number;
}

const saidOf = perRuntime((): Said => ({ key: '', at: 0 }));

/** Tells the log the age of the backup (备份多久了): whenever there is another, and each day anew; an alarm about it is not told here. */
export const watchBackup: Job = async (_payload, services) => {
  const { lastBackup, log, config } = services;
  const within = config.backupWithinHours;
  const last = within === 0 ? null : await lastBackup.read();
  if (last === null) return;
  const now = new Date();
  const said = saidOf(services);
  if (said.key === last.folder && now.getTime() - said.at < DAY_MS) return;
  Object.assign(said, { key: last.folder, at: now.getTime() });
  log.info({ ...last, hours: Math.floor(backupHours(last, now)), within }, 'last backup');
};
