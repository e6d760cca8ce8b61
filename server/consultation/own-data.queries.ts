import { sql } from 'kysely';
import type { ContactReading, OwnData, OwnMessage } from '#schema/consultation/own-data-view.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { readUnder } from '#server/kernel/read.ts';
import { refuseErasure } from '#server/law/people/own-data.ts';
import { openAuthor } from './comment-row.ts';
import { author } from './comment.permissions.ts';

interface Kept {
  id: string;
  sealed: Buffer | null;
  held: boolean;
}

/** What is sealed of the author of a comment, and whether a case still needs it. */
export async function keptOfAuthor(db: Db, receiptNo: string): Promise<Kept | null> {
  const { rows } = await sql<Kept>`
    select c.id, k.sealed, contact_held(m.decision_id, m.id, null) as held
    from comment c join consultation m on m.id = c.consultation_id
    left join comment_contact k on k.comment_id = c.id where c.receipt_no = ${receiptNo}`.execute(db);
  return rows[0] ?? null;
}

/** All that is kept of an author whose receipt was opened (本人的资料): theirs to read, so nothing of it is masked. */
export const ownData = (context: Context, receiptNo: string): Promise<OwnData | null> =>
  readUnder(context, author, async (db) => {
    const kept = await keptOfAuthor(db, receiptNo);
    if (!kept) return null;
    const { id, sealed, held } = kept;
    const opened = sealed && openAuthor(context.services.seal, id, sealed);
    return {
      name: opened?.name ?? null,
      organisation: opened?.organisation ?? null,
      contact: opened?.contact ?? null,
      messages: await messagesTo(db, id),
      readings: await readingsOf(db, id),
      erase: capability(context.actor, author, refuseErasure({ sealed: sealed !== null, held })),
    };
  });

const messagesTo = async (db: Db, id: string): Promise<OwnMessage[]> =>
  db
    .selectFrom('message')
    .select(['kind', 'way', 'recipient_masked as to', 'subject', 'created_at as createdAt'])
    .select('sent_at as sentAt')
    .where('recipient_id', '=', id)
    .orderBy('created_at')
    .execute();

/** Whoever opened the contact gave a reason; of them the unit is told, as of every act of an office. */
const readingsOf = async (db: Db, id: string): Promise<ContactReading[]> =>
  (
    await sql<ContactReading>`
      select at, coalesce(unit_name, '') as unit, coalesce(detail, '') as reason from audit_event
      where (target_id = ${id} or target_id in (select m.id::text from message m where m.recipient_id = ${id}::uuid)) and action in ('comment.contactRevealed', 'comment.originalRevealed', 'notification.contactRevealed')
        and outcome = 'DONE' order by at`.execute(db)
  ).rows;
