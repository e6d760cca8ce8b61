import { MessageStatus } from '#schema/message/message-kind.ts';
import type { Context } from '#server/kernel/context.ts';
import { readAsSystem } from '#server/kernel/read.ts';
import type { InquiryRow } from './inquiry.queries.ts';
import { UNIT_ASKED, UNIT_ASKED_BY_LINK } from './inquiry-notification.ts';

/** What became of a letter on its way (送达情况): where it went, masked, and whether it arrived; by the sending record, never typed. */
export const deliveryOf = (
  context: Context,
  { id, byLink }: InquiryRow,
): Promise<{ to: string; status: MessageStatus | null }> =>
  readAsSystem(context, async (db) => {
    const rows = await db
      .selectFrom('message')
      .select(['recipient_masked as to', 'status'])
      .where(byLink ? 'recipient_id' : 'about_id', '=', id)
      .where('topic', '=', byLink ? UNIT_ASKED_BY_LINK.key : UNIT_ASKED.key)
      .orderBy('created_at', 'desc')
      .execute();
    const best = rows.find(({ status }) => status === MessageStatus.SENT) ?? rows[0];
    return { to: best?.to ?? '', status: best?.status ?? null };
  });
