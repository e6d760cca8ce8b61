import { byDeadline } from '#server/ground/kernel/authority.ts';
import { LockMode } from '@mikro-orm/core';
import { EventSlot, Event } from '#schema/event/event.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { remindsNow } from '#server/law/event/event-reminder.ts';
import { EventTiding } from '#server/law/event/event-words.ts';
import { queueTiding } from './tell-registrants.ts';

/**
 * 活动提醒: the slot is marked and its people notified in one transaction, so that nobody is reminded twice;
 * whether anybody was.
 */
export const remindRegistrants = defineCommand(
  ['event.reminded', '提醒活动报名人'],
  byDeadline,
  async (command, slotId: string) => {
    const slot = await command.em.findOneOrFail(EventSlot, slotId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const event = await command.em.findOneOrFail(Event, slot.eventId);
    command.about('event', event.id, event.no);
    const facts = {
      startsAt: slot.startsAt,
      remindedFor: slot.remindedFor,
      published: event.publishedAt !== null,
      cancelled: event.cancelledAt !== null,
    };
    if (!remindsNow(facts, command.now)) return false;
    slot.remindedFor = slot.startsAt;
    await queueTiding(command, {
      eventId: event.id,
      slotId,
      tiding: EventTiding.REMINDER,
      occasion: slot.startsAt.getTime(),
      registrationId: null,
    });
    return true;
  },
);
