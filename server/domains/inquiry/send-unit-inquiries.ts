import type { Decision } from '#schema/decision/decision.ts';
import type { UnitInquiriesInput } from '#schema/inquiry/unit-inquiry-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { loadForAction } from '#server/ground/kernel/matter/decision-action.ts';
import { refuseNamedDocuments } from '#server/ground/kernel/matter/decision-documents.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { touch } from '#server/ground/kernel/matter/record-decision.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { AskedAs, type KnownUnit, refuseInquiries } from '#server/law/procedure/unit-inquiry.ts';
import { tellAddressesAsked } from './address-notification.ts';
import { knownUnits, waitingUnits } from './asked-units.queries.ts';
import { sendLetter } from './inquiry-notification.ts';
import { ASKING_ROLES, writesToAsked } from './inquiry.permissions.ts';
import { keepLetter, letterOf } from './keep-letter.ts';
import { enteredBefore } from './letter-address.queries.ts';
import { sentDraft } from './sent-draft.queries.ts';

/** 发出征求意见函 (第十三条): units with people on the platform find it at their desk, the others get a link of their own. */
export const sendUnitInquiries = defineCommand(
  'inquiry.sent',
  writesToAsked,
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
    await sendEach(command, decision, letter, addresseesOf(input, units));
    touch(decision, command.now);
    return id;
  },
);

interface Addressee {
  unitId: string | null;
  addressee: string;
  askedAs: AskedAs;
  /** By a link; else the unit answers at its desk. */
  linked: boolean;
}

/** Keeps a letter for each, and sends it; those by link of which nobody knows an address wait for it. */
async function sendEach(
  command: CommandContext,
  decision: Decision,
  letter: ReturnType<typeof letterOf>,
  addressees: readonly Addressee[],
): Promise<void> {
  const { leadUnitId, no, unitIds } = decision;
  const kind = InquiryKind.UNIT;
  const waiting: string[] = [];
  for (const to of addressees) {
    const named = { kind, name: to.addressee, employer: '' };
    const entered = to.linked ? await enteredBefore(command, named, unitIds) : null;
    const inquiry = await keepLetter(command, letter, { kind, ...to, entered });
    const contact = entered?.contact ?? null;
    if (to.linked && contact === null) waiting.push(to.addressee);
    await sendLetter(command, inquiry, { contact, leadUnitId, no });
  }
  await tellAddressesAsked(command, decision, waiting);
}

const addresseesOf = ({ unitIds, outside }: UnitInquiriesInput, units: readonly KnownUnit[]): Addressee[] => [
  ...units
    .filter((one) => unitIds.includes(one.id))
    .map((one) => ({ unitId: one.id, addressee: one.name, askedAs: AskedAs.UNIT, linked: false })),
  ...outside.map(({ name, askedAs }) => ({
    unitId: units.find((one) => one.name === name.trim())?.id ?? null,
    addressee: name.trim(),
    askedAs: askedAs ?? AskedAs.UNIT,
    linked: true,
  })),
];
