import { Registration } from '#schema/event/registration.ts';
import { act } from '#server/kernel/act.ts';
import { loadById } from '#server/kernel/load.ts';
import { loadEvent } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { takeOffer } from './give-back.ts';

/** 代为确认名额: for somebody who calls within the time for which his seat is kept. */
export const claimRegistrationFor = act(
  'event.seatClaimedFor',
  mayBring('recordRegistration'),
  async (command, id: string) => {
    const registration = await loadById(command.em, Registration, id, '该报名');
    const event = await loadEvent(command, 'recordRegistration', registration.eventId, null);
    command.about('event', event.id, `${event.no} ${registration.receiptNo}`);
    return (await takeOffer(command, registration)) ?? registration.id;
  },
);
