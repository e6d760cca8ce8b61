import type { EvaluationStartInput } from '#schema/execution/adjustment-input.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { loadForEvent, mayBring, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseEvaluationStart } from '#server/law/execution/post-evaluation.ts';
import { recentDays } from '#server/domains/suggestion/suggestion-standing.queries.ts';
import { inNames, refuseRunning, refuseUncounted, refuseUnplanned } from './evaluation-guards.ts';
import { priorAssessors, runningEvaluation } from './evaluation.queries.ts';
import { refuseRecordGround } from '#server/ground/kernel/matter/record-ground.ts';

/** 启动决策后评估 (国令713号第三十六条): why, by whom, and how the public will be heard; the phase stays. */
export const startEvaluation = defineCommand(
  'decision.evaluationStarted',
  mayBring('startEvaluation'),
  async (
    command,
    id: string,
    version: number,
    input: EvaluationStartInput,
    acknowledged: readonly Acknowledged[],
  ) => {
    const { startedOn, fileIds, triggers, plan } = input;
    const decision = await loadForEvent(command, 'startEvaluation', id, version);
    const evaluators = input.evaluators.filter((name) => name !== '');
    const start = {
      triggers,
      evaluatorIds: evaluators,
      priorAssessorIds: await priorAssessors(command.db, id),
    };
    const refusal = command.refusalOf(
      [
        ...refuseDecisionEvent('startEvaluation', decision.phase),
        ...refuseRunning(runningEvaluation(await recordsOf(command.db, id))),
        ...refuseEvaluationStart(start).map(inNames),
        ...refuseUncounted(triggers, await recentDays(command.db, id, command), command),
        ...refuseUnplanned(plan),
        ...(await refuseRecordGround(command, decision, RecordKind.EVALUATION_START, {
          field: 'startedOn',
          day: startedOn,
          fileIds,
        })),
      ],
      acknowledged,
    );
    if (refusal) return refusal;
    const content = { triggers, evaluators, plan, fileIds };
    await recordDecision(command, decision, {
      kind: RecordKind.EVALUATION_START,
      happenedOn: startedOn,
      content,
    });
    moveOn(command, decision, 'startEvaluation');
    return id;
  },
);
