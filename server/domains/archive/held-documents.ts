import { FileFaultKind, type UnsoundPaper, unsoundPaperWords } from '#server/law/archive/file-fault.ts';
import type { Manifest, ManifestEntry } from './bound-file.ts';
import type { HeldRow, HeldTables } from './held-rows.queries.ts';

/** Tables whose rows stand for bytes in the file (有字节的数据行). */
export const BYTE_TABLES = ['attachment', 'decision_file'] as const;

/** An entry that is a document, under the id of its row. */
export type DocumentEntry = ManifestEntry & { fileId: string };

/** Papers of a file against its own data (材料和数据核对). */
export interface HeldDocuments {
  /** With the very bytes that their rows record. */
  sound: readonly DocumentEntry[];
  /** Missing or changed, as the manifest itself says. */
  gaps: readonly UnsoundPaper[];
  /** Missing or changed, and the manifest does not say it. */
  faults: readonly string[];
}

/**
 * Compares the papers with the rows that record them: each row has its paper with the digest it records. A file whose manifest
 * is in order may lack papers all the same, since the manifest lists only what is there.
 */
export function heldDocuments(manifest: Manifest, tables: HeldTables): HeldDocuments {
  const entries = new Map(
    manifest.entries.flatMap((entry) => (isDocument(entry) ? [[entry.fileId, entry]] : [])),
  );
  const told: UnsoundPaper[] = [...manifest.faults];
  const sound: DocumentEntry[] = [];
  const gaps: UnsoundPaper[] = [];
  const faults: string[] = [];
  for (const row of BYTE_TABLES.flatMap((table) => tables[table] ?? [])) {
    const entry = entries.get(String(row.id));
    const unsound = unsoundOf(row, entry);
    if (entry && !unsound) sound.push(entry);
    if (!unsound) continue;
    const at = told.findIndex(({ sha256 }) => sha256 === unsound.sha256);
    if (at < 0) faults.push(unsoundPaperWords(unsound));
    else gaps.push({ ...unsound, ...told.splice(at, 1)[0] });
  }
  return { sound, gaps: [...gaps, ...told], faults };
}

const isDocument = (entry: ManifestEntry): entry is DocumentEntry => entry.fileId !== undefined;

function unsoundOf(row: HeldRow, entry: DocumentEntry | undefined): UnsoundPaper | null {
  const sha256 = String(row.sha256);
  if (entry?.sha256 === sha256) return null;
  const fault = entry ? FileFaultKind.CHANGED : FileFaultKind.VANISHED;
  return { path: entry?.path ?? String(row.name), fault, sha256, size: Number(row.size) };
}
