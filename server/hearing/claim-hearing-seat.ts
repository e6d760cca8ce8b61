import { act } from '#server/kernel/act.ts';
import { staff } from '#server/kernel/authority.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { notFound } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { readReceipt } from '#server/kernel/receipt.ts';
import { HearingStage } from '#server/law/hearing-stage.ts';
import { refuseClaim, refuseSeatWhenCancelled } from '#server/law/hearing-waiting.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { Role } from '#server/law/role.ts';
import { ownHearing, signsUp } from './hearing.permissions.ts';
import { ownSignUp } from './my-sign-up.queries.ts';
import { holdForSignUp } from './sign-up-store.ts';
import { stateOf } from './sign-up-state.queries.ts';

const WHAT = '这次报名';

/** 确认席位: whoever was offered a freed seat takes it, within the time for which it is kept. */
export const claimHearingSeat = act(
  'hearing.seatClaimed',
  signsUp,
  async (command, receiptNo: string, lookupCode: string) => {
    const pair = readReceipt(command.services.seal, receiptNo, lookupCode);
    const own = pair && (await ownSignUp(command.db, pair));
    if (!own) throw notFound(`${WHAT}，请核对受理编号和查询码`);
    return claim(command, own.id, own.hearingId);
  },
);

/** Who confirms a seat for somebody on the telephone (代为确认). */
export const confirmsSeats = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);

/** 代为确认席位: for whoever was told by telephone and said that he comes. */
export const confirmHearingSeat = act('hearing.seatConfirmed', confirmsSeats, async (command, id: string) => {
  const row = isId(id)
    ? await command.db
        .selectFrom('hearing_sign_up')
        .select(['id', 'hearing_id as hearingId'])
        .where('id', '=', id.toLowerCase())
        .executeTakeFirst()
    : undefined;
  if (!row) throw notFound(WHAT);
  return claim(command, row.id, row.hearingId, true);
});

const isCancelled = ({ stage }: { stage: HearingStage }) => stage === HearingStage.CANCELLED;

async function claim(
  command: CommandContext,
  id: string,
  hearingId: string,
  byStaff = false,
): Promise<string | Refusal> {
  const held = await holdForSignUp(command, hearingId);
  if (byStaff && !ownHearing(command.actor, held.unit_ids)) throw notFound(WHAT);
  command.about('hearing', held.id, held.no);
  const refusal = command.weigh([
    ...refuseSeatWhenCancelled(isCancelled(held)),
    ...refuseClaim(await stateOf(command.db, id)),
  ]);
  if (refusal) return refusal;
  await command.db
    .updateTable('hearing_sign_up')
    .set({ confirmed_at: command.now })
    .where('id', '=', id)
    .execute();
  return byStaff ? hearingId : id;
}
