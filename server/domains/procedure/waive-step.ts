import type { StepWaiverInput } from '#schema/procedure/step-waiver-input.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import { recordsOf, standing } from '#server/domains/decision/record.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForAction } from '#server/ground/kernel/matter/decision-action.ts';
import { DECISION_STEP_LABELS } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseStepWaiver } from '#server/law/decision/step-waiver.ts';
import { refuseWaiverNow } from './step-guards.ts';
import { keepRecord, requirementOf, statusOf } from './step-record.ts';
import { WAIVER_ROLES, waives } from './step.permissions.ts';

/** 不履行可选程序, with its reason for everyone to read; carried out later all the same, the step counts as taken. */
export const waiveStep = defineCommand(
  'decision.stepWaived',
  waives,
  async (command, id: string, version: number, { step, reason }: StepWaiverInput) => {
    const decision = await loadForAction(command, WAIVER_ROLES, id, version);
    command.about('decision', id, DECISION_STEP_LABELS[step]);
    const requirement = await requirementOf(command, decision, step);
    const refusal = command.refusalOf([
      ...refuseWaiverNow(requirement, decision.phase, await statusOf(command, id, step)),
      ...refuseStepWaiver(requirement, reason, command.policy).map(inStep),
    ]);
    if (refusal) return refusal;
    const earlier = standing(await recordsOf(command.db, id), RecordKind.STEP_WAIVED);
    return keepRecord(
      command,
      decision,
      {
        kind: RecordKind.STEP_WAIVED,
        happenedOn: command.today,
        content: { step, reason },
        // A new reason replaces the one before.
        replacesId: earlier.findLast(({ content }) => content.step === step)?.id ?? null,
      },
      { kind: step, status: StepStatus.WAIVED, note: reason },
    );
  },
);

/** The rule calls the field by its own name. */
const inStep = <One extends { fields: readonly string[] }>(finding: One): One => ({
  ...finding,
  fields: finding.fields.map((field) => (field === 'kind' ? 'step' : field)),
});
