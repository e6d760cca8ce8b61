import type { Readable } from 'node:stream';
import type { RecordingStore, Stretch } from './recording-store.ts';

/** A file of a recording, and where it was put. */
export interface PlacedRecording {
  storage: RecordingStore['kind'];
  storageKey: string;
}

/**
 * Recordings wherever they lie (录像所在): new ones go to the store that is configured; each is read where it was put, else where it
 * was moved to. A bucket that is configured later leaves what lies in the folder readable.
 */
export class Recordings {
  constructor(
    private readonly own: RecordingStore,
    private readonly earlier: readonly RecordingStore[] = [],
  ) {}

  /** Where new ones are put. */
  get kind(): RecordingStore['kind'] {
    return this.own.kind;
  }

  /** Moves a file from this machine into the store; says where it lies then. */
  async put(key: string, path: string): Promise<RecordingStore['kind']> {
    await this.own.put(key, path);
    return this.own.kind;
  }

  /** Where it lies, whatever was configured when it was put there; null where this server does not get at it. */
  async placeOf(file: PlacedRecording): Promise<RecordingStore['kind'] | null> {
    return (await this.#whereIs(this.#inOrder(file), file.storageKey))?.kind ?? null;
  }

  /** Rejects where none of the stores gives it. */
  async read(file: PlacedRecording, stretch: Stretch): Promise<Readable> {
    const [first = this.own, ...others] = this.#inOrder(file);
    try {
      return await first.read(file.storageKey, stretch);
    } catch (error) {
      const other = await this.#whereIs(others, file.storageKey);
      if (!other) throw error;
      return other.read(file.storageKey, stretch);
    }
  }

  /** Size in bytes; null where no store that this server reaches has it, which does not say that it is lost. */
  async size(file: PlacedRecording): Promise<number | null> {
    for (const store of this.#inOrder(file)) {
      const size = await store.size(file.storageKey);
      if (size !== null) return size;
    }
    return null;
  }

  /** Removes it wherever it lies. A bucket that is not configured cannot be emptied: that is an error, not done. */
  async remove(file: PlacedRecording): Promise<void> {
    const stores = this.#inOrder(file);
    for (const store of stores) await store.remove(file.storageKey);
    if (stores[0]?.kind !== file.storage) throw new Error(this.missing(file));
  }

  /** The local file, if it lies on this machine. */
  async path(file: PlacedRecording): Promise<string | null> {
    const there = await this.#whereIs(this.#inOrder(file), file.storageKey);
    return there?.path(file.storageKey) ?? null;
  }

  /** Where a file that cannot be read should be, in words for the operator. */
  missing({ storage }: PlacedRecording): string {
    if (storage === 'disk')
      return '登记在数据目录，这台服务器上没有 / recorded in the data folder, not on this server';
    return this.#inOrder({ storage, storageKey: '' })[0]?.kind === 's3'
      ? '登记在对象存储，取不到 / recorded in the bucket, not there or out of reach'
      : '登记在对象存储，而没有设 S3_* / recorded in a bucket, and none is configured: set S3_*';
  }

  /** The store of its row first. */
  #inOrder({ storage }: PlacedRecording): RecordingStore[] {
    return [this.own, ...this.earlier].toSorted(
      (one, other) => Number(other.kind === storage) - Number(one.kind === storage),
    );
  }

  async #whereIs(stores: readonly RecordingStore[], key: string): Promise<RecordingStore | null> {
    for (const store of stores) if ((await store.size(key)) !== null) return store;
    return null;
  }
}
