import type { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { refuseHearingMaterials } from '#server/law/hearing/hearing-materials.ts';
import { refuseUntoldParticipants } from '#server/law/hearing/hearing-notice.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import { announceTiding } from './announce-tiding.ts';
import { atStage } from './hearing-guards.ts';
import { changePublicly, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { activeOf } from './participants.ts';
import { isPriced } from './priced.queries.ts';
import { refuseParticipants } from './selection-findings.ts';
import { deliveriesOf, noticedOf, type ServedParticipant, servedOf } from './served.queries.ts';

/** 材料送达完毕 (第十六条): to every participant seven days before, by the record of the channel; whoever left since the list must not leave a side empty. */
export const finishHearingDelivery = defineCommand(
  ['hearing.deliveryFinished', '听证材料送达完毕'],
  mayBring('finishDelivery'),
  async (command, id: string, version: number, acknowledged: readonly Acknowledged[]) => {
    const hearing = await loadOwn(command, id, version);
    const { heldOn, listPublishedAt } = hearing;
    const price = await isPriced(command.db, command, hearing);
    const participants = await activeOf(command, id);
    const served = await servedOf(command.db, hearing);
    const deliveries = deliveriesOf(served);
    const listOn = dayOf(listPublishedAt ?? command.now);
    // How early the list was published has been answered for.
    const standing = await refuseParticipants(command, hearing, participants, { listOn, hearingListDays: 0 });
    const refusal = command.refusalOf(
      atStage('finishDelivery', hearing, () => [
        ...(heldOn ? refuseHearingMaterials({ heldOn, price, deliveries }, command.policy) : []),
        ...refuseUntoldParticipants(noticedOf(served)),
        ...standing,
      ]),
      acknowledged,
    );
    if (refusal) return refusal;
    keepService(participants, served);
    hearing.stage = HearingStage.MATERIALS_DELIVERED;
    await announceTiding(command, id, HearingTiding.MATERIALS_READY);
    changePublicly(command, hearing);
    return id;
  },
);

/** Stores the delivery reported by the channel with the participant from here on: it outlives the messages. */
function keepService(
  participants: readonly HearingParticipant[],
  served: readonly ServedParticipant[],
): void {
  for (const one of participants) {
    const found = served.find(({ participantId }) => participantId === one.id)?.served;
    if (!found?.at || found.way === null) continue;
    Object.assign(one, { servedAt: found.at, servedWay: found.way, deliveredOn: dayOf(found.at) });
  }
}
