import type { MessageStatus } from '#schema/message/message-kind.ts';
import { laterThan, type Place, placeKeys, placeOf } from '#server/ground/kernel/place.ts';
import { demand } from '#server/ground/kernel/demand.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { withoutSecretLinks } from '#server/ground/kernel/secret-link.ts';
import { readAllMessages, readMessages } from './message.permissions.ts';

/** Which part of the sending record is asked for. */
export interface MessagesAsked {
  status: MessageStatus | null;
  first: number | null;
  after: string | null;
}

/** The sending record (发送记录), the latest first: all of it for those who watch over it, else one's own unit's; nobody's reply link is in it. */
export function messagesPage(context: Context, { status, first, after }: MessagesAsked) {
  demand(context, readMessages, 'messages');
  const size = pageSize(first, 50);
  const place = placeOf(after);
  const all = readAllMessages.allows(context.actor);
  const unitId = all ? null : (context.actor?.unitId ?? null);
  return (all ? readAsSystem : read)(context, async (db) => {
    const rows = await matching(db, status, unitId, place)
      .limit(size + 1)
      .execute();
    const shown = rows.map((row) => ({ ...row, body: withoutSecretLinks(row.body) }));
    return pageOf(shown, size, ({ createdAt, id }) => placeKeys({ at: createdAt, id }));
  });
}

const COLUMNS = [
  'id',
  'kind',
  'recipient_masked as to',
  'subject',
  'body',
  'status',
  'attempts',
  'error',
  'not_before as notBefore',
  'created_at as createdAt',
  'sent_at as sentAt',
] as const;

const matching = (db: Db, status: MessageStatus | null, unitId: string | null, place: Place | null) =>
  db
    .selectFrom('message')
    .select(COLUMNS)
    .where((eb) =>
      eb.and([
        ...(status ? [eb('status', '=', status)] : []),
        ...(unitId ? [eb('unit_id', '=', unitId)] : []),
        ...laterThan(eb, [eb.ref('created_at'), eb.ref('id')], place),
      ]),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc');
