import type { SuspensionInput } from '#schema/execution/order-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForEvent, mayBring, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseSuspension } from '#server/law/execution/suspension.ts';
import { refuseRecordGround } from '#server/ground/kernel/matter/record-ground.ts';

/** 中止执行 (国令713号第三十七条): only the head of government, in the situation of 第三十五条, where it is urgent, on record. */
export const suspendDecision = defineCommand(
  'decision.suspended',
  mayBring('suspend'),
  async (command, id: string, version: number, { orderedOn, ...order }: SuspensionInput) => {
    const decision = await loadForEvent(command, 'suspend', id, version);
    const { fileIds } = order;
    const refusal = command.refusalOf([
      ...refuseDecisionEvent('suspend', decision.phase),
      ...refuseSuspension({ ...order, decidedByRole: Role.HEAD_OF_GOVERNMENT }),
      ...(await refuseRecordGround(command, decision, RecordKind.SUSPENSION, {
        field: 'orderedOn',
        day: orderedOn,
        fileIds,
      })),
    ]);
    if (refusal) return refusal;
    await recordDecision(command, decision, {
      kind: RecordKind.SUSPENSION,
      happenedOn: orderedOn,
      content: order,
    });
    moveOn(command, decision, 'suspend');
    return id;
  },
);
