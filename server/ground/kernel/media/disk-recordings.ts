import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { checkedKey, type RecordingStore, type Stretch } from './recording-store.ts';

/** How much is read at a time: large enough that a gigabyte is not a hundred thousand reads. */
const CHUNK_BYTES = 256 * 1024;

/** Recordings in a folder (录像存于磁盘). */
export class DiskRecordings implements RecordingStore {
  readonly kind = 'disk';

  constructor(private readonly folder: string) {}

  async put(key: string, path: string): Promise<void> {
    const target = this.path(key);
    if ((await sizeOf(path)) === null && (await this.size(key)) !== null) return;
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(path, target).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EXDEV') throw error;
      return moveAcross(path, target);
    });
  }

  /** The file is opened first: a missing one is a rejection, not an error in the middle of a response. */
  async read(key: string, { start, end }: Stretch): Promise<Readable> {
    const file = await open(this.path(key));
    return file.createReadStream({ start, end, highWaterMark: CHUNK_BYTES });
  }

  size(key: string): Promise<number | null> {
    return sizeOf(this.path(key));
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  path(key: string): string {
    return join(this.folder, checkedKey(key));
  }
}

const sizeOf = (path: string): Promise<number | null> =>
  stat(path).then(
    ({ size }) => size,
    () => null,
  );

/** From another disk: under another name until it is whole. */
async function moveAcross(path: string, target: string): Promise<void> {
  await copyFile(path, `${target}.part`);
  await rename(`${target}.part`, target);
  await rm(path, { force: true });
}
