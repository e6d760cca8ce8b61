import type { RecordingConfig } from '../config/config-recordings.ts';
import { DiskRecordings } from './disk-recordings.ts';
import { Recordings } from './recordings.ts';
import { S3Recordings } from './s3-recordings.ts';

/** The stores of recordings (录像存储): the bucket that is configured, and the folder for what was put there before. */
export function openRecordings({ s3 }: RecordingConfig, folder: string): Recordings {
  const disk = new DiskRecordings(folder);
  return s3 ? new Recordings(new S3Recordings(s3), [disk]) : new Recordings(disk);
}
