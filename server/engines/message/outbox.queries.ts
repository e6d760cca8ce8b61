import type { OutboxItemView } from '#schema/message/outbox-view.ts';
import type { Message } from '#schema/message/message.ts';
import { MessageStatus } from '#schema/message/message-kind.ts';
import type { Connection } from '#schema/kernel/page.ts';
import { channelsOf } from '#server/ground/kernel/channels.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { laterThan, placeKeys, placeOf } from '#server/ground/kernel/place.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { leavingWords } from './leaving-words.ts';

/** Which part of the outbox is asked for. */
export interface OutboxAsked {
  first: number | null;
  after: string | null;
}

/** 演示发件箱: all that a demonstration would have sent, the latest first, with the links that open; null: it is none. */
export async function outboxPage(
  context: Context,
  { first, after }: OutboxAsked,
): Promise<Connection<OutboxItemView> | null> {
  if (!channelsOf(context.services.config).outbox) return null;
  const size = pageSize(first, 20);
  const place = placeOf(after);
  return readAsSystem(context, async (db) => {
    const rows = await written(db)
      .where((eb) => eb.and(laterThan(eb, [eb.ref('created_at'), eb.ref('id')], place)))
      .limit(size + 1)
      .execute();
    const page = pageOf(rows, size, ({ createdAt, id }) => placeKeys({ at: createdAt, id }));
    const nodes: OutboxItemView[] = [];
    for (const row of page.nodes) nodes.push(await asLeft(db, context, row));
    return { ...page, nodes };
  });
}

const written = (db: Db) =>
  db
    .selectFrom('message')
    .select(['id', 'kind', 'way', 'recipient_masked as to', 'subject', 'body', 'spoken', 'status'])
    .select(['receipt_no as receiptNo', 'recipient_id as recipientId', 'about_id as aboutId'])
    .select(['not_before as notBefore', 'created_at as createdAt'])
    .where('status', '!=', MessageStatus.OBSOLETE)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc');

/** One message of the sending record, with what its links follow from. */
type Row = Pick<
  Message,
  | 'id'
  | 'kind'
  | 'subject'
  | 'body'
  | 'spoken'
  | 'status'
  | 'receiptNo'
  | 'recipientId'
  | 'aboutId'
  | 'notBefore'
  | 'createdAt'
> & { way: DeliveryWay; to: string };

/** Message as its reader receives it; the words for the telephone carry no link. */
async function asLeft(db: Db, { services }: Context, row: Row): Promise<OutboxItemView> {
  const { id, way, to, subject, body, spoken, status, notBefore, createdAt } = row;
  const item = {
    id,
    way,
    to,
    subject,
    createdAt,
    waitsUntil: status === MessageStatus.QUEUED ? notBefore : null,
  };
  if (way === DeliveryWay.PHONE) return { ...item, body: spoken ?? body };
  const leaving = await leavingWords(db, services, row);
  const added = way === DeliveryWay.MAIL ? leaving?.words : leaving?.short;
  return { ...item, body: body + (added ?? EXPIRED) };
}

const EXPIRED = '（验证码或者链接已经失效）';
