import { BACKUP_ALARMS, backupAlarm } from './backup/backup-alarm.ts';
import { DISK_ALARM, diskNearlyFull } from './media/disk-room.ts';
import type { Services } from './process/runtime.ts';

/** Everything that somebody should look after (告警), in the words of the log. */
export const ALARMS = [...Object.values(BACKUP_ALARMS), DISK_ALARM] as const;

/** One of them. */
export type Alarm = (typeof ALARMS)[number];

/** The same for people (告警). */
export const ALARM_LABELS: Readonly<Record<Alarm, string>> = {
  [BACKUP_ALARMS.NEVER]: '还没有备份过',
  [BACKUP_ALARMS.OLD]: '最近一次备份过了时限',
  [BACKUP_ALARMS.AHEAD]: '最近一次备份的时间在现在之后，请核对服务器的时钟',
  [DISK_ALARM]: '存放文件的磁盘快满了，附件已经不收',
};

/** Alarms that are raised now. */
export async function alarmsOf(services: Services): Promise<Alarm[]> {
  const { lastBackup, config } = services;
  const backup = backupAlarm(await lastBackup.read(), new Date(), config.backupWithinHours);
  const full = await diskNearlyFull(services).catch(() => false);
  return ALARMS.filter((alarm) => alarm === backup || (full && alarm === DISK_ALARM));
}
