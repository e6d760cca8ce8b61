import { act } from '#server/kernel/act.ts';
import { registers } from './event.permissions.ts';
import { takeOffer } from './give-back.ts';
import { findOwn } from './own-registration.ts';

/** 确认名额: whoever was offered a freed seat takes it with the receipt. */
export const claimRegistration = act(
  'event.seatClaimed',
  registers,
  async (command, receiptNo: string, lookupCode: string) => {
    const own = await findOwn(command, receiptNo, lookupCode);
    return (await takeOffer(command, own)) ?? own.receiptNo;
  },
);
