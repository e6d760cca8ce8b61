import type { EventView } from '#schema/event/event-view.ts';
import type { MyRegistrationView, RegistrationView } from '#schema/event/registration-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { readReceipt } from '#server/engines/receipt/receipt.ts';
import { ownSignUp } from '#server/engines/signup/own-sign-up.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { RegistrationState } from '#server/law/event/event-words.ts';
import {
  refuseClaiming,
  refuseGivingBack,
  registrationState,
} from '#server/law/event/registration-course.ts';
import { eventAfter } from './event.queries.ts';
import { bringsFor, mayBringFor, registers } from './event.permissions.ts';
import { eventSeats } from './event-seats.ts';

const selection = (db: Db) =>
  db
    .selectFrom('sign_up as r')
    .select(['r.id', 'r.receipt_no as receiptNo', 'r.display_name as displayName'])
    .select(['r.persons', 'r.needs', 'r.with_minor as withMinor', 'r.place', 'r.channel'])
    .select(['r.signed_up_at as registeredAt', 'r.confirmed_at as confirmedAt', 'r.claim_by as claimBy'])
    .select(['r.cancelled_at as cancelledAt', 'r.checked_in_at as checkedInAt'])
    .select(['r.released_at as releasedAt', 'r.checked_in_persons as checkedInPersons'])
    .select(['r.checked_in_device as checkedInDevice', 'r.cancel_reason as cancelReason'])
    .innerJoin('event as e', 'e.id', 'r.subject_id')
    .innerJoin('seat_group as g', 'g.id', 'r.group_id')
    .innerJoin('event_slot as s', 's.id', 'g.slot_id')
    .select(['g.id as groupId', 'e.kind', 'e.unit_ids as unitIds', 's.starts_at as startsAt'])
    .select((eb) => eb('e.cancelled_at', 'is not', null).$castTo<boolean>().as('eventCancelled'));

type Row = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

/** A registration as its hosts see it, with what they may do for who calls. */
function viewOf({ actor }: Context, row: Row, now: Date): RegistrationView {
  const state = registrationState(row, now);
  const may = mayBringFor('recordRegistration', row);
  return {
    ...row,
    state,
    claim: capability(actor, may, refuseClaiming(state, row.eventCancelled)),
    cancel: capability(actor, may, refuseGivingBack(state, row.startsAt, now)),
  };
}

/** Who registered (报名名单), masked, in the order in which they came; for the event's own hosts. */
export const registrationsOf = (context: Context, event: EventView): Promise<RegistrationView[]> | [] =>
  bringsFor(context.actor, 'recordRegistration', event)
    ? readAsSystem(context, async (db) => {
        const { now } = await rulesOf(db);
        const rows = await selection(db)
          .where('r.subject_id', '=', event.id)
          .orderBy('r.group_id')
          .orderBy('r.place')
          .execute();
        return rows.map((row) => viewOf(context, row, now));
      })
    : [];

/** The registration that this pair opens (我的报名); null, all alike, when either half is wrong. */
export async function myRegistration(
  context: Context,
  receiptNo: string,
  lookupCode: string,
): Promise<MyRegistrationView | null> {
  const pair = readReceipt(context.services.seal, receiptNo, lookupCode);
  const found = await readAsSystem(context, async (db) => {
    const own = await ownSignUp(db, pair, 'EVENT');
    const group = own && (await eventSeats(db, own.groupId ?? ''));
    if (!own || !group) return null;
    const state = registrationState(own, group.now);
    const ahead =
      state === RegistrationState.WAITLISTED
        ? await countAhead(db, { groupId: group.id, place: own.place })
        : null;
    return { own, group, state, ahead, slot: await slotOf(db, group.id) };
  });
  const event = found && (await eventAfter(context, found.own.subjectId));
  if (!found || !event) return null;
  const { own, group, state, ahead, slot } = found;
  return {
    ...own,
    ...slot,
    state,
    ahead,
    registeredAt: own.signedUpAt,
    event,
    claim: capability(context.actor, registers, refuseClaiming(state, group.cancelled)),
    cancel: capability(context.actor, registers, refuseGivingBack(state, slot.startsAt, group.now)),
  };
}

const slotOf = (db: Db, groupId: string) =>
  db
    .selectFrom('seat_group as g')
    .innerJoin('event_slot as s', 's.id', 'g.slot_id')
    .select(['s.starts_at as startsAt', 's.ends_at as endsAt'])
    .where('g.id', '=', groupId)
    .executeTakeFirstOrThrow();

async function countAhead(db: Db, { groupId, place }: { groupId: string; place: number }): Promise<number> {
  const { count } = await db
    .selectFrom('sign_up')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('group_id', '=', groupId)
    .where('place', '<', place)
    .where('confirmed_at', 'is', null)
    .where('claim_by', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
