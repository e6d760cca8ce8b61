import { Registration } from '#schema/event/registration.ts';
import { act } from '#server/kernel/act.ts';
import { notFound } from '#server/kernel/fault.ts';
import { readReceiptNo } from '#server/kernel/receipt.ts';
import { refuseCheckIn, registrationState } from '#server/law/registration-course.ts';
import { atStage } from './event-guards.ts';
import { loadEvent } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { holdGroup } from './held-group.ts';

/**
 * 签到: one receipt is scanned once. A device without a network sends its scans later with the instants at which they were made; the
 * same scan sent again is the same answer, another one is refused with the time of the first.
 */
export const checkInRegistration = act(
  'event.checkedIn',
  mayBring('checkIn'),
  async (command, eventId: string, receiptNo: string, scannedAt: Date | null) => {
    const event = await loadEvent(command, 'checkIn', eventId, null);
    const no = readReceiptNo(receiptNo);
    const found = no && (await command.em.findOne(Registration, { receiptNo: no, eventId }));
    if (!found) throw notFound('这项活动的该报名');
    const group = await holdGroup(command, found.groupId);
    // Read again with the seats in hand: another gate may have scanned it meanwhile.
    await command.em.refresh(found);
    const at = scannedAt && scannedAt < group.now ? scannedAt : group.now;
    if (scannedAt && found.checkedInAt?.getTime() === scannedAt.getTime()) return found.id;
    const state = registrationState(found, group.now);
    const facts = { startsAt: group.startsAt, checkedInAt: found.checkedInAt };
    const refusal = command.weigh(
      atStage('checkIn', event, group.now, () => refuseCheckIn(state, facts, at)),
    );
    if (refusal) return refusal;
    found.checkedInAt = at;
    return found.id;
  },
);
