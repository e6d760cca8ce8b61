import { act } from '#server/kernel/act.ts';
import { accreditationState, refuseWithdrawing } from '#server/law/press-accreditation.ts';
import { findOwn } from './own-accreditation.ts';
import { loadConference, tellReaders } from './press-load.ts';
import { takesPart } from './press.permissions.ts';

/** 取消记者报名, with the receipt, until the conference begins. */
export const withdrawAccreditation = act(
  'press.accreditationWithdrawn',
  takesPart,
  async (command, receiptNo: string, lookupCode: string) => {
    const own = await findOwn(command, receiptNo, lookupCode);
    const { event } = await loadConference(command, own.eventId);
    const refusal = command.weigh(refuseWithdrawing(accreditationState(own), event.startsAt, command.now));
    if (refusal) return refusal;
    await command.db
      .updateTable('press_accreditation')
      .set({ withdrawn_at: command.now })
      .where('id', '=', own.id)
      .execute();
    tellReaders(command, event);
    return own.receiptNo;
  },
);
