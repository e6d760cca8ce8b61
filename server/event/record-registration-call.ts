import type { RegistrationCallInput } from '#schema/event/registration-call-view.ts';
import { RegistrationCall } from '#schema/event/registration-call.ts';
import { Registration } from '#schema/event/registration.ts';
import { act } from '#server/kernel/act.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { loadById } from '#server/kernel/load.ts';
import { refuseCallToNobody } from '#server/law/event-telling.ts';
import { peopleToCall } from './calls.queries.ts';
import { loadEvent } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { holdGroup } from './held-group.ts';

/** 登记电话告知: everything he had still to hear was told at once, or nobody answered; whom it did not reach stays on the list. */
export const recordRegistrationCall = act(
  'event.registrantCalled',
  mayBring('recordRegistration'),
  async (command, id: string, { way, reached, note }: RegistrationCallInput) => {
    const registration = await loadById(command.em, Registration, id, '该报名');
    const event = await loadEvent(command, 'recordRegistration', registration.eventId, null);
    command.about('event', event.id, `${event.no} ${registration.receiptNo}`);
    // Two who call at once do so one after the other.
    const { now } = await holdGroup(command, registration.groupId);
    const [person] = await peopleToCall(
      command.db,
      { eventId: event.id, registrationId: registration.id },
      now,
    );
    const waiting = person?.tellings ?? [];
    const refusal = command.weigh(refuseCallToNobody(waiting.length));
    if (refusal) return refusal;
    for (const { id: tidingId } of waiting)
      command.em.create(RegistrationCall, {
        tidingId,
        way,
        reached,
        note: note.trim(),
        byId: actorOf(command).id,
        at: now,
      });
    return registration.id;
  },
);
