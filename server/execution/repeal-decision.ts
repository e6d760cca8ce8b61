import type { RepealInput } from '#schema/execution/order-input.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { loadForEvent, mayBring, moveOn } from '#server/kernel/decision-action.ts';
import { recordDecision } from '#server/kernel/record-decision.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseRepeal } from '#server/law/execution/suspension.ts';
import { refuseRecordGround } from '#server/kernel/record-ground.ts';

/** 废止 (国令713号第三十七条): discussed at a meeting that may decide; its reason is published. */
export const repealDecision = defineCommand(
  'decision.repealed',
  mayBring('repeal'),
  async (command, id: string, version: number, { repealsOn, ...order }: RepealInput) => {
    const decision = await loadForEvent(command, 'repeal', id, version);
    const { fileIds } = order;
    const refusal = command.refusalOf([
      ...refuseDecisionEvent('repeal', decision.phase),
      ...refuseRepeal({ ...order, repealsOn, decidedByRole: Role.HEAD_OF_GOVERNMENT }),
      ...(await refuseRecordGround(command, decision, { field: 'repealsOn', day: repealsOn, fileIds })),
    ]);
    if (refusal) return refusal;
    await recordDecision(command, decision, {
      kind: RecordKind.REPEAL,
      happenedOn: repealsOn,
      content: order,
    });
    moveOn(command, decision, 'repeal');
    return id;
  },
);
