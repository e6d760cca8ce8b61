import type { CommandContext } from '#server/kernel/context.ts';
import { EventTiding } from '#server/law/event-words.ts';
import { claimUntil, nextInLine } from '#server/law/seat-offer.ts';
import { type HeldGroup, holdGroup } from './held-group.ts';
import { announceTiding } from './tell-registrants.ts';

/** Lets go of the seats that nobody claimed in time (逾期未确认); how many parties they were. */
async function letGo({ db }: CommandContext, { id, now }: HeldGroup): Promise<number> {
  const gone = await db
    .updateTable('registration')
    .set({ lapsed_at: now })
    .where('group_id', '=', id)
    .where('claim_by', '<=', now)
    .where('confirmed_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .where('lapsed_at', 'is', null)
    .returning('id')
    .execute();
  return gone.length;
}

/** Those who wait (候补), the first first. */
const waiting = ({ db }: CommandContext, groupId: string) =>
  db
    .selectFrom('registration')
    .select(['id', 'persons'])
    .where('group_id', '=', groupId)
    .where('confirmed_at', 'is', null)
    .where('claim_by', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('place')
    .execute();

/** With the seats in hand: what was not claimed goes on, what is free is offered to whoever waits first (候补到位); how many parties it was. */
export async function passSeats(command: CommandContext, group: HeldGroup): Promise<number> {
  const passed = await letGo(command, group);
  const claimBy = claimUntil(group.now, command.policy.waitlistClaimHours, group.startsAt);
  if (!claimBy || group.cancelled || !group.published) return passed;
  const { seats, taken } = passed > 0 ? await holdGroup(command, group.id) : group;
  const next = nextInLine(seats - taken, await waiting(command, group.id));
  for (const { id } of next) await offer(command, group, id, claimBy);
  if (passed + next.length > 0) command.publish('events', `event:${group.no}`);
  return passed;
}

async function offer(command: CommandContext, group: HeldGroup, id: string, claimBy: Date): Promise<void> {
  await command.db.updateTable('registration').set({ claim_by: claimBy }).where('id', '=', id).execute();
  await command.enqueue(
    'pass-event-seats',
    { eventId: group.eventId },
    { runAt: claimBy, key: `pass-event-seats:${id}` },
  );
  await announceTiding(command, group.eventId, EventTiding.SEAT_OFFERED, id);
}

/** Once a slot has begun there is no time to ask (候补当场到位): what is free goes at once to whoever waits first. */
export async function seatWhoWaits(command: CommandContext, groupId: string): Promise<void> {
  const held = await holdGroup(command, groupId);
  const group = (await letGo(command, held)) > 0 ? await holdGroup(command, groupId) : held;
  const next = nextInLine(group.seats - group.taken, await waiting(command, groupId)).map(({ id }) => id);
  if (next.length === 0) return;
  await command.db
    .updateTable('registration')
    .set({ confirmed_at: group.now })
    .where('id', 'in', next)
    .execute();
  for (const id of next) await announceTiding(command, group.eventId, EventTiding.SEAT_GIVEN, id);
}

/** The seats in hand, after what nobody claimed in time has gone on: the instant that counts is that of the lock. */
export async function seatsInHand(command: CommandContext, groupId: string): Promise<HeldGroup> {
  const group = await holdGroup(command, groupId);
  await passSeats(command, group);
  return holdGroup(command, groupId);
}
