import type { Decision } from '#schema/decision/decision.ts';
import type { ExecutionReportInput } from '#schema/execution/execution-input.ts';
import type { NamedUnit } from '#schema/execution/execution-contents.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { unauthenticated } from '#server/ground/kernel/fault.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { type DecisionAction, refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { type ExecutionReportKind, refuseExecutionReport } from '#server/law/execution/execution.ts';
import type { Finding } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { namedUnits } from '#server/ground/kernel/named-units.ts';
import { refuseReportKind } from './report-guards.ts';
import { refuseRecordGround } from '#server/ground/kernel/matter/record-ground.ts';

/** A report as one of the two commands takes it (执行情况报告). */
export interface Reporting {
  event: DecisionAction;
  kinds: readonly ExecutionReportKind[];
  input: ExecutionReportInput;
}

/** The unit that reports: one's own; only the government office records what another unit reported. */
export async function reportingUnit(
  command: CommandContext,
  { unitId }: ExecutionReportInput,
): Promise<NamedUnit> {
  const { actor } = command;
  if (!actor) throw unauthenticated();
  const own = { id: actor.unitId, name: actor.unitName };
  if (unitId === null || !recordsForOthers(actor)) return own;
  const [unit = own] = await namedUnits(command, [unitId], 'input.unitId');
  return unit;
}

const recordsForOthers = ({ roles }: Actor) => roles.includes(Role.GOV_OFFICE_STAFF);

/** Reasons against this report: R-59. */
export const reportFindings = async (
  command: CommandContext,
  decision: Decision,
  { event, kinds, input: { ...input } }: Reporting,
  unit: NamedUnit,
): Promise<Finding[]> => [
  ...refuseDecisionEvent(event, decision.phase),
  ...refuseReportKind(input.kind, kinds),
  ...refuseExecutionReport({ ...input, unitId: unit.id }, decision),
  ...(await refuseRecordGround(command, decision, RecordKind.EXECUTION_REPORT, {
    field: 'reportedOn',
    day: input.reportedOn,
    fileIds: input.fileIds,
  })),
];

/** Records it on the day it was made. */
export const recordReport = async (
  command: CommandContext,
  decision: Decision,
  { kind, text, foundOn, reportedOn, fileIds }: ExecutionReportInput,
  unit: NamedUnit,
): Promise<void> => {
  await recordDecision(command, decision, {
    kind: RecordKind.EXECUTION_REPORT,
    happenedOn: reportedOn,
    content: { kind, unit, text, foundOn, fileIds },
  });
};
