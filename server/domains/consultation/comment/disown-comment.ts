import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { forgetAddress } from '#server/engines/telling/forget-address.ts';
import { refuseDisowning, refuseNote } from '#server/law/consultation/disowned-comment.ts';
import { author } from './comment.permissions.ts';
import { loadByReceipt } from './own-comment-load.ts';

/**
 * 说明不是本人提出, by whoever holds the receipt, at any time and for good: signature and words are shown to nobody else any more,
 * name and contact are deleted; the opinion is counted and answered as one of somebody unknown.
 */
export const disownComment = defineCommand(
  ['comment.disowned', '说明意见不是本人提出'],
  author,
  async (command, receiptNo: string, lookupCode: string, note: string) => {
    const own = await loadByReceipt(command, receiptNo, lookupCode);
    const refusal = command.refusalOf([...refuseDisowning(own), ...refuseNote(note)]);
    if (refusal) return refusal;
    const { numAffectedRows } = await sql`
      update comment_state set disowned_at = app_now(), disowned_note = ${note || null}, show_text = false, show_name = false,
        version = version + 1
      where comment_id = ${own.id} and disowned_at is null and status <> 'WITHDRAWN'`.execute(command.db);
    // Of two who hold the same receipt and press at once, the second gets the result of the first.
    if (numAffectedRows !== 1n)
      return command.refusalOf(refuseDisowning({ ...own, disownedAt: command.now })) ?? own.id;
    await forgetContact(command.db, own.id);
    await forgetAddress(command, own.id);
    command.publish(`consultation:${own.consultationId}`, 'consultations', 'reports');
    return own.id;
  },
);

/** Name and contact are deleted; those that a court or the archive holds stay sealed, and nobody is written to. */
async function forgetContact(db: Db, id: string): Promise<void> {
  await sql`delete from comment_contact t using consultation k
    where t.comment_id = ${id} and k.id = t.consultation_id and not contact_held(k.decision_id, k.id, null)`.execute(
    db,
  );
  await sql`update comment_contact set has_contact = false where comment_id = ${id}`.execute(db);
}
