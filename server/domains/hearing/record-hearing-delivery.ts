import type { HearingHandOverInput } from '#schema/hearing/participant-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { refuseNamedDocuments } from '#server/ground/kernel/matter/decision-documents.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { refuseHandOver } from '#server/law/hearing/hearing-materials.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { atStage } from './hearing-guards.ts';
import { changePublicly, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { activeOf } from './participants.ts';

/** 登记当面送达 (第十六条): who handed the materials over, when, and the 送达回证 that the participants signed; whether it was in time is weighed when all is delivered. */
export const recordHearingDelivery = defineCommand(
  ['hearing.delivered', '登记当面送达听证材料'],
  mayBring('recordDelivery'),
  async (command, id: string, version: number, input: HearingHandOverInput) => {
    const hearing = await loadOwn(command, id, version);
    const { participantIds, handedAt, fileId } = input;
    const named = new Set(participantIds.map((one) => one.toLowerCase()));
    const reached = (await activeOf(command, id)).filter((one) => named.has(one.id));
    if (reached.length < named.size) throw notFound('所列的参加人');
    const papers = await refuseNamedDocuments(command, hearing.decisionId, fileId ? [fileId] : []);
    const refusal = command.refusalOf(
      atStage('recordDelivery', hearing, () => [
        ...refuseHandOver(input, { now: command.now, listPublishedAt: hearing.listPublishedAt }),
        ...papers.map((finding) => ({ ...finding, fields: ['fileId'] })),
      ]),
    );
    if (refusal) return refusal;
    const service = {
      servedAt: handedAt,
      servedWay: DeliveryWay.PAPER,
      servedById: actorOf(command).id,
      serviceReceiptId: fileId,
      deliveredOn: dayOf(handedAt),
    };
    for (const one of reached) Object.assign(one, service);
    changePublicly(command, hearing);
    return id;
  },
);
