import { integer, line } from './config-field.ts';
import type { ConfigSheet } from './config-sheet.ts';
import { origin } from './config-url.ts';

/** A bucket that speaks S3's protocol. */
export interface S3Config {
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** Settings of an operator for recordings of meetings (会议录像的配置). */
export interface RecordingConfig {
  /** The largest file that is taken. */
  maxBytes: number;
  /** null: recordings lie in the data folder. */
  s3: S3Config | null;
  /** The program that cuts and converts; null: files are published as they were uploaded. */
  ffmpeg: string | null;
}

const MEGABYTE = 1_000_000;
const DEFAULT_MEGABYTES = 8000;
const MOST_MEGABYTES = 100_000;

/** Reads the operator's settings for recordings. */
export const recordingsOf = (sheet: ConfigSheet): RecordingConfig => ({
  maxBytes: sheet.read('RECORDING_MAX_MB', integer(1, MOST_MEGABYTES), DEFAULT_MEGABYTES) * MEGABYTE,
  s3: s3Of(sheet),
  ffmpeg: sheet.read('FFMPEG_PATH', line, null),
});

const S3 = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

/** All of a bucket's settings or none. */
function s3Of(sheet: ConfigSheet): S3Config | null {
  if (!S3.some((name) => sheet.given(name))) return null;
  const endpoint = sheet.require('S3_ENDPOINT', origin);
  const bucket = sheet.require('S3_BUCKET', line);
  const accessKeyId = sheet.require('S3_ACCESS_KEY_ID', line);
  const secretAccessKey = sheet.require('S3_SECRET_ACCESS_KEY', line);
  const region = sheet.read('S3_REGION', line, 'us-east-1');
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) return null;
  return { endpoint, region, bucket, accessKeyId, secretAccessKey };
}
