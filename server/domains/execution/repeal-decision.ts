import type { RepealInput } from '#schema/execution/order-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForEvent, mayBring, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { organKindOf } from '#server/ground/kernel/organ.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { refuseRecordGround } from '#server/ground/kernel/matter/record-ground.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseRepeal } from '#server/law/execution/repeal.ts';
import { Role } from '#server/law/people/role.ts';
import { Refusal } from '#server/law/refusal.ts';
import { refuseRepealPapers, refuseUnnamed, repealGround } from './repeal-ground.queries.ts';

/** 废止 (国令713号第三十七条): reviewed, discussed at a meeting that may decide, answered by the Party committee; its reason is published. */
export const repealDecision = defineCommand(
  'decision.repealed',
  mayBring('repeal'),
  async (command, id: string, version: number, { repealsOn, reason, fileIds }: RepealInput) => {
    const decision = await loadForEvent(command, 'repeal', id, version);
    const wrongStage = refuseDecisionEvent('repeal', decision.phase);
    if (wrongStage.length > 0) return new Refusal(wrongStage);
    const ground = await repealGround(command, decision);
    const { item } = ground;
    const organKind = await organKindOf(command.db, decision.organId);
    const refusal = command.refusalOf([
      ...refuseRepeal({ reason, organKind, item, repealsOn, decidedByRole: Role.HEAD_OF_GOVERNMENT }),
      ...(item?.closed ? refuseUnnamed(command, decision.organId, item) : []),
      ...(await refuseRecordGround(command, decision, RecordKind.REPEAL, {
        field: 'repealsOn',
        day: repealsOn,
        fileIds,
      })),
      ...(await refuseRepealPapers(command, id, ground, fileIds)),
    ]);
    if (refusal) return refusal;
    if (!item) throw new Error('a repeal without its item passed');
    await recordDecision(command, decision, {
      kind: RecordKind.REPEAL,
      happenedOn: repealsOn,
      content: {
        reason,
        organKind,
        agendaItemId: item.itemId,
        meetingKind: item.kind,
        meetingName: item.name,
        meetingOn: item.heldOn,
        fileIds,
      },
    });
    moveOn(command, decision, 'repeal');
    return id;
  },
);
