import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The last whole backup of a county (最近一次备份), as the command that took it recorded it. */
export interface BackupRecord {
  /** Before its first row was read: what came later is not in it. */
  takenAt: Date;
  /** Name of its folder. */
  folder: string;
  /** Files of the county in it. */
  files: number;
  /** Size of everything in it. */
  bytes: number;
  /** Files it had to leave out, by the operator's leave. */
  missing: number;
}

/** Where a data folder keeps it: a database that is lost must not take the knowledge of its backup along. */
export const backupFile = (home: string): string => join(home, 'backup.json');

/** Record of the last whole backup in the data folder (备份的记录). */
export class LastBackup {
  readonly #file: string;

  constructor(home: string) {
    this.#file = backupFile(home);
  }

  /** Null: there never was one, or nobody can read what is there. */
  async read(): Promise<BackupRecord | null> {
    return readFile(this.#file, 'utf8').then(recordIn, () => null);
  }

  /** In one step: whoever reads meanwhile finds the one before. */
  async keep(record: BackupRecord): Promise<void> {
    const draft = `${this.#file}.${process.pid}`;
    try {
      await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600, flush: true });
      await rename(draft, this.#file);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}

function recordIn(text: string): BackupRecord | null {
  try {
    const { takenAt, folder, files, bytes, missing } = JSON.parse(text) as Record<string, unknown>;
    const at = new Date(String(takenAt));
    if (Number.isNaN(at.getTime()) || typeof folder !== 'string') return null;
    return { takenAt: at, folder, files: Number(files), bytes: Number(bytes), missing: Number(missing) };
  } catch {
    return null;
  }
}
