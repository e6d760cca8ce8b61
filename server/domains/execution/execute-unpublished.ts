import { StepStatus } from '#schema/decision/step-status.ts';
import type { ExecutionStartInput } from '#schema/execution/execution-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { loadForEvent, mayBring, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { beginExecution, executionFindings } from './execution-begin.ts';
import { refuseUnpublished } from './publication-guards.ts';
import { publicationOf } from './publication.queries.ts';

/** 依法不公布，开始执行 (国令713号第三十二条第三款): only on a claim that another person reviewed. */
export const executeUnpublished = defineCommand(
  'decision.executedUnpublished',
  mayBring('executeUnpublished'),
  async (
    command,
    id: string,
    version: number,
    input: ExecutionStartInput,
    acknowledged: readonly Acknowledged[],
  ) => {
    const decision = await loadForEvent(command, 'executeUnpublished', id, version);
    const standing = await publicationOf(command.db, id);
    const refusal = command.refusalOf(
      [
        ...refuseUnpublished(decision.phase, standing),
        ...(await executionFindings(command, decision, input)),
      ],
      acknowledged,
    );
    if (refusal) return refusal;
    await beginExecution(command, decision, input, standing.submission?.id ?? null);
    const { PUBLICATION } = DecisionStepKind;
    await recordStep(command, id, PUBLICATION, StepStatus.WAIVED, null, '依法不予公布');
    moveOn(command, decision, 'executeUnpublished');
    return id;
  },
);
