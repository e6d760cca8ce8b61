import { perRuntime } from '../process/per-runtime.ts';
import type { Job } from '../process/worker.ts';
import { backupAlarm, backupHours } from './backup-alarm.ts';

const DAY_MS = 86_400_000;

/** Words that the log had last, and when. */
interface Said {
  key: string;
  at: number;
}

const saidOf = perRuntime((): Said => ({ key: '', at: 0 }));

/** Tells the log the age of the backup (备份多久了): whenever the word on it is another, and each day anew. */
export const watchBackup: Job = async (_payload, services) => {
  const { lastBackup, log, config } = services;
  const within = config.backupWithinHours;
  if (within === 0) return;
  const last = await lastBackup.read();
  const now = new Date();
  const alarm = backupAlarm(last, now, within);
  const said = saidOf(services);
  const key = `${alarm} ${last?.folder}`;
  if (said.key === key && now.getTime() - said.at < DAY_MS) return;
  Object.assign(said, { key, at: now.getTime() });
  const facts = last && { ...last, hours: Math.floor(backupHours(last, now)) };
  if (alarm) log.error({ ...facts, within }, alarm);
  else log.info({ ...facts, within }, 'last backup');
};
