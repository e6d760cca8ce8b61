import type { Decision } from '#schema/decision/decision.ts';
import type { ClauseDutyInput } from '#schema/execution/clause-duty.ts';
import type { NamedUnit, RecordedDuty } from '#schema/execution/execution-contents.ts';
import type { ExecutionStartInput } from '#schema/execution/execution-input.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseClauseDuties } from '#server/law/execution/clause-duty.ts';
import { refuseExecutionPlan } from '#server/law/execution/execution.ts';
import type { Finding } from '#server/law/refusal.ts';
import { namedUnits } from '#server/ground/kernel/named-units.ts';
import { clausesInForce } from './clause-duties.queries.ts';
import { refuseRecordGround } from '#server/ground/kernel/matter/record-ground.ts';

/** Reasons against executing a decision in this way (开始执行): R-59; not before the day it was published or issued. */
export const executionFindings = async (
  command: CommandContext,
  decision: Decision,
  { startsOn, fileIds, duties, ...plan }: ExecutionStartInput,
): Promise<Finding[]> => [
  ...refuseExecutionPlan(plan),
  ...refuseClauseDuties(duties, {
    executingUnitIds: plan.executingUnitIds,
    clauseIds: (await clausesInForce(command.db, decision.id)).map(({ anchorId }) => anchorId),
  }),
  ...(await refuseRecordGround(command, decision, RecordKind.EXECUTION_PLAN, {
    field: 'startsOn',
    day: startsOn,
    fileIds,
  })),
];

/** Names who carries it out; from then on they see it and report. */
export async function beginExecution(
  command: CommandContext,
  decision: Decision,
  { executingUnitIds, supervisingUnitId, startsOn, fileIds, duties }: ExecutionStartInput,
  submissionId: string | null,
): Promise<void> {
  const executingUnits = await namedUnits(command, executingUnitIds, 'input.executingUnitIds');
  const supervisors = supervisingUnitId === null ? [] : [supervisingUnitId];
  const [supervisingUnit = null] = await namedUnits(command, supervisors, 'input.supervisingUnitId');
  decision.executingUnitIds = executingUnits.map(({ id }) => id);
  const named = await namedDuties(command, decision.id, duties, executingUnits);
  const content = { executingUnits, supervisingUnit, submissionId, duties: named, fileIds };
  await recordDecision(command, decision, {
    kind: RecordKind.EXECUTION_PLAN,
    happenedOn: startsOn,
    content,
  });
}

/** The duties with what their clauses and units are called now. */
async function namedDuties(
  { db }: CommandContext,
  decisionId: string,
  duties: readonly ClauseDutyInput[],
  units: readonly NamedUnit[],
): Promise<RecordedDuty[]> {
  const numbers = new Map((await clausesInForce(db, decisionId)).map(({ anchorId, no }) => [anchorId, no]));
  const names = new Map(units.map((unit) => [unit.id, unit]));
  return duties.flatMap(({ anchorId = null, unitId, dueOn = null, dueDays = null, ...said }) => {
    const unit = names.get(unitId);
    const clauseNo = anchorId === null ? '' : (numbers.get(anchorId) ?? '');
    return unit ? [{ ...said, anchorId, clauseNo, unit, dueOn, dueDays }] : [];
  });
}
