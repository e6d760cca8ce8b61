import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MediaStore } from '#server/ground/kernel/media/media-store.ts';
import { recordedCopy, type RecordedSource } from '#server/ground/kernel/media/recorded-file.ts';
import type { Recordings } from '#server/ground/kernel/media/recordings.ts';
import type { FileFaultKind, UnsoundPaper } from '#server/law/archive/file-fault.ts';
import { filePart, type Part } from './county-manifest.ts';
import type { NamedFile } from './named-files.queries.ts';

/** The stores of a county. */
export interface CountyStores {
  media: MediaStore;
  recordings: Recordings;
}

/** Files that were taken, and those that could not be. */
export interface TakenFiles {
  parts: Part[];
  gaps: UnsoundPaper[];
}

/** Copies every named file into the backup, each held against its digest (取走文件). */
export async function takeFiles(
  stores: CountyStores,
  named: readonly NamedFile[],
  folder: string,
): Promise<TakenFiles> {
  const taken: TakenFiles = { parts: [], gaps: [] };
  for (const file of named) {
    const path = filePart(file.store, file.storageKey);
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    const fault = await recordedCopy(sourceOf(stores, file), file, target);
    if (!fault) taken.parts.push({ path, size: (await stat(target)).size, sha256: file.sha256 });
    else if (!file.dispensable) taken.gaps.push(gapOf(stores, file, fault));
  }
  return taken;
}

/** A fault of a named file, with the place where it lies. */
export function gapOf({ recordings }: CountyStores, file: NamedFile, fault: FileFaultKind) {
  const { store, storage, storageKey, name, sha256, size } = file;
  const missing = storage === null ? '' : `，${recordings.missing({ storage, storageKey })}`;
  return { path: `${name}（${filePart(store, storageKey)}${missing}）`, fault, sha256, size };
}

/** The store in which a file lies, read from beginning to end. */
export const sourceOf = (
  { media, recordings }: CountyStores,
  { storage, size }: Pick<NamedFile, 'storage' | 'size'>,
): RecordedSource =>
  storage === null
    ? media
    : {
        read: (storageKey) =>
          recordings.read({ storage, storageKey }, { start: 0, end: Math.max(0, size - 1) }),
      };
