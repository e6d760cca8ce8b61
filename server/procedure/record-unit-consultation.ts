import type { UnitConsultationsInput } from '#schema/procedure/unit-consultation-input.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { refuseNamedDocuments } from '#server/kernel/decision-documents.ts';
import { loadForAction } from '#server/kernel/decision-action.ts';
import { RECORD_LABELS, RecordKind } from '#server/law/decision/decision-record.ts';
import { refusePreparing } from './step-guards.ts';
import { keepRecord } from './step-record.ts';
import { prepares, UNIT_ROLES } from './step.permissions.ts';
import { refuseCoUnitsUnasked, refuseHastySilence } from '#server/law/procedure/unit-consultation.ts';
import { lastDay, refuseUnits } from '#server/law/procedure/unit-consultation-record.ts';

const kind = RecordKind.UNIT_CONSULTATION as const;

/** 征求有关单位意见 (第十三条): what each unit answered; where no agreement was reached, the dispute with all its views. */
export const recordUnitConsultation = defineCommand(
  'decision.unitConsultationRecorded',
  prepares,
  async (command, id: string, version: number, input: UnitConsultationsInput, replacesId: string | null) => {
    const decision = await loadForAction(command, UNIT_ROLES, id, version);
    const refusal = command.refusalOf([
      ...refusePreparing(decision.phase, RECORD_LABELS[kind]),
      ...refuseUnits(input, decision, command),
      ...refuseCoUnitsUnasked(input, decision.unitIds.length - 1),
      ...refuseHastySilence(input, command.today, command),
      ...(await refuseNamedDocuments(command, id, input.fileIds)),
    ]);
    if (refusal) return refusal;
    const happenedOn = lastDay(input.consultations, command.today);
    return keepRecord(command, decision, { kind, happenedOn, content: input, replacesId });
  },
);
