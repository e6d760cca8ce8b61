import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Facts of a stored file. */
export interface StoredFile {
  storageKey: string;
  size: number;
  sha256: string;
}

/** The stream exceeded the limit; nothing of it is stored. */
export class FileTooLarge extends Error {}

const KEY = /^[0-9a-f]{2}\/[0-9a-f-]{36}$/;

/** Uploaded files (附件存储) on disk under generated names; their display names are in the database. */
export class MediaStore {
  constructor(private readonly folder: string) {}

  /** Stores a stream of at most `maxBytes` under a new key; refuses a longer one with FileTooLarge. */
  async put(id: string, source: Readable, maxBytes: number): Promise<StoredFile> {
    const storageKey = `${id.slice(-2)}/${id}`;
    const target = this.#path(storageKey);
    const partial = `${target}.part`;
    await mkdir(join(this.folder, storageKey.slice(0, 2)), { recursive: true });
    const hash = createHash('sha256');
    let size = 0;
    const counter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        if (size > maxBytes) return done(new FileTooLarge());
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(source, counter, createWriteStream(partial, { mode: 0o600, flush: true }));
      await rename(partial, target);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
    return { storageKey, size, sha256: hash.digest('hex') };
  }

  /** Reads a stored file, whole or a range (both ends included). */
  read(storageKey: string, range: { start?: number; end?: number } = {}) {
    return createReadStream(this.#path(storageKey), range);
  }

  /** Size in bytes, or null when it is not there. */
  async size(storageKey: string): Promise<number | null> {
    return stat(this.#path(storageKey)).then(
      ({ size }) => size,
      () => null,
    );
  }

  /** Bytes that are still free where the files lie. */
  async free(): Promise<number> {
    await mkdir(this.folder, { recursive: true });
    const { bavail, bsize } = await statfs(this.folder);
    return bavail * bsize;
  }

  /** Removes a file that no record holds. */
  async remove(storageKey: string): Promise<void> {
    await rm(this.#path(storageKey), { force: true });
  }

  #path(storageKey: string): string {
    if (!KEY.test(storageKey)) throw new Error('not a storage key');
    return join(this.folder, storageKey);
  }
}
