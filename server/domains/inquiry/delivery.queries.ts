import { MessageStatus } from '#schema/message/message-kind.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { EXPERT_ASKED } from './expert-notification.ts';
import type { InquiryRow } from './inquiry.queries.ts';
import { UNIT_ASKED, UNIT_ASKED_BY_LINK } from './inquiry-notification.ts';

const topicOf = (kind: InquiryKind, byLink: boolean): string => {
  if (kind === InquiryKind.EXPERT) return EXPERT_ASKED.key;
  return byLink ? UNIT_ASKED_BY_LINK.key : UNIT_ASKED.key;
};

/** Delivery of a letter (送达情况): its address, masked, and whether it arrived; by the sending record, never typed. */
export const deliveryOf = (
  context: Context,
  { id, kind, byLink }: InquiryRow,
): Promise<{ to: string; status: MessageStatus | null }> =>
  readAsSystem(context, async (db) => {
    const rows = await db
      .selectFrom('message')
      .select(['recipient_masked as to', 'status'])
      .where(byLink ? 'recipient_id' : 'about_id', '=', id)
      .where('topic', '=', topicOf(kind, byLink))
      .orderBy('created_at', 'desc')
      .execute();
    const best = rows.find(({ status }) => status === MessageStatus.SENT) ?? rows[0];
    return { to: best?.to ?? '', status: best?.status ?? null };
  });
