import type { ExecutionStartInput } from '#schema/execution/execution-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { loadForEvent, mayBring, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { beginExecution, executionFindings } from './execution-begin.ts';

/** 开始执行 (国令713号第三十四条): the organ names who carries the decision out and who watches over it. */
export const startExecution = defineCommand(
  'decision.executionStarted',
  mayBring('startExecution'),
  async (
    command,
    id: string,
    version: number,
    input: ExecutionStartInput,
    acknowledged: readonly Acknowledged[],
  ) => {
    const decision = await loadForEvent(command, 'startExecution', id, version);
    const refusal = command.refusalOf(
      [
        ...refuseDecisionEvent('startExecution', decision.phase),
        ...(await executionFindings(command, decision, input)),
      ],
      acknowledged,
    );
    if (refusal) return refusal;
    await beginExecution(command, decision, input, null);
    moveOn(command, decision, 'startExecution');
    return id;
  },
);
