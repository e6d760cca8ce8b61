import type { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { ArchiveInput } from '#schema/execution/evaluation-input.ts';
import { lastStanding, recordsOf, type RecordRow } from '#server/domains/decision/record.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { loadForEvent, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';

import { ARCHIVE_ITEM_LABELS, archiveItems, type ProcessFile } from '#server/law/archive/archive.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseArchiveNo, refuseFiling } from './archive-guards.ts';
import { archives } from './execution.permissions.ts';
import { processFile } from './archive.queries.ts';
import { refuseRecordGround } from '#server/ground/kernel/matter/record-ground.ts';

/** 归档 (国令713号第三十三条), of what was handed over before its supplement: once the file holds what the steps taken ask for, and every act has its trace. */
export const archiveDecision = defineCommand(
  'decision.archived',
  archives,
  async (
    command,
    id: string,
    version: number,
    input: ArchiveInput,
    acknowledged: readonly Acknowledged[],
  ) => {
    const decision = await loadForEvent(command, 'archive', id, version);
    const { archivedOn, fileIds } = input;
    const file = await processFile(command.db, id);
    const records = await recordsOf(command.db, id);
    const { phase, phaseSince } = decision;
    const refusal = command.refusalOf(
      [
        ...refuseFiling({ matter: { phase, phaseSince, records }, file }, command),
        ...refuseArchiveNo(input.archiveNo),
        ...(await refuseRecordGround(command, decision, RecordKind.ARCHIVE, {
          field: 'archivedOn',
          day: archivedOn,
          fileIds,
        })),
      ],
      acknowledged,
    );
    if (refusal) return refusal;
    await close(command, decision, input, formedSince(records, file));
    return id;
  },
);

/** Items handed over now (归档、补充归档): of a file handed over before, those formed since. */
function formedSince(records: readonly RecordRow[], file: ProcessFile): string[] {
  const taken = lastStanding(records, RecordKind.HANDOVER)?.content.items ?? [];
  return archiveItems(file)
    .map((item) => ARCHIVE_ITEM_LABELS[item])
    .filter((item) => !taken.includes(item));
}

async function close(
  command: CommandContext,
  decision: Decision,
  { archiveNo, archivedOn, note, fileIds }: ArchiveInput,
  items: readonly string[],
): Promise<void> {
  await recordStep(command, decision.id, DecisionStepKind.ARCHIVE, StepStatus.DONE, archivedOn);
  await recordDecision(command, decision, {
    kind: RecordKind.ARCHIVE,
    happenedOn: archivedOn,
    content: { archiveNo, items, note, fileIds },
  });
  command.about('decision', decision.id, archiveNo);
  moveOn(command, decision, 'archive');
}
