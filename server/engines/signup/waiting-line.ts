import type { CommandContext } from '#server/ground/kernel/context.ts';
import { claimUntil, nextInLine } from '#server/law/event/seat-offer.ts';
import { makeObsolete } from '#server/engines/telling/make-obsolete.ts';
import { holdGroup } from './seat-group.ts';
import type { SeatGroupFacts, SignUpKind } from './sign-up-kind.ts';

/** Ends the offers that nobody claimed in time (逾期未确认); how many there were. */
async function endOffers(command: CommandContext, { id, now }: SeatGroupFacts): Promise<number> {
  const ended = await command.db
    .updateTable('sign_up')
    .set({ lapsed_at: now })
    .where('group_id', '=', id)
    .where('claim_by', '<=', now)
    .where('confirmed_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .where('lapsed_at', 'is', null)
    .returning('id')
    .execute();
  for (const one of ended) await makeObsolete(command, one.id);
  return ended.length;
}

/** The people who wait (候补), the first first. */
const waiting = ({ db }: CommandContext, groupId: string) =>
  db
    .selectFrom('sign_up')
    .select(['id', 'persons'])
    .where('group_id', '=', groupId)
    .where('confirmed_at', 'is', null)
    .where('claim_by', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('place')
    .execute();

/** With the seats held: unclaimed seats go on, free ones are offered to the first who wait (候补到位); how many offers ended. */
export async function passSeats<Group extends SeatGroupFacts>(
  command: CommandContext,
  kind: SignUpKind<Group>,
  group: Group,
): Promise<number> {
  const ended = await endOffers(command, group);
  const claimBy = claimUntil(group.now, command.policy.waitlistClaimHours, group.startsAt);
  const next = claimBy && group.offers ? await nextOf(command, kind, group, ended) : [];
  for (const { id } of next) await offer(command, kind, group, id, claimBy ?? group.now);
  if (ended + next.length > 0) await kind.changed(command, group.subjectId, group.no);
  return ended;
}

async function nextOf<Group extends SeatGroupFacts>(
  command: CommandContext,
  kind: SignUpKind<Group>,
  group: Group,
  ended: number,
) {
  const { seats, taken } = ended > 0 ? await holdGroup(command.db, kind, group.id) : group;
  return seats > taken ? nextInLine(seats - taken, await waiting(command, group.id)) : [];
}

async function offer<Group extends SeatGroupFacts>(
  command: CommandContext,
  kind: SignUpKind<Group>,
  group: Group,
  id: string,
  claimBy: Date,
): Promise<void> {
  await command.db.updateTable('sign_up').set({ claim_by: claimBy }).where('id', '=', id).execute();
  await command.enqueue(
    'pass-seats',
    { subjectId: group.subjectId },
    { runAt: claimBy, key: `pass-seats:${id}` },
  );
  await kind.offered(command, group, id);
}

/** Once it has begun there is no time to ask (候补当场到位): free seats go at once to the first who wait; who they are. */
export async function seatWaiting<Group extends SeatGroupFacts>(
  command: CommandContext,
  kind: SignUpKind<Group>,
  groupId: string,
): Promise<string[]> {
  const held = await holdGroup(command.db, kind, groupId);
  const group = (await endOffers(command, held)) > 0 ? await holdGroup(command.db, kind, groupId) : held;
  const next = nextInLine(group.seats - group.taken, await waiting(command, groupId)).map(({ id }) => id);
  if (next.length > 0)
    await command.db
      .updateTable('sign_up')
      .set({ confirmed_at: group.now })
      .where('id', 'in', next)
      .execute();
  return next;
}

/** Locked seats, after unclaimed ones have passed on: the instant that counts is that of the lock. */
export async function seatsInHand<Group extends SeatGroupFacts>(
  command: CommandContext,
  kind: SignUpKind<Group>,
  groupId: string,
): Promise<Group> {
  const held = await holdGroup(command.db, kind, groupId);
  // Nothing is offered any more: a sign-up that is refused then changes nothing.
  if (!held.offers) return held;
  await passSeats(command, kind, held);
  return holdGroup(command.db, kind, groupId);
}
