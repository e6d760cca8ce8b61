import type { Decision } from '#schema/decision/decision.ts';
import type { UnitInquiriesInput } from '#schema/inquiry/unit-inquiry-input.ts';
import { UnitInquiry } from '#schema/inquiry/unit-inquiry.ts';
import { newId } from '#schema/kernel/id.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { isId } from '#server/kernel/load.ts';
import { loadForAction } from '#server/kernel/decision-action.ts';
import { refuseNamedDocuments } from '#server/kernel/decision-documents.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { hmacOf, tokenOf } from '#server/kernel/personal-link.ts';
import { touch } from '#server/kernel/record-decision.ts';
import { type KnownUnit, refuseInquiries } from '#server/law/procedure/unit-inquiry.ts';
import { knownUnits, waitingUnits } from './asked-units.queries.ts';
import { ANSWER_LINK } from './inquiry-link.ts';
import { sendLetter } from './inquiry-notification.ts';
import { ASKING_ROLES, asksUnits } from './inquiry.permissions.ts';
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
    for (const addressee of addresseesOf(input, units)) await send(command, decision, letter, addressee);
    touch(decision, command.now);
    return id;
  },
);

interface Addressee {
  unitId: string | null;
  unitName: string;
  /** Null where the unit answers at its desk. */
  contact: string | null;
}

const addresseesOf = ({ unitIds, outside }: UnitInquiriesInput, units: readonly KnownUnit[]): Addressee[] => [
  ...units
    .filter((one) => unitIds.includes(one.id))
    .map((one) => ({ unitId: one.id, unitName: one.name, contact: null })),
  ...outside.map(({ name, contact }) => ({
    unitId: units.find((one) => one.name === name.trim())?.id ?? null,
    unitName: name.trim(),
    contact,
  })),
];

const letterOf = (
  { now, today, actor }: CommandContext,
  { id, title }: Decision,
  { dueOn, note, contact, fileIds }: UnitInquiriesInput,
  draft: { draftVersionId: string | null; digest: string; fromUnit: string },
) => ({
  decisionId: id,
  matter: title,
  note: note.trim(),
  contact: contact.trim(),
  ...draft,
  fileIds,
  dueOn,
  sentOn: today,
  sentAt: now,
  sentById: actor?.id ?? '',
});

async function send(
  command: CommandContext,
  { leadUnitId, no }: Decision,
  letter: ReturnType<typeof letterOf>,
  { contact, ...unit }: Addressee,
): Promise<void> {
  const { em, services } = command;
  const id = newId();
  const token = tokenOf(services.seal, ANSWER_LINK, id);
  const linkHmac = contact === null ? null : hmacOf(services.seal, ANSWER_LINK, token);
  const inquiry = em.create(UnitInquiry, { id, ...letter, ...unit, linkHmac });
  await em.flush();
  await sendLetter(command, inquiry, { contact: contact ?? '', leadUnitId, no });
}
