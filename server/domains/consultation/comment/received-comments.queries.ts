import type { Db } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { subjectOf } from '#server/law/sentence.ts';
import type { Received, ReceivedAsked } from '#server/engines/confirmation/received-kinds.ts';
import { untold } from '#server/engines/confirmation/untold.ts';
import { openAuthor } from './comment-row.ts';

/** Authors of comments who have not been sent a receipt yet (回执送达). */
export async function receivedComments(
  db: Db,
  seal: Seal,
  { since, after, most }: ReceivedAsked,
): Promise<Received[]> {
  const rows = await db
    .selectFrom('comment as c')
    .innerJoin('comment_contact as k', 'k.comment_id', 'c.id')
    .innerJoin('comment_state as s', 's.comment_id', 'c.id')
    .innerJoin('consultation as m', 'm.id', 'c.consultation_id')
    .select(['c.id', 'c.receipt_no as receiptNo', 'c.display_name as displayName', 'k.sealed'])
    .select(['m.unit_id as unitId', 'm.title', 'm.id as matterId'])
    .where('c.submitted_at', '>', since)
    .where('c.id', '>', after)
    .where('k.has_contact', '=', true)
    .where('s.status', '!=', CommentStatus.WITHDRAWN)
    .where(untold('c.id'))
    .orderBy('c.id')
    .limit(most)
    .execute();
  return rows.map(({ sealed, title, matterId, ...row }) => {
    const { contactKind, contact } = openAuthor(seal, row.id, sealed);
    const about = { id: matterId, title, path: `/gongzuotai/zhengji/${matterId}` };
    return { ...row, contactKind, contact, what: `您对《${subjectOf(title)}》提出的意见`, about };
  });
}
