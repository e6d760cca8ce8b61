import type { ClauseNote } from '#schema/consultation/consultation-input.ts';
import { newId } from '#schema/kernel/id.ts';
import type { Db } from '#server/kernel/context.ts';
import { alignClauses } from '#server/law/draft/align-clauses.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import { clausesOf, replaceClauses, type VersionOf } from './clause-rows.ts';

/**
 * Reads the clauses of a text that was typed or imported into a version (条款切分). A clause that continues one of before keeps its
 * identity, whatever its number is now; a note belongs to the clause of its number.
 */
export async function storeText(
  db: Db,
  version: VersionOf,
  text: string,
  notes: readonly ClauseNote[],
): Promise<void> {
  const known = await clausesOf(db, version.id);
  const read = readDraftText(text).tree.clauses;
  const aligned = alignClauses(known, read).clauses;
  const noteOf = new Map(notes.map(({ no, note }) => [no, note]));
  const clauses = read.map((clause, at) => ({
    ...clause,
    anchorId: aligned[at]?.anchorId ?? newId(),
    originIds: aligned[at]?.originIds ?? [],
    note: noteOf.get(clause.no) ?? '',
  }));
  await replaceClauses(db, version, clauses);
}
