import { sql } from 'kysely';
import type { CommentNoteView } from '#schema/consultation/comment-note-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import { read } from '#server/ground/kernel/read.ts';

const notes = gatherEach(async (db, ids) => {
  const { rows } = await sql<CommentNoteView & { key: string }>`
    select n.comment_id as key, n.id, p.name as by, n.at, n.text from comment_note n join person p on p.id = n.by_id
    where n.comment_id = any(${ids}::uuid[]) order by n.at, n.id`.execute(db);
  return byKey(rows);
});

/** 内部备注 of a comment, the oldest first; of a page of comments in one statement. */
export const notesOf = (context: Context, commentId: string): Promise<CommentNoteView[]> =>
  read(context, (db) => notes(db, commentId));
