import type { ReasonedInput } from '#schema/execution/order-input.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForEvent, mayBring, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseUntold } from './ending-guards.ts';
import { refuseRecordGround } from '#server/ground/kernel/matter/record-ground.ts';
import { refuseCompletion } from './report-guards.ts';

/** 执行完毕 (国令713号第三十四条): once every executing unit has reported that it is done. */
export const completeDecision = defineCommand(
  'decision.completed',
  mayBring('complete'),
  async (command, id: string, version: number, { happenedOn, reason, fileIds }: ReasonedInput) => {
    const decision = await loadForEvent(command, 'complete', id, version);
    const records = await recordsOf(command.db, id);
    const refusal = command.refusalOf([
      ...refuseCompletion(decision.phase, decision.executingUnitIds, records),
      ...refuseUntold(reason, '执行结果'),
      ...(await refuseRecordGround(command, decision, RecordKind.COMPLETION, { day: happenedOn, fileIds })),
    ]);
    if (refusal) return refusal;
    const content = { reason, fileIds };
    await recordDecision(command, decision, { kind: RecordKind.COMPLETION, happenedOn, content });
    moveOn(command, decision, 'complete');
    return id;
  },
);
