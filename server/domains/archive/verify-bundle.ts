import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { type Manifest, MANIFEST, type ManifestEntry, sha256Of } from './bound-file.ts';
import type { Bundle } from './bundle.ts';
import { FileFaultKind, unsoundPaperWords } from '#server/law/archive/file-fault.ts';
import { FORMAT } from './pieces.ts';

/** Result of verifying a bundle (核验结果): its manifest, or every fault in it. */
export type Verified = { manifest: Manifest; digest: string } | { faults: string[] };

/** Terms on which a bundle is taken. */
export interface Terms {
  /** SHA-256 of the manifest; null: none was given. */
  expected: string | null;
  /** 允许缺件: takes a file that was made short and says so, as they were made before 2026-11-29. */
  withGaps?: boolean;
}

const MOST_MANIFEST = 64_000_000;

/**
 * Compares everything with the manifest, and the manifest with its digest where one was given; a paper that the manifest itself
 * says is missing or changed is a fault as well. All faults at once.
 */
export async function verifyBundle(bundle: Bundle, { expected, withGaps = false }: Terms): Promise<Verified> {
  if (!bundle.names.has(MANIFEST)) return { faults: [`缺少清单 ${MANIFEST}`] };
  const bytes = await bytesOf(await bundle.open(MANIFEST), MOST_MANIFEST);
  const manifest = bytes && manifestIn(bytes);
  if (!bytes || !manifest)
    return { faults: [`清单 ${MANIFEST} 不能读取，或者不是本平台的第${FORMAT}版清单`] };
  const digest = sha256Of(bytes);
  const faults = expected !== null && expected !== digest ? [`清单的摘要是 ${digest}，不是 ${expected}`] : [];
  if (!withGaps) faults.push(...manifest.faults.map(unsoundPaperWords));
  const listed = new Set([MANIFEST, ...manifest.entries.map(({ path }) => path)]);
  for (const name of bundle.names) if (!listed.has(name)) faults.push(`${name}：清单里没有`);
  for (const entry of manifest.entries) faults.push(...(await entryFaults(bundle, entry)));
  return faults.length > 0 ? { faults } : { manifest, digest };
}

function manifestIn(bytes: Buffer): Manifest | null {
  try {
    const read = JSON.parse(bytes.toString('utf8')) as Partial<Manifest>;
    const whole = read.format === FORMAT && Array.isArray(read.entries) && Array.isArray(read.faults);
    return whole && read.entries?.every(isEntry) && read.faults?.every(isFault) ? (read as Manifest) : null;
  } catch {
    return null;
  }
}

const isEntry = (entry: Partial<ManifestEntry> | null) =>
  typeof entry?.path === 'string' && typeof entry.size === 'number' && typeof entry.sha256 === 'string';

const isFault = (fault: Partial<Manifest['faults'][number]> | null) =>
  typeof fault?.path === 'string' &&
  typeof fault.sha256 === 'string' &&
  (fault.fault === FileFaultKind.VANISHED || fault.fault === FileFaultKind.CHANGED);

/** Compares one entry with its line in the manifest (逐项核对). */
export async function entryFaults(
  bundle: Bundle,
  { path, size, sha256 }: Pick<ManifestEntry, 'path' | 'size' | 'sha256'>,
): Promise<string[]> {
  if (!bundle.names.has(path)) return [`${path}：缺少这个文件`];
  const found = await digestIn(await bundle.open(path), size).catch(() => null);
  if (!found) return [`${path}：不能读取`];
  if (found.size !== size) return [`${path}：大小与清单不符（应为${size}字节）`];
  return found.sha256 === sha256 ? [] : [`${path}：摘要与清单不符`];
}

/** Stops at the first byte too many: what unfolds to more than it says is not unfolded. */
async function digestIn(stream: Readable, size: number): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    count += chunk.length;
    if (count > size) break;
    hash.update(chunk);
  }
  return { size: count, sha256: hash.digest('hex') };
}

/** The whole of a short entry; null when it is longer than `most`. */
export async function bytesOf(stream: Readable, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let count = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    count += chunk.length;
    if (count > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
