import { act } from '#server/kernel/act.ts';
import { refuseClaiming, registrationState } from '#server/law/registration-course.ts';
import { registers } from './event.permissions.ts';
import { findOwn, registrationNow } from './own-registration.ts';
import { seatsInHand } from './register-for-event.ts';

/** 确认名额: whoever was offered a freed seat takes it, within the time for which it is kept. */
export const claimRegistration = act(
  'event.seatClaimed',
  registers,
  async (command, receiptNo: string, lookupCode: string) => {
    const own = await findOwn(command, receiptNo, lookupCode);
    const group = await seatsInHand(command, own.groupId);
    const state = registrationState(await registrationNow(command.db, own.id), group.now);
    const refusal = command.weigh(refuseClaiming(state, group.cancelled));
    if (refusal) return refusal;
    await command.db
      .updateTable('registration')
      .set({ confirmed_at: group.now })
      .where('id', '=', own.id)
      .execute();
    return own.receiptNo;
  },
);
