import type { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { ArchiveInput } from '#schema/execution/evaluation-input.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { loadForEvent, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import {
  ARCHIVE_ITEM_LABELS,
  archiveItems,
  decisionMaking,
  type ProcessFile,
} from '#server/law/archive/archive.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseArchiveNo, refuseHandover } from './archive-guards.ts';
import { archives } from './execution.permissions.ts';
import { documentIds, processFile } from './archive.queries.ts';
import { refuseRecordGround } from '#server/ground/kernel/matter/record-ground.ts';

/** 移交案卷 (国令713号第三十三条): the papers of how the decision was made, from its publication on; the phase stays. */
export const handOverFile = defineCommand(
  'decision.handedOver',
  archives,
  async (
    command,
    id: string,
    version: number,
    input: ArchiveInput,
    acknowledged: readonly Acknowledged[],
  ) => {
    const decision = await loadForEvent(command, 'handOver', id, version);
    const { archivedOn, fileIds } = input;
    const file = await processFile(command.db, id);
    const { phase, phaseSince } = decision;
    const matter = { phase, phaseSince, records: await recordsOf(command.db, id) };
    const refusal = command.refusalOf(
      [
        ...refuseHandover({ matter, file }, command),
        ...refuseArchiveNo(input.archiveNo),
        ...(await refuseRecordGround(command, decision, RecordKind.HANDOVER, {
          field: 'archivedOn',
          day: archivedOn,
          fileIds,
        })),
      ],
      acknowledged,
    );
    if (refusal) return refusal;
    await takeIn(command, decision, input, file);
    return id;
  },
);

/** Every document there is goes with it: what a record names is not taken out again. */
async function takeIn(
  command: CommandContext,
  decision: Decision,
  { archiveNo, archivedOn, note }: ArchiveInput,
  file: ProcessFile,
): Promise<void> {
  const items = archiveItems(decisionMaking(file)).map((item) => ARCHIVE_ITEM_LABELS[item]);
  const fileIds = await documentIds(command.db, decision.id);
  await recordStep(
    command,
    decision.id,
    DecisionStepKind.ARCHIVE,
    StepStatus.IN_PROGRESS,
    archivedOn,
    '决策形成过程的案卷已经移交，执行、评估材料办结后补充归档',
  );
  await recordDecision(command, decision, {
    kind: RecordKind.HANDOVER,
    happenedOn: archivedOn,
    content: { archiveNo, items, note, fileIds },
  });
  command.about('decision', decision.id, archiveNo);
  moveOn(command, decision, 'handOver');
}
