import { act } from '#server/kernel/act.ts';
import { notFound } from '#server/kernel/fault.ts';
import { readReceipt } from '#server/kernel/receipt.ts';
import { signsUp } from './hearing.permissions.ts';
import { ownSignUp, refuseWithdrawing } from './my-sign-up.queries.ts';
import { countSignUp } from './count-sign-up.ts';
import { holdForSignUp } from './sign-up-store.ts';
import { letGo, offerFreeSeats } from './waiting-seats.ts';

/** 撤回报名: the row stays, the seat is offered to whoever waits first. */
export const withdrawHearingSignUp = act(
  'hearing.signUpWithdrawn',
  signsUp,
  async (command, receiptNo: string, lookupCode: string) => {
    const pair = readReceipt(command.services.seal, receiptNo, lookupCode);
    const found = pair && (await ownSignUp(command.db, pair));
    if (!pair || !found) throw notFound('这次报名，请核对受理编号和查询码');
    command.about('hearing', found.hearingId, found.receiptNo);
    const held = await holdForSignUp(command, found.hearingId);
    await letGo(command, held);
    // Read again with the hearing in hand: the same receipt may have been used meanwhile.
    const own = (await ownSignUp(command.db, pair)) ?? found;
    const refusal = command.weigh(refuseWithdrawing(own, command.now));
    if (refusal) return refusal;
    await command.db
      .updateTable('hearing_sign_up')
      .set({ withdrawn_at: command.now })
      .where('id', '=', own.id)
      .execute();
    // What lapsed is counted out already.
    if (!own.lapsed) await countSignUp(command.db, own.hearingId, own.attendance, -1);
    await offerFreeSeats(command, held);
    command.publish(`hearing:${own.hearingNo}`, 'hearings');
    return own.id;
  },
);
