import { sql } from 'kysely';
import type { EventPostponementInput } from '#schema/event/event-input.ts';
import type { EventSlot, Event } from '#schema/event/event.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { refuseMove } from '#server/law/event/event-move.ts';
import { EventNoticeKind, EventTiding } from '#server/law/event/event-words.ts';
import { whenAndWhere } from '#server/law/event/event-notice.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { clashFindings, holdClaims, resourcesOf } from './clashes.ts';
import { atStage } from './event-guards.ts';
import { changePublicly, loadEvent, slotsOf } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { giveNotice } from './give-notice.ts';
import { knownRoom } from './plan-input.ts';
import { storeClaims } from './store-claims.ts';
import { announceTiding } from './tell-registrants.ts';

/**
 * 延期 (2e): whoever has a seat keeps it and is notified; the old time stays public, calendars change the same entry.
 */
export const postponeEvent = defineCommand(
  ['event.postponed', '活动延期'],
  mayBring('postpone'),
  async (command, id: string, version: number, input: EventPostponementInput) => {
    const event = await loadEvent(command, 'postpone', id, version);
    const slots = await slotsOf(command, id);
    const moved = movedSlots(slots, input);
    const roomId = await knownRoom(command, input.roomId ?? null);
    await holdClaims(command);
    const wanted = { roomId, hostIds: event.hostIds, slots: moved };
    const signUpClosesAt = input.signUpClosesAt ?? event.signUpClosesAt;
    const refusal = command.refusalOf([
      ...atStage('postpone', event, command.now),
      ...refuseMove(
        { place: event.place, roomId: event.roomId, signUpClosesAt: event.signUpClosesAt, slots },
        { place: input.place, roomId, signUpClosesAt, slots: moved },
        command.now,
      ),
      ...(await clashFindings(command, wanted, id)),
      ...refuseThinReason(input.reason, { code: 'POSTPONE_REASON_REQUIRED', what: '延期' }),
    ]);
    if (refusal) return refusal;
    const before = whenAndWhere(event, slots);
    Object.assign(event, { roomId, place: input.place, signUpClosesAt });
    const inOrder = await move(command, event, slots, moved);
    await storeClaims(command, id, resourcesOf(wanted));
    giveNotice(command, event, EventNoticeKind.POSTPONED, [
      `${event.title}延期。`,
      ...before.map((line) => `原定${line}`),
      ...whenAndWhere(event, inOrder).map((line) => `改为${line}`),
      `原因：${input.reason}`,
    ]);
    await announceTiding(command, id, EventTiding.POSTPONED, null);
    // Where it was too late to offer a seat, there is time again.
    await command.enqueue('pass-seats', { subjectId: id });
    changePublicly(command, event);
    return id;
  },
);

function movedSlots(slots: readonly EventSlot[], input: EventPostponementInput) {
  const known = new Set(slots.map(({ id }) => id));
  if (input.slots.some(({ slotId }) => !known.has(slotId.toLowerCase())))
    throw badInput('没有这个场次。', ['slots']);
  return slots.map(({ id, startsAt, endsAt }) => {
    const to = input.slots.find(({ slotId }) => slotId.toLowerCase() === id);
    return { id, startsAt: to?.startsAt ?? startsAt, endsAt: to?.endsAt ?? endsAt };
  });
}

async function move(
  command: CommandContext,
  event: Event,
  slots: readonly EventSlot[],
  moved: readonly { id: string; startsAt: Date; endsAt: Date }[],
): Promise<EventSlot[]> {
  for (const slot of slots)
    Object.assign(
      slot,
      moved.find(({ id }) => id === slot.id),
    );
  event.startsAt = new Date(Math.min(...moved.map(({ startsAt }) => startsAt.getTime())));
  event.endsAt = new Date(Math.max(...moved.map(({ endsAt }) => endsAt.getTime())));
  event.calendarSequence += 1;
  await command.em.flush();
  // An offer is kept no longer than two hours before the new beginning, nor shorter than it was promised.
  await sql`update sign_up r set claim_by = least(r.claim_by, s.starts_at - interval '2 hours')
    from seat_group g join event_slot s on s.id = g.slot_id
    where g.id = r.group_id and r.subject_id = ${event.id} and r.confirmed_at is null and r.claim_by > app_now()
      and r.cancelled_at is null and r.lapsed_at is null`.execute(command.db);
  return slots.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}
