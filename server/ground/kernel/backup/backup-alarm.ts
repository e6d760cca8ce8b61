import type { BackupRecord } from './last-backup.ts';

const HOUR_MS = 3_600_000;

/** Reasons to look after the backups (备份告警), in the words of the log. */
export const BACKUP_ALARMS = {
  NEVER: 'no backup yet',
  OLD: 'last backup too old',
  AHEAD: 'last backup dated in the future',
} as const;

/** One of them. */
export type BackupAlarm = (typeof BACKUP_ALARMS)[keyof typeof BACKUP_ALARMS];

/** Age of a backup in hours, with a fraction. */
export const backupHours = ({ takenAt }: Pick<BackupRecord, 'takenAt'>, now: Date): number =>
  (now.getTime() - takenAt.getTime()) / HOUR_MS;

/**
 * Alarm about the last backup, or null; `within`: the hours in which there is to be one, 0 if nobody watches. A clock that was wrong
 * once must not silence it for years.
 */
export function backupAlarm(
  last: Pick<BackupRecord, 'takenAt'> | null,
  now: Date,
  within: number,
): BackupAlarm | null {
  if (within === 0) return null;
  if (last === null) return BACKUP_ALARMS.NEVER;
  const hours = backupHours(last, now);
  if (hours < -1) return BACKUP_ALARMS.AHEAD;
  return hours > within ? BACKUP_ALARMS.OLD : null;
}

/** The backup on one line, its age in whole hours (备份多久了). */
export function backupLine(last: BackupRecord | null, now: Date): string {
  if (last === null) return 'backup: none';
  const { folder, files, bytes, missing } = last;
  const said = `backup: ${Math.floor(backupHours(last, now))} hours old, ${folder}, ${files} files, ${bytes} bytes`;
  return missing > 0 ? `${said}, ${missing} files missing` : said;
}
