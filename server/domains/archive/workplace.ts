import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoundEntry } from './bound-file.ts';
import { sha256Of } from './bound-file.ts';

/** Where a file is bound before it is sent (装订处): a folder only this process reads, gone when the file was sent. */
export class Workplace {
  #written = 0;

  private constructor(private readonly folder: string) {}

  static async open(): Promise<Workplace> {
    return new Workplace(await mkdtemp(join(tmpdir(), 'process-file-')));
  }

  /** Writes an entry made here. */
  async write(path: string, label: string, bytes: Buffer): Promise<BoundEntry> {
    const workplace = join(this.folder, String(++this.#written));
    await writeFile(workplace, bytes, { mode: 0o600 });
    return { path, label, size: bytes.length, sha256: sha256Of(bytes), source: { workplace } };
  }

  async clear(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
