import type { NotPublicInput } from '#schema/participation/not-public-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseNamedDocuments } from '#server/ground/kernel/matter/decision-documents.ts';
import { loadForEvent, mayBring } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { notifyOfPlan } from './notify-of-plan.ts';
import { refuseWithholding } from './withholding-guards.ts';

/** 提出依法不予公布 (国令713号第三十二条第三款): a claim with its ground, sent to review. */
export const planWithholding = defineCommand(
  'decision.withholdingClaimed',
  mayBring('executeUnpublished'),
  async (command, id: string, version: number, { fileIds, ...withholding }: NotPublicInput) => {
    const decision = await loadForEvent(command, 'executeUnpublished', id, version);
    const refusal = command.refusalOf([
      ...refuseDecisionEvent('executeUnpublished', decision.phase),
      ...refuseWithholding(withholding),
      ...(await refuseNamedDocuments(command, id, fileIds)),
    ]);
    if (refusal) return refusal;
    await notifyOfPlan(command, decision, '依法不予公布的提请');
    await recordDecision(command, decision, {
      kind: RecordKind.PUBLICATION_PLAN,
      happenedOn: command.today,
      content: { plan: null, withholding, fileIds },
    });
    return id;
  },
);
