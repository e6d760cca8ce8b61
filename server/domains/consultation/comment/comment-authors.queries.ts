import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import type { Recipient } from '#server/engines/telling/notification.ts';
import { openAuthor } from './comment-row.ts';

/** Whose comments are asked for: all of a consultation, in the order of their ids after one of them, some, or one alone. */
export interface AuthorsAsked {
  consultationId: string;
  commentId?: string;
  commentIds?: readonly string[];
  after?: string | null;
  most?: number;
}

/** Authors who left a way to reach them (留有联系方式的意见人) and whose comments stand. */
export async function commentAuthors(
  db: Db,
  seal: Seal,
  { consultationId, commentId, commentIds, after, most = 1 }: AuthorsAsked,
): Promise<Recipient[]> {
  const rows = await db
    .selectFrom('comment_contact as k')
    .innerJoin('comment as c', 'c.id', 'k.comment_id')
    .innerJoin('comment_state as s', 's.comment_id', 'c.id')
    .innerJoin('consultation as m', 'm.id', 'c.consultation_id')
    .select(['c.id', 'c.receipt_no as receiptNo', 'c.display_name as displayName', 'k.sealed'])
    .select('m.unit_id as unitId')
    .where('c.consultation_id', '=', consultationId)
    .where('k.has_contact', '=', true)
    .where('s.status', '!=', CommentStatus.WITHDRAWN)
    .$if(commentId !== undefined, (query) => query.where('c.id', '=', commentId ?? ''))
    .$if(commentIds !== undefined, (query) => query.where(sql<boolean>`c.id = any(${commentIds}::uuid[])`))
    .$if(after != null, (query) => query.where('c.id', '>', after ?? ''))
    .orderBy('c.id')
    .limit(most)
    .execute();
  return rows.map(({ sealed, ...row }) => {
    const { contactKind, contact } = openAuthor(seal, row.id, sealed);
    return { ...row, contactKind, contact };
  });
}
