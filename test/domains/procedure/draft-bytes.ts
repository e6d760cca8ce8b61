import { Readable } from 'node:stream';
import { newId } from '#schema/kernel/id.ts';
import { writeDraftDocx } from '#server/engines/draft/write-draft-docx.ts';
import type { StoredFile } from '#server/ground/kernel/media/media-store.ts';
import type { DraftClause } from '#server/law/draft/draft-tree.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** The newest fixed draft of a decision in a Word file, one of its words perhaps another; null where the system holds none. */
export async function draftFile(
  database: TestDatabase,
  decisionId: string,
  [was, is]: readonly [string, string] = ['', ''],
): Promise<Buffer | null> {
  const clauses = await database.sql<DraftClause & { title: string }>(
    `select c.kind, c.no, c.text, d.title from clause c join decision d on d.id = $1
     where draft_version_id = (select id from draft_version
       where decision_id = $1 and frozen_at is not null order by no desc limit 1) order by position`,
    [decisionId],
  );
  const [first] = clauses;
  if (!first) return null;
  return writeDraftDocx({
    title: first.title,
    clauses: clauses.map(({ kind, no, text }) => ({ kind, no, text: text.replace(was, is) })),
  });
}

/** The same stored, under a digest that no other has: as the comment of the archive it ends with this mark. */
export async function draftBytes(
  database: TestDatabase,
  decisionId: string,
  mark: string,
): Promise<StoredFile | undefined> {
  const file = await draftFile(database, decisionId);
  if (!file) return undefined;
  file.writeUInt16LE(Buffer.byteLength(mark), file.length - 2);
  const bytes = Buffer.concat([file, Buffer.from(mark)]);
  return database.services.media.put(newId(), Readable.from([bytes]), bytes.length);
}
