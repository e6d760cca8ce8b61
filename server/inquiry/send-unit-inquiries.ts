import type { UnitInquiriesInput } from '#schema/inquiry/unit-inquiry-input.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { isId } from '#server/kernel/load.ts';
import { loadForAction } from '#server/kernel/decision-action.ts';
import { refuseNamedDocuments } from '#server/kernel/decision-documents.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { touch } from '#server/kernel/record-decision.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { type KnownUnit, refuseInquiries } from '#server/law/procedure/unit-inquiry.ts';
import { knownUnits, waitingUnits } from './asked-units.queries.ts';
import { sendLetter } from './inquiry-notification.ts';
import { ASKING_ROLES, asksUnits } from './inquiry.permissions.ts';
import { keepLetter, letterOf } from './keep-letter.ts';
import { sentDraft } from './sent-draft.queries.ts';

/** 发出征求意见函 (第十三条): units with people on the platform find it at their desk, the others get a link of their own. */
export const sendUnitInquiries = defineCommand(
  'inquiry.sent',
  asksUnits,
  async (command, id: string, version: number, input: UnitInquiriesInput) => {
    const { db, today } = command;
    const decision = await loadForAction(command, ASKING_ROLES, id, version);
    const draft = await sentDraft(command, id, input.fileIds.filter(isId));
    const units = await knownUnits(db);
    const ground = {
      phase: decision.phase,
      leadUnitId: decision.leadUnitId,
      digest: draft?.digest ?? null,
      units,
      waiting: draft ? await waitingUnits(db, id, draft.digest) : [],
      texting: command.services.config.sms !== null,
    };
    const refusal = command.refusalOf([
      ...refuseInquiries(input, ground, today, command),
      ...(await refuseNamedDocuments(command, id, input.fileIds)),
    ]);
    if (refusal || !draft) return refusal ?? id;
    const letter = letterOf(command, decision, input, {
      ...draft,
      fromUnit: units.find((one) => one.id === decision.leadUnitId)?.name ?? actorOf(command).unitName,
    });
    for (const { contact, ...to } of addresseesOf(input, units)) {
      const linked = contact !== null;
      const inquiry = await keepLetter(command, letter, { kind: InquiryKind.UNIT, linked, ...to });
      await sendLetter(command, inquiry, {
        contact: contact ?? '',
        leadUnitId: decision.leadUnitId,
        no: decision.no,
      });
    }
    touch(decision, command.now);
    return id;
  },
);

interface Addressee {
  unitId: string | null;
  addressee: string;
  /** Null where the unit answers at its desk. */
  contact: string | null;
}

const addresseesOf = ({ unitIds, outside }: UnitInquiriesInput, units: readonly KnownUnit[]): Addressee[] => [
  ...units
    .filter((one) => unitIds.includes(one.id))
    .map((one) => ({ unitId: one.id, addressee: one.name, contact: null })),
  ...outside.map(({ name, contact }) => ({
    unitId: units.find((one) => one.name === name.trim())?.id ?? null,
    addressee: name.trim(),
    contact,
  })),
];
