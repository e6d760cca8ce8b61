import type { RiskFindingInput } from '#schema/procedure/risk-input.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseControl } from '#server/ground/kernel/matter/control.ts';
import { loadForAction } from '#server/ground/kernel/matter/decision-action.ts';
import { happened, refuseRecordGround } from '#server/ground/kernel/matter/record-ground.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { ControlAct } from '#server/law/people/interested.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { refuseRiskFinding } from '#server/law/procedure/risk-finding.ts';
import { refuseFindingPhase } from './step-guards.ts';
import { keepRecord } from './step-record.ts';
import { assessmentOf } from './step-standing.queries.ts';
import { findsRisk, RISK_FINDER_ROLES } from './step.permissions.ts';

/**
 * 认定风险是否可控 (第二十四条): the organ's own finding on the assessment in force, by another person than the one who recorded it.
 */
export const findRiskControllable = defineCommand(
  'decision.riskFound',
  findsRisk,
  async (command, id: string, version: number, input: RiskFindingInput, replacesId: string | null) => {
    const decision = await loadForAction(command, RISK_FINDER_ROLES, id, version);
    command.about('decision', id, input.riskControllable ? '风险可控' : '风险不可控');
    const records = await recordsOf(command.db, id);
    const assessment = assessmentOf(records);
    const refusal = command.refusalOf([
      ...refuseFindingPhase(decision.phase),
      ...refuseRiskFinding(input, assessment?.happenedOn ?? null, command.policy),
      ...(await refuseControl(command.db, ControlAct.RISK_FINDING, command.actor, decision)),
      ...refuseSamePerson(command.actor?.id ?? '', [assessment?.recordedById ?? null], '风险评估'),
      ...(await refuseRecordGround(command, decision, RecordKind.RISK_FINDING, happened(input))),
    ]);
    if (refusal) return refusal;
    const { happenedOn, ...found } = input;
    const content = { ...found, assessmentId: assessment?.id ?? '' };
    return keepRecord(command, decision, {
      kind: RecordKind.RISK_FINDING,
      happenedOn,
      content,
      replacesId,
    });
  },
);
