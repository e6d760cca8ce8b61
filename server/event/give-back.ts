import type { CommandContext } from '#server/kernel/context.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { refuseClaiming, refuseGivingBack, registrationState } from '#server/law/registration-course.ts';
import { holdGroup } from './held-group.ts';
import { registrationNow } from './own-registration.ts';
import { seatsInHand } from './waiting-line.ts';
import { passSeats } from './waiting-line.ts';

/** Which registration, and of which seats. */
interface Standing {
  id: string;
  groupId: string;
}

/** Gives a seat back (取消报名): it is offered at once to whoever waits first. By the hosts with the reason they were told. */
export async function giveBack(
  command: CommandContext,
  { id, groupId }: Standing,
  hosts: { cancel_reason: string; cancelled_by_id: string } | null,
): Promise<Refusal | null> {
  const group = await seatsInHand(command, groupId);
  const state = registrationState(await registrationNow(command.db, id), group.now);
  const refusal = command.weigh(refuseGivingBack(state, group.startsAt, group.now));
  if (refusal) return refusal;
  const marks = { ...hosts, cancelled_at: group.now };
  await command.db.updateTable('registration').set(marks).where('id', '=', id).execute();
  await passSeats(command, await holdGroup(command, group.id));
  command.publish('events', `event:${group.no}`);
  return null;
}

/** Takes an offered seat (确认名额), within the time for which it is kept. */
export async function takeOffer(command: CommandContext, { id, groupId }: Standing): Promise<Refusal | null> {
  const group = await seatsInHand(command, groupId);
  const state = registrationState(await registrationNow(command.db, id), group.now);
  const refusal = command.weigh(refuseClaiming(state, group.cancelled));
  if (refusal) return refusal;
  const marks = { confirmed_at: group.now };
  await command.db.updateTable('registration').set(marks).where('id', '=', id).execute();
  return null;
}
