import { sql } from 'kysely';
import { MessageStatus } from '#schema/message/message-kind.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { type CalendarDay, dayOf, inChinese, inShanghai } from '#server/law/calendar/calendar-day.ts';
import type { MaterialDelivery } from '#server/law/hearing/hearing-materials.ts';
import type { NoticedParticipant } from '#server/law/hearing/hearing-notice.ts';
import type { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import { HearingNoticeKind } from '#server/law/hearing/hearing-words.ts';
import { DELIVERY_WAY_LABELS, DeliveryWay } from '#server/law/people/notification.ts';
import { outcomeOf } from '#server/engines/telling/delivery-outcome.ts';

/** One way by which something went to a participant, and what became of it (送达情况). */
export interface Channel {
  way: DeliveryWay | null;
  status: MessageStatus | null;
  /** Time at which it was sent, said by telephone or handed over; null while it was not. */
  at: Date | null;
  /** Who called or handed over. */
  by: string;
}

/** A participant and what reached them (送达情况), by the record of the channels. */
export interface ServedParticipant {
  participantId: string;
  /** The id under which they are written to. */
  contactId: string;
  position: number;
  side: StakeholderSide;
  name: string;
  /** The notice that they take part, when and where (听证通知). */
  told: Channel;
  /** The last message with the materials (材料). */
  sent: Channel;
  /** How the materials reached them; no instant while they did not, and of before as a day alone. */
  served: Channel;
  deliveredOn: CalendarDay | null;
  receipt: { id: string; name: string } | null;
}

interface Row extends Omit<ServedParticipant, 'told' | 'sent' | 'served' | 'receipt'> {
  toldWay: DeliveryWay | null;
  toldStatus: MessageStatus | null;
  toldSentAt: Date | null;
  toldSettledAt: Date | null;
  toldBy: string | null;
  sentWay: DeliveryWay | null;
  sentStatus: MessageStatus | null;
  sentSentAt: Date | null;
  sentSettledAt: Date | null;
  sentBy: string | null;
  servedAt: Date | null;
  servedWay: DeliveryWay | null;
  servedBy: string | null;
  receiptId: string | null;
  receiptName: string | null;
}

const NOTICES = [HearingTiding.LIST_PUBLISHED, HearingTiding.PROMOTED, HearingTiding.POSTPONED];
const keysOf = (tidings: readonly HearingTiding[]) =>
  sql`${sql.val(tidings.map((tiding) => `hearing:${tiding}`))}::text[]`;

/** Of the day that stands now: since it was put off last. */
const SINCE_MOVED = sql`m.created_at >= coalesce((select max(n.at) from hearing_notice n
  where n.hearing_id = h.id and n.kind = ${sql.lit(HearingNoticeKind.POSTPONED)}), '-infinity')`;

/** The last message of these kinds to the participant `p`, and who reached them by telephone. */
const lastMessage = (tidings: readonly HearingTiding[], since = sql`true`) => sql`lateral (
  select m.way, m.status, m.sent_at, m.settled_at,
    (select caller.name from message_call k join person caller on caller.id = k.by_id
      where k.message_id = m.id and k.outcome = 'REACHED' order by k.at desc limit 1) as by
  from message m where m.recipient_id = coalesce(p.sign_up_id, p.id) and m.topic = any(${keysOf(tidings)})
    and ${since}
  order by m.created_at desc, m.id desc limit 1)`;

/**
 * Deliveries of a hearing (送达情况): to each participant, in their order; those sent before a postponement do not
 * count.
 */
export async function servedOf(db: Db, { id }: { id: string }): Promise<ServedParticipant[]> {
  const { rows } = await sql<Row>`
    select p.id as "participantId", coalesce(p.sign_up_id, p.id) as "contactId", p.position, p.side, p.display_name as name, p.delivered_on::text as "deliveredOn",
      t.way as "toldWay", t.status as "toldStatus", t.sent_at as "toldSentAt", t.settled_at as "toldSettledAt", t.by as "toldBy",
      s.way as "sentWay", s.status as "sentStatus", s.sent_at as "sentSentAt", s.settled_at as "sentSettledAt", s.by as "sentBy",
      p.served_at as "servedAt", p.served_way as "servedWay", server.name as "servedBy",
      f.id as "receiptId", f.name as "receiptName"
    from hearing h join hearing_participant p on p.hearing_id = h.id
    left join ${lastMessage(NOTICES, SINCE_MOVED)} t on true
    left join ${lastMessage([HearingTiding.MATERIALS_SENT], sql`m.created_at >= h.list_published_at`)} s on true
    left join person server on server.id = p.served_by_id
    left join decision_file f on f.id = p.service_receipt_id
    where h.id = ${id} and p.declined_at is null order by p.position`.execute(db);
  return rows.map(servedRow);
}

function servedRow(row: Row): ServedParticipant {
  const { participantId, contactId, position, side, name, receiptId, receiptName } = row;
  const told = channelOf(row.toldWay, row.toldStatus, row.toldSentAt ?? row.toldSettledAt, row.toldBy);
  const sent = channelOf(row.sentWay, row.sentStatus, row.sentSentAt ?? row.sentSettledAt, row.sentBy);
  const served = servedBy(row, sent);
  return {
    participantId,
    contactId,
    position,
    side,
    name,
    told,
    sent,
    served,
    deliveredOn: served.at ? dayOf(served.at) : row.deliveredOn,
    receipt: receiptId ? { id: receiptId, name: receiptName ?? '' } : null,
  };
}

const REACHES: readonly (MessageStatus | null)[] = [MessageStatus.SENT, MessageStatus.CALLED];

const channelOf = (
  way: DeliveryWay | null,
  status: MessageStatus | null,
  at: Date | null,
  by: string | null,
): Channel => ({ way, status, at: REACHES.includes(status) ? at : null, by: by ?? '' });

const UNSERVED: Channel = { way: null, status: null, at: null, by: '' };

/** Handed over, or else sent: a call says that there are materials, it does not bring them. */
function servedBy({ servedAt, servedWay, servedBy: by }: Row, sent: Channel): Channel {
  if (servedAt) return { way: servedWay, status: null, at: servedAt, by: by ?? '' };
  const written = sent.way === DeliveryWay.MAIL || sent.way === DeliveryWay.SMS;
  return written && sent.status === MessageStatus.SENT ? sent : UNSERVED;
}

/** How something went (送达情况), in the words of a document; empty where nothing did. */
export const channelWords = ({ way, status, at, by }: Channel): string => {
  if (!way) return '';
  const became = status ? outcomeOf({ status, sentAt: at, settledAt: at }) : at ? inShanghai(at) : '';
  return [DELIVERY_WAY_LABELS[way], became, by].filter(Boolean).join('，');
};

/** How the materials went (材料送达), in the words of a document. */
export const materialWords = ({ served, sent, deliveredOn }: ServedParticipant): string => {
  if (served.at) return channelWords(served);
  return deliveredOn ? inChinese(deliveredOn) : channelWords(sent) || '尚未送达';
};

/** The deliveries as the law judges them (R-29). */
export const deliveriesOf = (served: readonly ServedParticipant[]): MaterialDelivery[] =>
  served.map(({ participantId, name, deliveredOn, sent }) => ({
    participantId,
    name,
    deliveredOn,
    course: deliveredOn ? '' : channelWords(sent),
  }));

const HANDED: readonly (DeliveryWay | null)[] = [DeliveryWay.PAPER, DeliveryWay.VISIT];

/**
 * Participants notified that they take part, as the law judges it (R-27): by the notice, or by whoever handed them the
 * materials.
 */
export const noticedOf = (served: readonly ServedParticipant[]): NoticedParticipant[] =>
  served.map(({ name, told, served: materials }) => ({
    name,
    told: told.at !== null || (materials.at !== null && HANDED.includes(materials.way)),
    course: channelWords(told),
  }));

/** Those whom the materials have not reached, by the id under which they are written to. */
export async function unservedContacts(db: Db, hearing: { id: string }): Promise<ReadonlySet<string>> {
  const served = await servedOf(db, hearing);
  return new Set(served.flatMap(({ deliveredOn, contactId }) => (deliveredOn === null ? [contactId] : [])));
}
