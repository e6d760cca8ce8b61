import { resolve } from 'node:path';
import { integer, line, passphrase } from './config-field.ts';
import type { ConfigSheet } from './config-sheet.ts';

/** Settings of an operator for backups (备份的配置). */
export interface BackupConfig {
  /** Seals the keys in a backup (备份口令); null: it is asked for on the terminal. */
  backupPassphrase: string | null;
  /** Hours within which there is to be a backup (备份间隔); 0: nobody watches, or it is a demonstration. */
  backupWithinHours: number;
  /** Absolute; a folder on another disk where the embedded database archives its log (预写日志归档); null: it does not. */
  walArchive: string | null;
}

/** A nightly backup may take its time. */
const NIGHTLY_HOURS = 26;
const YEAR_HOURS = 8760;

/** Where the county lies. */
interface Place {
  root: string;
  outside: boolean;
  demo: boolean;
}

/** Reads them. */
export const backupsOf = (sheet: ConfigSheet, place: Place): BackupConfig => ({
  backupPassphrase: sheet.read('BACKUP_PASSPHRASE', passphrase, null),
  backupWithinHours: watchedHours(sheet, place.demo),
  walArchive: archiveOf(sheet, place),
});

function watchedHours(sheet: ConfigSheet, demo: boolean): number {
  const hours = sheet.read('BACKUP_WITHIN_HOURS', integer(0, YEAR_HOURS), NIGHTLY_HOURS);
  return demo ? 0 : hours;
}

function archiveOf(sheet: ConfigSheet, { root, outside, demo }: Place): string | null {
  const folder = sheet.read('WAL_ARCHIVE', line, null);
  if (folder === null) return null;
  if (outside) {
    sheet.fault('WAL_ARCHIVE', {
      wrong: '外部数据库的日志由它自己的管理员归档',
      mend: '请取消WAL_ARCHIVE，或者不设DATABASE_URL、使用内置数据库',
      english: 'is for the embedded database only: an outside one is archived by its own operator',
    });
  } else if (demo) {
    sheet.fault('WAL_ARCHIVE', {
      wrong: '演示系统不归档',
      mend: '请取消WAL_ARCHIVE；正式使用请设DEMO=0',
      english: 'is refused on a demonstration, which can be told again',
    });
  }
  return resolve(root, folder);
}
