import type { KeyName } from '#server/ground/kernel/config/key-check.ts';
import type { Bundle } from '#server/domains/archive/bundle.ts';
import { MANIFEST } from '#server/domains/archive/bound-file.ts';
import { bytesOf } from '#server/domains/archive/verify-bundle.ts';
import type { UnsoundPaper } from '#server/law/archive/file-fault.ts';

/** Says that a folder holds a whole county, in this form. */
export const COUNTY_FORMAT = 'county-backup/1';
/** The two keys, sealed with a passphrase. */
export const KEYS_PART = 'keys.json';
/** Jobs that wait in the queue. */
export const QUEUE_PART = 'queue.json.gz';
/** SHA-256 of the manifest, as `sha256sum -c` reads it. */
export const MANIFEST_DIGEST = `${MANIFEST}.sha256`;

/** One file of a backup. */
export interface Part {
  path: string;
  size: number;
  sha256: string;
}

/** Rows of a table, in a part of its own. */
export interface TakenTable {
  name: string;
  columns: readonly string[];
  rows: number;
}

/** Figures of a county (备份的合计). */
export interface Totals {
  opinions: number;
  receipts: number;
  decisions: number;
  files: number;
}

/** 备份的清单: everything in the backup of a county, by size and SHA-256. */
export interface CountyManifest {
  format: typeof COUNTY_FORMAT;
  /** Of the program that took it. */
  release: string;
  takenAt: string;
  /** Migrations of its database, oldest first. */
  migrations: readonly string[];
  keys: 'SEALED' | 'OUTSIDE';
  /** Check value of each key (`key-check.ts`). */
  keyChecks: Readonly<Record<KeyName, string>>;
  tables: readonly TakenTable[];
  sequences: readonly { name: string; value: string }[];
  totals: Totals;
  entries: readonly Part[];
  /** Files that were lost or changed in the store when it was taken (缺件). */
  gaps: readonly UnsoundPaper[];
}

/** Where the rows of a table lie. */
export const rowsPart = (table: string): string => `rows/${table}.copy.gz`;

/** Where the bytes of a stored file lie. */
export const filePart = (store: Store, storageKey: string): string => `${store}/${storageKey}`;
/** Stores of files, by the folder each has in the data folder and in a backup. */
export const STORES = ['files', 'recordings'] as const;
/** One of them. */
export type Store = (typeof STORES)[number];

/** The figures in words. */
export const totalsTold = ({ opinions, receipts, decisions, files }: Totals): string[] => [
  `  公众意见 / opinions: ${opinions}，受理编号 / receipts: ${receipts}，决策事项 / decisions: ${decisions}，文件 / files: ${files}`,
];

const MOST_MANIFEST = 256_000_000;

/** A county's manifest with its bytes; null: the bundle is something else, or its manifest cannot be read. */
export async function countyManifest(
  bundle: Bundle,
): Promise<{ manifest: CountyManifest; bytes: Buffer } | null> {
  if (!bundle.names.has(MANIFEST)) return null;
  const bytes = await bytesOf(await bundle.open(MANIFEST), MOST_MANIFEST);
  const manifest = bytes && manifestIn(bytes);
  return manifest ? { manifest, bytes } : null;
}

function manifestIn(bytes: Buffer): CountyManifest | null {
  try {
    const read = JSON.parse(bytes.toString('utf8')) as CountyManifest;
    return read.format === COUNTY_FORMAT ? read : null;
  } catch {
    return null;
  }
}
