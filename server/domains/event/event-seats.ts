import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import type { RegistrationFacts } from '#server/law/event/registration.ts';
import type { SeatGroupFacts } from '#server/engines/signup/sign-up-kind.ts';

/** The seats of one slot of an event for one group (名额), with everything that decides who gets one. */
export interface EventSeats extends SeatGroupFacts, RegistrationFacts {
  readonly startsAt: Date;
  /** The invited group; null: anybody. */
  readonly category: string | null;
  seats: number;
  taken: number;
  waiting: number;
}

const selection = (db: Db) =>
  db
    .selectFrom('seat_group as g')
    .innerJoin('event_slot as s', 's.id', 'g.slot_id')
    .innerJoin('event as e', 'e.id', 's.event_id')
    .select(['g.id', 'g.category', 'g.seats', 'g.waitlist', 'g.taken', 'g.waiting'])
    .select(['e.id as subjectId', 'e.no', 'e.open_sign_up as openSignUp'])
    .select(['e.sign_up_opens_at as signUpOpensAt', 'e.sign_up_closes_at as signUpClosesAt'])
    .select(['e.party_max as partyMax', 's.starts_at as startsAt'])
    .select(sql<Date>`app_now()`.as('now'))
    .select((eb) => eb('e.published_at', 'is not', null).$castTo<boolean>().as('published'))
    .select((eb) => eb('e.cancelled_at', 'is not', null).$castTo<boolean>().as('cancelled'));

/** The seats as they stand, without holding them. */
export async function eventSeats(db: Db, id: string): Promise<EventSeats | null> {
  const row = isId(id) ? await selection(db).where('g.id', '=', id.toLowerCase()).executeTakeFirst() : null;
  return row ? { ...row, offers: row.published && !row.cancelled } : null;
}

/** The groups of a slot or of a whole event, always in one order. */
export const groupIdsOf = async (db: Db, of: { slotId: string } | { eventId: string }): Promise<string[]> =>
  (
    await db
      .selectFrom('seat_group as g')
      .innerJoin('event_slot as s', 's.id', 'g.slot_id')
      .select('g.id')
      .where((eb) => ('slotId' in of ? eb('s.id', '=', of.slotId) : eb('s.event_id', '=', of.eventId)))
      .orderBy('g.id')
      .execute()
  ).map(({ id }) => id);
