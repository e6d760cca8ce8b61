import type { ClauseNote } from '#schema/consultation/consultation-input.ts';
import { newId } from '#schema/kernel/id.ts';
import type { Db } from '#server/kernel/context.ts';
import { readClauses } from '#server/law/draft/clause-reader.ts';

const BATCH = 1000;

/** Puts the draft's clauses in place of those of the text before; a note stays with the clause of its number. */
export async function storeClauses(
  db: Db,
  draft: { id: string; consultationId: string; text: string },
  notes: readonly ClauseNote[],
): Promise<void> {
  const noteOf = new Map(notes.map(({ no, note }) => [no, note]));
  await db.deleteFrom('clause').where('draft_version_id', '=', draft.id).execute();
  const rows = readClauses(draft.text).map(({ no, text }, position) => ({
    id: newId(),
    consultation_id: draft.consultationId,
    draft_version_id: draft.id,
    no,
    position,
    text,
    note: noteOf.get(no) ?? '',
  }));
  for (let from = 0; from < rows.length; from += BATCH)
    await db
      .insertInto('clause')
      .values(rows.slice(from, from + BATCH))
      .execute();
}
