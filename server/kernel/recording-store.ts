import type { Readable } from 'node:stream';

/** Both ends included. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where recordings lie (录像存储), under keys the server makes: on disk, or in a bucket that speaks S3's protocol. */
export interface RecordingStore {
  readonly kind: 'disk' | 's3';
  /** Takes a file that lies ready on this machine; afterwards it lies here alone. Done again it does no harm. */
  put(key: string, path: string): Promise<void>;
  read(key: string, stretch: Stretch): Promise<Readable>;
  /** Size in bytes, or null when it is not there. */
  size(key: string): Promise<number | null>;
  remove(key: string): Promise<void>;
  /** The file itself, where it lies on this machine. */
  path(key: string): string | null;
}

const KEY = /^[0-9a-f]{2}\/[0-9a-f-]{36}$/;

/** The key of a file: spread over folders, and nothing of what people call it. */
export const recordingKey = (id: string): string => `${id.slice(-2)}/${id}`;

/** Nothing outside the store is ever reached. */
export function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new Error('not a storage key');
  return key;
}
