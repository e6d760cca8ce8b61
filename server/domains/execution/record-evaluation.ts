import type { EvaluationInput } from '#schema/execution/evaluation-input.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { loadForEvent, mayBring, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseEvaluationReport, refuseEvaluationStart } from '#server/law/execution/post-evaluation.ts';
import { refuseEarlyStart, refuseEvaluationDays, refuseUnstarted } from './evaluation-guards.ts';
import { priorAssessors, runningEvaluation } from './evaluation.queries.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseProvedGround } from '#server/ground/kernel/matter/record-ground.ts';

/** 登记决策后评估 (国令713号第三十六条): by somebody else than assessed it before; the public is heard. The phase stays. */
export const recordEvaluation = defineCommand(
  'decision.evaluated',
  mayBring('endEvaluation'),
  async (
    command,
    id: string,
    version: number,
    { finishedOn, ...evaluation }: EvaluationInput,
    acknowledged: readonly Acknowledged[],
  ) => {
    const decision = await loadForEvent(command, 'endEvaluation', id, version);
    const { fileIds, startedOn, triggers } = evaluation;
    const running = runningEvaluation(await recordsOf(command.db, id));
    const prior = await priorAssessors(command.db, id);
    const refusal = command.refusalOf(
      [
        ...refuseDecisionEvent('endEvaluation', decision.phase),
        ...refuseUnstarted(running),
        ...(running ? refuseEvaluationStart({ ...running, triggers, priorAssessors: prior }).map(asked) : []),
        ...refuseEvaluationReport(evaluation),
        ...refuseEarlyStart(running, startedOn),
        ...refuseEvaluationDays(startedOn, finishedOn),
        ...(await refuseProvedGround(command, decision, RecordKind.EVALUATION, {
          field: 'finishedOn',
          day: finishedOn,
          fileIds,
        })),
      ],
      acknowledged,
    );
    if (refusal) return refusal;
    await recordDecision(command, decision, {
      kind: RecordKind.EVALUATION,
      happenedOn: finishedOn,
      content: { ...evaluation, evaluators: running?.named ?? [] },
    });
    moveOn(command, decision, 'endEvaluation');
    return id;
  },
);

/** Who evaluates was settled at the start and is no field of this form. */
const asked = (finding: Finding): Finding => ({
  ...finding,
  fields: finding.fields.filter((field) => field === 'triggers'),
});
