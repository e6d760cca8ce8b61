import { LockMode } from '@mikro-orm/core';
import { SignUpPress } from '#schema/press/sign-up-press.ts';
import { SignUp } from '#schema/signup/sign-up.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import {
  accreditationState,
  refuseAccepting,
  refuseDeclining,
  type Turn,
} from '#server/law/press/press-accreditation.ts';
import { ACCREDITATION_DECLINE_LABELS, AccreditationDecline } from '#server/law/press/press-words.ts';
import { accreditationSelection } from './accreditation-selection.ts';
import { atStage, loadPress, tellReaders } from './press-load.ts';
import { mayPress } from './press.permissions.ts';
import { tellJournalist } from './tell-journalist.ts';

/** 核准记者: every outlet alike; where places are scarce, in the order in which they came. */
export const acceptAccreditation = defineCommand(
  'press.accredited',
  mayPress('accredit'),
  async (command, id: string) => {
    const { signUp, own, state, press } = await held(command, id);
    const turn = await turnOf(command, signUp);
    const refusal = command.refusalOf(atStage('accredit', press, () => refuseAccepting(state, turn)));
    if (refusal) return refusal;
    signUp.confirmedAt = command.now;
    Object.assign(own, { declinedAt: null, declineReason: null, decidedById: actorOf(command).id });
    await tellJournalist(command, press.event, signUp, '您的记者报名已经核准，请凭受理编号到场登记。');
    tellReaders(command, press.event);
    return press.event.no;
  },
);

/** 不予核准: for one of the few reasons, which the journalist is given. */
export const declineAccreditation = defineCommand(
  ['press.accreditationDeclined', '不予核准记者报名'],
  mayPress('accredit'),
  async (command, id: string, reason: AccreditationDecline) => {
    const { signUp, own, state, press } = await held(command, id);
    const turn = await turnOf(command, signUp);
    const refusal = command.refusalOf(atStage('accredit', press, () => refuseDeclining(state, reason, turn)));
    if (refusal) return refusal;
    signUp.confirmedAt = null;
    Object.assign(own, {
      declinedAt: command.now,
      declineReason: reason,
      decidedById: actorOf(command).id,
    });
    await tellJournalist(command, press.event, signUp, declinedText(reason));
    tellReaders(command, press.event);
    return press.event.no;
  },
);

const declinedText = (reason: AccreditationDecline) =>
  `您的记者报名没有核准：${ACCREDITATION_DECLINE_LABELS[reason]}。可以看文字直播和公布的实录。`;

/** A journalist's sign-up, held until it is decided, with its conference. */
export async function held(command: CommandContext, id: string) {
  const { subjectId } = await loadById(command.em, SignUp, id, '该报名');
  const own = await command.em.findOne(SignUpPress, { signUpId: id.toLowerCase() });
  if (!own) throw notFound('该报名');
  const press = await loadPress(command, 'accredit', subjectId);
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const signUp = await command.em.findOneOrFail(SignUp, { id }, locked);
  await command.em.refresh(own);
  const state = accreditationState({
    acceptedAt: signUp.confirmedAt,
    declinedAt: own.declinedAt,
    withdrawnAt: signUp.cancelledAt,
    arrivedAt: signUp.checkedInAt,
  });
  return { signUp, own, state, press };
}

async function turnOf({ db }: CommandContext, { id, subjectId, signedUpAt }: SignUp): Promise<Turn> {
  const all = await accreditationSelection(db)
    .where('s.subject_id', '=', subjectId)
    .where('s.id', '<>', id)
    .where('s.cancelled_at', 'is', null)
    .execute();
  return {
    laterAccepted: all.some((one) => one.acceptedAt !== null && one.requestedAt > signedUpAt),
    earlierWithoutPlace: all.some(
      (one) => one.declineReason === AccreditationDecline.NO_PLACE && one.requestedAt < signedUpAt,
    ),
  };
}
