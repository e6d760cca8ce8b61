import { StepStatus } from '#schema/decision/step-status.ts';
import type { RiskReportInput } from '#schema/procedure/risk-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { overtakenKinds } from '#server/engines/draft/judged-text.queries.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { loadForAction } from '#server/ground/kernel/matter/decision-action.ts';
import { happened, refuseProvedGround } from '#server/ground/kernel/matter/record-ground.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseRiskReport } from '#server/law/procedure/risk-assessment.ts';
import { PREPARED_RECORDS } from './prepared-records.ts';
import { refusePreparing } from './step-guards.ts';
import { keepRecord } from './step-record.ts';
import { prepares, UNIT_ROLES } from './step.permissions.ts';

/** 登记风险评估 (第二十二条、第二十三条); whether the risk is under control is the organ's to say. */
export const recordRiskAssessment = defineCommand(
  'decision.riskAssessmentRecorded',
  prepares,
  async (
    command,
    id: string,
    version: number,
    input: RiskReportInput,
    replacesId: string | null,
    acknowledged: readonly Acknowledged[],
  ) => {
    const decision = await loadForAction(command, UNIT_ROLES, id, version);
    const findings = [
      ...refusePreparing(
        decision.phase,
        PREPARED_RECORDS.riskAssessment,
        await overtakenKinds(command.db, id),
      ),
      ...refuseRiskReport(input),
      ...(await refuseProvedGround(command, decision, RecordKind.RISK_ASSESSMENT, happened(input))),
    ];
    const refusal = command.refusalOf(findings, acknowledged);
    if (refusal) return refusal;
    const { happenedOn, ...content } = input;
    return keepRecord(
      command,
      decision,
      { kind: RecordKind.RISK_ASSESSMENT, happenedOn, content, replacesId },
      { kind: DecisionStepKind.RISK_ASSESSMENT, status: StepStatus.DONE },
    );
  },
);
