import { BACKUP_ALARMS, backupAlarm } from '#server/ground/kernel/backup/backup-alarm.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { DISK_ALARM, diskNearlyFull } from '#server/engines/files/upload-room.ts';

/** Everything that somebody should look after (告警), in the words of the log. */
export const ALARMS = [...Object.values(BACKUP_ALARMS), DISK_ALARM] as const;

/** One of them. */
export type Alarm = (typeof ALARMS)[number];

/** Alarms that are raised now. */
export async function alarmsOf(services: Services): Promise<Alarm[]> {
  const { lastBackup, config } = services;
  const within = config.backupWithinHours;
  const backup = within === 0 ? null : backupAlarm(await lastBackup.read(), new Date(), within);
  const full = await diskNearlyFull(services).catch(() => false);
  return ALARMS.filter((alarm) => alarm === backup || (full && alarm === DISK_ALARM));
}
