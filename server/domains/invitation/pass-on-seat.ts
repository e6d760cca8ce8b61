import { LockMode } from '@mikro-orm/core';
import { Draw } from '#schema/invitation/draw.ts';
import { Invitation } from '#schema/invitation/invitation.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { Representative } from '#schema/register/representative.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { FREES_SEAT, invitationStageAt } from '#server/law/invitation/invitation-stage.ts';
import { ineligibleReasons } from '#server/law/register/representative.ts';
import { type ItemOfMeeting, refuseInvitingNow } from './load-item.ts';
import { nextReplyBy } from './next-reply-by.ts';
import { inviteTo } from './seat-drawn.ts';
import { sendLetter } from './send-letter.ts';

/** The item held until the transaction ends: replies come one after the other, however many at once. */
export async function holdItem({ em }: CommandContext, itemId: string): Promise<ItemOfMeeting> {
  const item = await em.findOneOrFail(AgendaItem, { id: itemId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return { item, meeting: await em.findOneOrFail(Meeting, { id: item.meetingId }) };
}

/**
 * 递补: every freed seat of an item goes to the next of its kind in the published order, once. Whoever was invited before, or may
 * no longer be, is passed over; a seat for which nobody is left stays empty.
 */
export async function passOnFreedSeats(command: CommandContext, of: ItemOfMeeting): Promise<number> {
  const { em, now } = command;
  if (refuseInvitingNow(of).length > 0) return 0;
  const all = await em.find(Invitation, { itemId: of.item.id }, { orderBy: { id: 'asc' } });
  const handedOn = new Set(all.map(({ succeedsId }) => succeedsId));
  const freed = all.filter(
    (one) =>
      one.drawId &&
      one.replyBy &&
      !one.seatEmptyAt &&
      !handedOn.has(one.id) &&
      FREES_SEAT.has(invitationStageAt({ stage: one.stage, replyBy: one.replyBy }, now)),
  );
  let passed = 0;
  for (const one of freed) if (await passOn(command, of, one)) passed++;
  return passed;
}

async function passOn(command: CommandContext, of: ItemOfMeeting, freed: Invitation): Promise<boolean> {
  const { em, now } = command;
  const replyBy = freed.letter && freed.replyBy && nextReplyBy(freed.replyBy, of.meeting.startsAt, now);
  const draw = await em.findOne(Draw, { id: freed.drawId });
  const next = draw?.result && !draw.voidedAt ? await nextInOrder(command, of, draw, freed.quota) : null;
  if (!freed.letter || !replyBy || !draw || !next) {
    freed.seatEmptyAt = now;
    return false;
  }
  const invitation = inviteTo(command, draw, next, freed, freed.id);
  await sendLetter(command, of, invitation, { ...freed.letter, replyBy: replyBy.toISOString() });
  return true;
}

async function nextInOrder(
  { em, db }: CommandContext,
  { item, meeting }: ItemOfMeeting,
  { result }: Draw,
  quota: string,
): Promise<Representative | null> {
  const order = result?.reserves.find((one) => one.quota === quota)?.ids ?? [];
  const people = await em.find(Representative, { no: { $in: order } });
  // By plain SQL, not through the entities: a partial load of them would overwrite the changes just made.
  const invited = await db
    .selectFrom('invitation')
    .select('representative_id as id')
    .where('item_id', '=', item.id)
    .execute();
  const taken = new Set(invited.map(({ id }) => id));
  const free = order.flatMap((no) => people.find((person) => person.no === no) ?? []);
  const meetingOn = dayOf(meeting.startsAt);
  return (
    free.find((person) => !taken.has(person.id) && ineligibleReasons(person, meetingOn).length === 0) ?? null
  );
}
