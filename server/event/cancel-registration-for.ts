import { Registration } from '#schema/event/registration.ts';
import { act } from '#server/kernel/act.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { loadById } from '#server/kernel/load.ts';
import { refuseNoReason } from './event-guards.ts';
import { loadEvent } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { giveBack } from './give-back.ts';

/** 代为取消报名: for somebody who calls; why, and by whom, stays on record. */
export const cancelRegistrationFor = act(
  'event.registrationCancelledFor',
  mayBring('recordRegistration'),
  async (command, id: string, reason: string) => {
    const registration = await loadById(command.em, Registration, id, '该报名');
    const event = await loadEvent(command, 'recordRegistration', registration.eventId, null);
    command.about('event', event.id, `${event.no} ${registration.receiptNo} ${reason}`);
    const refusal = command.weigh(refuseNoReason(reason, 'REASON_REQUIRED', '取消报名'));
    if (refusal) return refusal;
    const hosts = { cancel_reason: reason.trim(), cancelled_by_id: actorOf(command).id };
    return (await giveBack(command, registration, hosts)) ?? registration.id;
  },
);
