import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { refuseNoReason } from '#server/law/reason.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { makeObsolete } from '#server/engines/telling/make-obsolete.ts';
import { keepsSignUps, signUpKind } from './kinds.ts';
import { findOwn, findSignUp, lockedSignUp, type OwnSignUp } from './own-sign-up.ts';
import { holdGroup } from './seat-group.ts';
import { passSeats, seatsInHand } from './waiting-line.ts';

/** 取消报名, with the receipt. */
export const cancelSignUp = defineCommand(
  ['signUp.cancelled', '取消报名'],
  anyone,
  async (command, receiptNo: string, lookupCode: string) => {
    const own = await findOwn(command, receiptNo, lookupCode);
    return (await cancel(command, own, {})) ?? own.receiptNo;
  },
);

/** 确认名额, with the receipt: within the time for which the seat is kept. */
export const claimSignUp = defineCommand(
  ['signUp.claimed', '确认候补名额'],
  anyone,
  async (command, receiptNo: string, lookupCode: string) => {
    const own = await findOwn(command, receiptNo, lookupCode);
    return (await claim(command, own)) ?? own.receiptNo;
  },
);

/** 代为取消报名: for somebody who calls; the reason, and who did it, stay on record, and the person is told. */
export const cancelSignUpFor = defineCommand(
  ['signUp.cancelledFor', '代为取消报名'],
  keepsSignUps,
  async (command, id: string, reason: string) => {
    const own = await hosted(command, id, reason);
    const refusal = command.refusalOf([
      ...(signUpKind(own.kind).refuseCancellingFor?.() ?? []),
      ...refuseNoReason(reason, { code: 'REASON_REQUIRED', what: '取消报名' }),
    ]);
    if (refusal) return refusal;
    const byHosts = { cancel_reason: reason.trim(), cancelled_by_id: actorOf(command).id };
    const refused = await cancel(command, own, byHosts);
    if (!refused) await signUpKind(own.kind).cancelledFor?.(command, own);
    return refused ?? own.receiptNo;
  },
);

/** 代为确认名额: for somebody who calls while the seat is kept for them. */
export const claimSignUpFor = defineCommand(
  ['signUp.claimedFor', '代为确认候补名额'],
  keepsSignUps,
  async (command, id: string) => {
    const own = await hosted(command, id);
    return (await claim(command, own)) ?? own.receiptNo;
  },
);

/** A sign-up for a subject that the actor hosts; all others are not found. */
export async function hosted(command: CommandContext, id: string, reason = ''): Promise<OwnSignUp> {
  const own = await findSignUp(command.db, id);
  const kind = signUpKind(own.kind);
  if (!kind.keepers.allows(command.actor)) throw notFound('该报名');
  const no = await kind.host(command, own.subjectId);
  command.about(kind.subject, own.subjectId, `${no} ${own.receiptNo} ${reason}`.trim());
  return own;
}

interface ByHosts {
  cancel_reason?: string;
  cancelled_by_id?: string;
}

async function cancel(command: CommandContext, found: OwnSignUp, byHosts: ByHosts): Promise<Refusal | null> {
  const { kind, group, own } = await inHand(command, found);
  const refusal = command.refusalOf(await kind.refuseCancelling(command, own, group));
  if (refusal) return refusal;
  const now = group?.now ?? command.now;
  await command.db
    .updateTable('sign_up')
    .set({ ...byHosts, cancelled_at: now })
    .where('id', '=', own.id)
    .execute();
  await makeObsolete(command, own.id);
  if (group) await passSeats(command, kind, await holdGroup(command.db, kind, group.id));
  await kind.gaveBack?.(command, own);
  await kind.changed(command, own.subjectId, group?.no ?? '');
  return null;
}

async function claim(command: CommandContext, found: OwnSignUp): Promise<Refusal | null> {
  const { kind, group, own } = await inHand(command, found);
  const refusal = command.refusalOf(await kind.refuseClaiming(command, own, group));
  if (refusal) return refusal;
  const now = group?.now ?? command.now;
  await command.db.updateTable('sign_up').set({ confirmed_at: now }).where('id', '=', own.id).execute();
  await makeObsolete(command, own.id, { topic: kind.offerTopic });
  return null;
}

/** Locks the seats and reads the sign-up again: the same receipt may have been used meanwhile. */
async function inHand(command: CommandContext, { id, kind: key, groupId, subjectId, receiptNo }: OwnSignUp) {
  const kind = signUpKind(key);
  const group = groupId ? await seatsInHand(command, kind, groupId) : null;
  if (!command.actor) command.about(kind.subject, subjectId, receiptNo);
  return { kind, group, own: await lockedSignUp(command.db, id) };
}
