import { act } from '#server/kernel/act.ts';
import { registers } from './event.permissions.ts';
import { giveBack } from './give-back.ts';
import { findOwn } from './own-registration.ts';

/** 取消报名, with the receipt. */
export const cancelRegistration = act(
  'event.registrationCancelled',
  registers,
  async (command, receiptNo: string, lookupCode: string) => {
    const own = await findOwn(command, receiptNo, lookupCode);
    return (await giveBack(command, own, null)) ?? own.receiptNo;
  },
);
