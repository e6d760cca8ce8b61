import { EventTiding } from '#server/law/event/event-words.ts';
import { reminderAt } from '#server/law/event/event-reminder.ts';
import type { Db } from '#server/ground/kernel/context.ts';

/** An event as its notices describe it. */
export type ToldEvent = NonNullable<Awaited<ReturnType<typeof toldEvent>>>;

/** Reads such an event. */
export const toldEvent = (db: Db, id: string) =>
  db
    .selectFrom('event as e')
    .innerJoin('unit as u', 'u.id', 'e.unit_id')
    .select(['e.no', 'e.title', 'e.place', 'e.contact', 'e.unit_id as unitId', 'u.name as unitName'])
    .select(['e.cancel_reason as cancelReason', 'e.calendar_sequence as calendarSequence'])
    .where('e.id', '=', id)
    .executeTakeFirst();

/** A person to be notified, and of which slot. */
export type ToldRegistrant = Awaited<ReturnType<typeof toldRegistrants>>[number];

/** Whom an order is about. */
interface ToldOrder {
  eventId: string;
  tiding: EventTiding;
  registrationId: string | null;
  slotId?: string | null;
  /** For one slot: its beginning. */
  occasion: number;
}

/** Those whose registration stands, or whose was cancelled for them, after one of them in the order of ids; or one alone. */
export const toldRegistrants = (db: Db, order: ToldOrder, after: string, most: number) =>
  db
    .selectFrom('sign_up as r')
    .innerJoin('sign_up_person as c', 'c.sign_up_id', 'r.id')
    .innerJoin('seat_group as g', 'g.id', 'r.group_id')
    .innerJoin('event_slot as s', 's.id', 'g.slot_id')
    .select([
      'r.id',
      'r.display_name as displayName',
      'r.receipt_no as receiptNo',
      'r.persons',
      'r.claim_by as claimBy',
      'c.sealed',
    ])
    .select(['s.id as slotId', 's.starts_at as startsAt', 's.ends_at as endsAt'])
    .where('r.subject_id', '=', order.eventId)
    .where('r.cancelled_at', order.tiding === EventTiding.CANCELLED_FOR ? 'is not' : 'is', null)
    .where('r.lapsed_at', 'is', null)
    .where('r.id', '>', after)
    .$if(order.registrationId !== null, (query) => query.where('r.id', '=', order.registrationId ?? ''))
    .$if(order.slotId != null, (query) =>
      query
        .where('s.id', '=', order.slotId ?? '')
        .where('s.starts_at', '=', new Date(order.occasion))
        .where('r.confirmed_at', '<', reminderAt(new Date(order.occasion)))
        .where('r.checked_in_at', 'is', null)
        .where('r.released_at', 'is', null),
    )
    .orderBy('r.id')
    .limit(most)
    .execute();
