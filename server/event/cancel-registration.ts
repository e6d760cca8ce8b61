import { act } from '#server/kernel/act.ts';
import { refuseGivingBack, registrationState } from '#server/law/registration-course.ts';
import { registers } from './event.permissions.ts';
import { findOwn, registrationNow } from './own-registration.ts';
import { seatsInHand } from './register-for-event.ts';
import { holdGroup } from './held-group.ts';
import { passSeats } from './waiting-line.ts';

/** 取消报名, with the receipt: the seats are offered at once to whoever waits first. */
export const cancelRegistration = act(
  'event.registrationCancelled',
  registers,
  async (command, receiptNo: string, lookupCode: string) => {
    const own = await findOwn(command, receiptNo, lookupCode);
    const group = await seatsInHand(command, own.groupId);
    const state = registrationState(await registrationNow(command.db, own.id), group.now);
    const refusal = command.weigh(refuseGivingBack(state, group.startsAt, group.now));
    if (refusal) return refusal;
    await command.db
      .updateTable('registration')
      .set({ cancelled_at: group.now })
      .where('id', '=', own.id)
      .execute();
    await passSeats(command, await holdGroup(command, group.id));
    command.publish('events', `event:${group.no}`);
    return own.receiptNo;
  },
);
