import { LockMode } from '@mikro-orm/core';
import { PressAccreditation } from '#schema/press/press-accreditation.ts';
import { act } from '#server/kernel/act.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { loadById } from '#server/kernel/load.ts';
import {
  accreditationState,
  refuseAccepting,
  refuseDeclining,
  type Turn,
} from '#server/law/press-accreditation.ts';
import { ACCREDITATION_DECLINE_LABELS, AccreditationDecline } from '#server/law/press-words.ts';
import { atStage, loadPress, tellReaders } from './press-load.ts';
import { mayPress } from './press.permissions.ts';
import { tellJournalist } from './tell-journalist.ts';

/** 核准记者: every outlet alike; where places are scarce, in the order in which they came. */
export const acceptAccreditation = act(
  'press.accredited',
  mayPress('accredit'),
  async (command, id: string) => {
    const { accreditation, press } = await held(command, id);
    const turn = await turnOf(command, accreditation);
    const refusal = command.weigh(
      atStage('accredit', press, () => refuseAccepting(accreditationState(accreditation), turn)),
    );
    if (refusal) return refusal;
    accreditation.acceptedAt = command.now;
    accreditation.declinedAt = null;
    accreditation.declineReason = null;
    accreditation.decidedById = actorOf(command).id;
    await tellJournalist(command, press.event, accreditation, '您的记者报名已经核准，请凭受理编号到场登记。');
    tellReaders(command, press.event);
    return press.event.no;
  },
);

/** 不予核准: for one of the few reasons, which he is told. */
export const declineAccreditation = act(
  'press.accreditationDeclined',
  mayPress('accredit'),
  async (command, id: string, reason: AccreditationDecline) => {
    const { accreditation, press } = await held(command, id);
    const turn = await turnOf(command, accreditation);
    const refusal = command.weigh(
      atStage('accredit', press, () => refuseDeclining(accreditationState(accreditation), reason, turn)),
    );
    if (refusal) return refusal;
    accreditation.acceptedAt = null;
    accreditation.declinedAt = command.now;
    accreditation.declineReason = reason;
    accreditation.decidedById = actorOf(command).id;
    await tellJournalist(command, press.event, accreditation, declinedText(reason));
    tellReaders(command, press.event);
    return press.event.no;
  },
);

const declinedText = (reason: AccreditationDecline) =>
  `您的记者报名没有核准：${ACCREDITATION_DECLINE_LABELS[reason]}。可以看文字直播和公布的实录。`;

/** A request, held until it is decided, with its conference. */
export async function held(command: CommandContext, id: string) {
  const { eventId } = await loadById(command.em, PressAccreditation, id, '该报名');
  const press = await loadPress(command, 'accredit', eventId);
  const accreditation = await command.em.findOneOrFail(
    PressAccreditation,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  return { accreditation, press };
}

async function turnOf(
  { db }: CommandContext,
  { id, eventId, requestedAt }: PressAccreditation,
): Promise<Turn> {
  const others = await db
    .selectFrom('press_accreditation')
    .select(['requested_at as requestedAt', 'accepted_at as acceptedAt', 'decline_reason as reason'])
    .where('event_id', '=', eventId)
    .where('id', '<>', id)
    .where('withdrawn_at', 'is', null)
    .execute();
  return {
    laterAccepted: others.some((one) => one.acceptedAt !== null && one.requestedAt > requestedAt),
    earlierWithoutPlace: others.some(
      (one) => one.reason === AccreditationDecline.NO_PLACE && one.requestedAt < requestedAt,
    ),
  };
}
