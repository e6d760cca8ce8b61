import { sql } from 'kysely';
import type { CommandContext, Db } from '#server/kernel/context.ts';
import { notFound } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import type { RegistrationFacts } from '#server/law/registration.ts';

/** Seats taken in hand (名额): until the command ends nobody else is given one of them, so that they are given one after the other. */
export interface HeldGroup extends RegistrationFacts {
  id: string;
  eventId: string;
  no: string;
  title: string;
  category: string | null;
  /** The instant at which it was read: of seats in hand, the one that counts. */
  now: Date;
}

const selection = (db: Db) =>
  db
    .selectFrom('event_seat_group as g')
    .innerJoin('event_slot as s', 's.id', 'g.slot_id')
    .innerJoin('event as e', 'e.id', 's.event_id')
    .select(['g.id', 'g.category', 'g.seats', 'g.waitlist', 'g.taken', 'g.waiting'])
    .select(['e.id as eventId', 'e.no', 'e.title', 'e.open_sign_up as openSignUp'])
    .select(['e.sign_up_opens_at as signUpOpensAt', 'e.sign_up_closes_at as signUpClosesAt'])
    .select(['e.party_max as partyMax', 's.starts_at as startsAt'])
    .select(sql<Date>`app_now()`.as('now'))
    .select((eb) => eb('e.published_at', 'is not', null).as('published'))
    .select((eb) => eb('e.cancelled_at', 'is not', null).as('cancelled'));

const factsOf = (row: Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number]): HeldGroup => ({
  ...row,
  published: Boolean(row.published),
  cancelled: Boolean(row.cancelled),
});

/** The seats as they stand, without holding them. */
export async function seeGroup(db: Db, id: string): Promise<HeldGroup | null> {
  const row = isId(id) ? await selection(db).where('g.id', '=', id.toLowerCase()).executeTakeFirst() : null;
  return row ? factsOf(row) : null;
}

/** Takes the seats in hand and reads how they stand from then on. */
export async function holdGroup({ db }: Pick<CommandContext, 'db'>, id: string): Promise<HeldGroup> {
  await db.selectFrom('event_seat_group').select('id').where('id', '=', id).forUpdate().execute();
  const group = await seeGroup(db, id);
  if (!group) throw notFound('该场次的名额');
  return group;
}
