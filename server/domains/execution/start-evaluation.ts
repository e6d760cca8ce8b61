import type { EvaluationStartInput } from '#schema/execution/adjustment-input.ts';
import type { EvaluationStarted, Evaluator } from '#schema/execution/evaluation-contents.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext, Db } from '#server/ground/kernel/context.ts';
import { loadForEvent, mayBring, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseEntrusted } from '#server/law/execution/entrusted-evaluation.ts';
import { refuseEvaluationStart } from '#server/law/execution/post-evaluation.ts';
import { recentDays } from '#server/domains/casework/suggestion-standing.queries.ts';
import { refuseRunning, refuseUncounted, refuseUnplanned } from './evaluation-guards.ts';
import { countyUnits, institutionsOf, priorAssessors, runningEvaluation } from './evaluation.queries.ts';
import { namedUnits } from '#server/ground/kernel/named-units.ts';
import { refuseRecordGround } from '#server/ground/kernel/matter/record-ground.ts';
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

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
    const evaluators = await evaluatorsOf(command, input);
    const refusal = command.refusalOf(
      [
        ...refuseDecisionEvent('startEvaluation', decision.phase),
        ...refuseRunning(runningEvaluation(await recordsOf(command.db, id))),
        ...(await refuseEvaluators(command.db, id, { triggers, evaluators, fileIds })),
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

/** Those who are to evaluate (评估单位): the units chosen, then the institutions named. */
const evaluatorsOf = async (
  command: CommandContext,
  { evaluatorUnitIds, entrusted }: EvaluationStartInput,
): Promise<Evaluator[]> => [
  ...(await namedUnits(command, evaluatorUnitIds, 'input.evaluatorUnitIds')),
  ...entrusted.filter((name) => !blank(name)),
];

/** Reasons against these evaluators (评估单位): who assessed the matter before, who is entrusted without a paper. */
const refuseEvaluators = async (
  db: Db,
  decisionId: string,
  { triggers, evaluators, fileIds }: Pick<EvaluationStarted, 'triggers' | 'evaluators' | 'fileIds'>,
): Promise<Finding[]> => [
  ...refuseEvaluationStart({
    triggers,
    evaluators: institutionsOf(evaluators),
    priorAssessors: await priorAssessors(db, decisionId),
  }),
  ...refuseEntrusted(
    { entrusted: evaluators.filter((one) => typeof one === 'string'), fileIds },
    await countyUnits(db),
  ),
];
