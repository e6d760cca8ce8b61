import { EventWalkIn } from '#schema/event/event-walk-in.ts';
import { newId } from '#schema/kernel/id.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { beyondSeats, refuseWalkInCorrection } from '#server/law/event/gate.ts';
import { atStage } from './event-guards.ts';
import { loadEvent } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { holdSeats } from './gate-seats.ts';

const WHAT = '这批现场登记';

/** 更正现场登记: what was recorded stays, the correction takes its place in the count; once, then the correction itself is corrected. */
export const correctWalkIn = defineCommand(
  ['event.walkInCorrected', '更正现场登记'],
  mayBring('checkIn'),
  async (command, id: string, persons: number, reason: string) => {
    const wrong = await loadById(command.em, EventWalkIn, id, WHAT);
    const event = await loadEvent(command, 'checkIn', wrong.eventId, null);
    const group = (await holdSeats(command, event.id)).get(wrong.groupId);
    if (!group || (await command.em.count(EventWalkIn, { correctsId: wrong.id })) > 0)
      throw conflict(WHAT, null);
    const refusal = command.refusalOf(
      atStage('checkIn', event, command.now, () => refuseWalkInCorrection(persons, reason)),
    );
    if (refusal) return refusal;
    const left = group.seats - group.taken + (wrong.persons - wrong.beyond);
    const { eventId, groupId, device, at } = wrong;
    const correction = command.em.create(EventWalkIn, {
      id: newId(),
      eventId,
      groupId,
      device,
      at,
      persons,
      beyond: beyondSeats(persons, left),
      reason: reason.trim(),
      correctsId: wrong.id,
      receivedAt: command.now,
      byId: actorOf(command).id,
    });
    await command.em.flush();
    command.publish('events', `event:${event.no}`);
    return correction.id;
  },
);
