import type { UnitConsultationsInput } from '#schema/procedure/unit-consultation-input.ts';
import { unitsAnswered } from '#server/domains/inquiry/inquiry.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseNamedDocuments } from '#server/ground/kernel/matter/decision-documents.ts';
import { loadForAction } from '#server/ground/kernel/matter/decision-action.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { coUnitNames } from './legality/review-ground.queries.ts';
import { PREPARED_RECORDS } from './prepared-records.ts';
import { refusePreparing } from './step-guards.ts';
import { keepRecord } from './step-record.ts';
import { prepares, UNIT_ROLES } from './step.permissions.ts';
import { refuseCoUnitsUnasked } from '#server/law/procedure/unit-consultation.ts';
import { lastDay, refuseUnits } from '#server/law/procedure/unit-consultation-record.ts';

const kind = RecordKind.UNIT_CONSULTATION;

/** 征求有关单位意见 (第十三条): made from what the units answered to their letters; where no agreement was reached, the dispute with all its views. */
export const recordUnitConsultation = defineCommand(
  'decision.unitConsultationRecorded',
  prepares,
  async (command, id: string, version: number, input: UnitConsultationsInput, replacesId: string | null) => {
    const decision = await loadForAction(command, UNIT_ROLES, id, version);
    const { consultations, paperIds } = await unitsAnswered(command.db, id);
    const told = { consultations, noUnitConcerned: input.noUnitConcerned };
    const refusal = command.refusalOf([
      ...refusePreparing(decision.phase, PREPARED_RECORDS.unitConsultation),
      ...refuseUnits(told, command.today),
      ...refuseCoUnitsUnasked(told, await coUnitNames(command.db, decision)),
      ...(await refuseNamedDocuments(command, id, input.fileIds)),
    ]);
    if (refusal) return refusal;
    const happenedOn = lastDay(consultations, command.today);
    const content = { ...told, fileIds: [...new Set([...input.fileIds, ...paperIds])] };
    return keepRecord(command, decision, { kind, happenedOn, content, replacesId });
  },
);
