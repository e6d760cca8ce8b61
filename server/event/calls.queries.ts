import { sql } from 'kysely';
import type { EventView } from '#schema/event/event-view.ts';
import type { EventCallsView, RegistrationToCallView } from '#schema/event/registration-call-view.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { readAsSystem } from '#server/kernel/read.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { toTellByTelephone } from '#server/law/event-telling.ts';
import { registrationState } from '#server/law/registration-course.ts';
import { bringsFor } from './event.permissions.ts';

/** 电话告知 of an event: whom its hosts have to call and what to say, and who was called; null for everybody else. */
export const callsOf = (context: Context, event: EventView): Promise<EventCallsView> | null =>
  bringsFor(context.actor, 'recordRegistration', event)
    ? readAsSystem(context, async (db) => {
        const { now } = await rulesOf(db);
        return {
          toCall: await peopleToCall(db, { eventId: event.id }, now),
          made: await callsMade(db, event.id),
        };
      })
    : null;

const tellings = (db: Db, { eventId, registrationId }: { eventId: string; registrationId?: string }) =>
  db
    .selectFrom('registration_tiding as t')
    .innerJoin('registration as r', 'r.id', 't.registration_id')
    .innerJoin('event as e', 'e.id', 'r.event_id')
    .innerJoin('event_seat_group as g', 'g.id', 'r.group_id')
    .innerJoin('event_slot as s', 's.id', 'g.slot_id')
    .leftJoin('message as m', 'm.unique_key', 't.unique_key')
    .select(['t.id', 't.tiding', 't.text', 't.at', 'r.id as registrationId', 's.starts_at as startsAt'])
    .select(['r.display_name as displayName', 'r.receipt_no as receiptNo', 'r.persons'])
    .select(['r.confirmed_at as confirmedAt', 'r.claim_by as claimBy', 'r.cancelled_at as cancelledAt'])
    .select(['r.checked_in_at as checkedInAt', 'r.released_at as releasedAt'])
    .select((eb) => eb('e.cancelled_at', 'is not', null).$castTo<boolean>().as('cancelled'))
    .select(
      sql<boolean>`exists (select from registration_call c where c.tiding_id = t.id and c.reached)
        or (t.way is not null and coalesce(m.status not in ('KEPT', 'FAILED'), true))`.as('reached'),
    )
    .select(
      sql<Date | null>`(select max(c.at) from registration_call c where c.tiding_id = t.id and not c.reached)`.as(
        'missedAt',
      ),
    )
    .where('r.event_id', '=', eventId)
    .$if(registrationId !== undefined, (query) => query.where('r.id', '=', registrationId ?? ''))
    .orderBy('r.registered_at')
    .orderBy('t.at')
    .execute();

/** Whom mail and message did not reach, with what he still has to hear. */
export async function peopleToCall(
  db: Db,
  of: { eventId: string; registrationId?: string },
  now: Date,
): Promise<RegistrationToCallView[]> {
  const byPerson = Map.groupBy(await tellings(db, of), ({ registrationId }) => registrationId);
  return [...byPerson.values()].flatMap((rows) => {
    const [one] = rows;
    if (!one) return [];
    const waiting = toTellByTelephone({ ...one, state: registrationState(one, now) }, rows, now);
    if (waiting.length === 0) return [];
    const { registrationId: id, displayName, receiptNo } = one;
    const missedAt = waiting.map((telling) => telling.missedAt).find((at) => at !== null) ?? null;
    return [{ id, displayName, receiptNo, tellings: waiting, missedAt }];
  });
}

const callsMade = (db: Db, eventId: string) =>
  db
    .selectFrom('registration_call as c')
    .innerJoin('registration_tiding as t', 't.id', 'c.tiding_id')
    .innerJoin('registration as r', 'r.id', 't.registration_id')
    .innerJoin('person as p', 'p.id', 'c.by_id')
    .select(['c.id', 'r.display_name as displayName', 't.tiding', 'c.way', 'c.reached', 'c.note', 'c.at'])
    .select('p.name as byName')
    .where('r.event_id', '=', eventId)
    .orderBy('c.at', 'desc')
    .orderBy('c.id')
    .limit(500)
    .execute();
