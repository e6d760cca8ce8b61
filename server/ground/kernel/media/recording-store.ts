import type { Readable } from 'node:stream';

/** Both ends included. */
export interface Stretch {
  start: number;
  end: number;
}

/** The store of recordings (录像存储) under generated keys: on disk, or in an S3-compatible bucket. */
export interface RecordingStore {
  readonly kind: 'disk' | 's3';
  /** Moves a file from this machine into the store. Idempotent. */
  put(key: string, path: string): Promise<void>;
  read(key: string, stretch: Stretch): Promise<Readable>;
  /** Size in bytes, or null when it is not there. */
  size(key: string): Promise<number | null>;
  remove(key: string): Promise<void>;
  /** The local file, if the store is on this machine. */
  path(key: string): string | null;
}

const KEY = /^[0-9a-f]{2}\/[0-9a-f-]{36}$/;

/** The key of a file: spread over folders, without its display name. */
export const recordingKey = (id: string): string => `${id.slice(-2)}/${id}`;

/** Rejects keys that lead outside the store. */
export function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new Error('not a storage key');
  return key;
}
