import type { ReasonedInput } from '#schema/execution/order-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForEvent, mayBring, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseResumption } from '#server/law/execution/suspension.ts';
import { refusePendingAdjustment } from './adjustment-guards.ts';
import { successorOf } from './adjustment.queries.ts';
import { refuseRecordGround } from '#server/ground/kernel/matter/record-ground.ts';

/** 恢复执行 (国令713号第三十七条) by the head of government, with a reason. */
export const resumeDecision = defineCommand(
  'decision.resumed',
  mayBring('resume'),
  async (command, id: string, version: number, { happenedOn, reason, fileIds }: ReasonedInput) => {
    const decision = await loadForEvent(command, 'resume', id, version);
    const refusal = command.refusalOf([
      ...refuseDecisionEvent('resume', decision.phase),
      ...refusePendingAdjustment(decision.phase, await successorOf(command.db, id)),
      ...refuseResumption({ decidedByRole: Role.HEAD_OF_GOVERNMENT, reason }),
      ...(await refuseRecordGround(command, decision, RecordKind.RESUMPTION, { day: happenedOn, fileIds })),
    ]);
    if (refusal) return refusal;
    const content = { reason, fileIds };
    await recordDecision(command, decision, { kind: RecordKind.RESUMPTION, happenedOn, content });
    moveOn(command, decision, 'resume');
    return id;
  },
);
