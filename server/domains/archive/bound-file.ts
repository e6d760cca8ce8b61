import { createHash } from 'node:crypto';
import type { FileFault } from '#schema/archive/process-file-view.ts';

/** The list of everything in the file, under its own name; everything but itself is in it. */
export const MANIFEST = 'manifest.json';

/** One entry of the list (清单的一项). */
export interface ManifestEntry {
  path: string;
  label: string;
  size: number;
  sha256: string;
  /** The document or attachment that these bytes are. */
  fileId?: string;
}

/** 清单: what is in the file, by size and SHA-256. `faults`: what should be and was not, of files made before 2026-11-29. */
export interface Manifest {
  format: number;
  decisionNo: string;
  title: string;
  generatedAt: string;
  generatedBy: string;
  entries: readonly ManifestEntry[];
  faults: readonly FileFault[];
}

/** Place of an entry's bytes until they are sent: written in the workplace, or stored by the media store. */
export type Source = { workplace: string } | { storageKey: string };

/** An entry with its bytes at hand. */
export interface BoundEntry extends ManifestEntry {
  source: Source;
}

/** A file that is ready to be sent (装订好的卷宗). */
export interface BoundFile {
  manifest: Buffer;
  manifestSha256: string;
  entries: readonly BoundEntry[];
  generatedAt: Date;
}

/** SHA-256 as it is written in lists (摘要). */
export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
