import type { RecordingConfig } from '../config/config-recordings.ts';
import { DiskRecordings } from './disk-recordings.ts';
import type { RecordingStore } from './recording-store.ts';
import { S3Recordings } from './s3-recordings.ts';

/** The store that is configured (录像存储). */
export const openRecordings = ({ s3 }: RecordingConfig, folder: string): RecordingStore =>
  s3 ? new S3Recordings(s3) : new DiskRecordings(folder);
