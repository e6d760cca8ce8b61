import { channelsOf } from '#server/ground/kernel/channels.ts';
import type { Decision } from '#schema/decision/decision.ts';
import type { ExpertInquiriesInput } from '#schema/inquiry/expert-inquiry-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadForAction } from '#server/ground/kernel/matter/decision-action.ts';
import { refuseNamedDocuments } from '#server/ground/kernel/matter/decision-documents.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { touch } from '#server/ground/kernel/matter/record-decision.ts';
import { type ExpertToAsk, InquiryKind, refuseExpertsAsked } from '#server/law/procedure/expert-inquiry.ts';
import { originWarnings } from '#server/law/procedure/expert-library.ts';
import { tellAddressesAsked } from './address-notification.ts';
import { chosenExperts } from './chosen-experts.queries.ts';
import { askedExperts, unitNames } from './asked-experts.queries.ts';
import { EXPERT_ASKED } from './expert-notification.ts';
import { ASKING_ROLES, writesToAsked } from './inquiry.permissions.ts';
import { keepLetter, letterOf } from './keep-letter.ts';
import { enteredBefore } from './letter-address.queries.ts';
import { sendLink } from './inquiry-notification.ts';
import { sentDraft } from './sent-draft.queries.ts';

/** 发出专家论证函 (第十九条、第二十条): each expert, of the library or outside it with a reason, gets a link of their own to one fixed text. Where it goes is not for the unit that asks. */
export const askExperts = defineCommand(
  'expert.asked',
  writesToAsked,
  async (command, id: string, version: number, input: ExpertInquiriesInput) => {
    const { db, today } = command;
    const decision = await loadForAction(command, ASKING_ROLES, id, version);
    const draft = await sentDraft(command, id, input.fileIds.filter(isId));
    const [lead, ...others] = await unitNames(db, [
      decision.leadUnitId,
      ...decision.unitIds.filter((one) => one !== decision.leadUnitId),
    ]);
    const { experts, library } = await chosenExperts(command, input.experts);
    const fromUnit = lead ?? actorOf(command).unitName;
    const ground = {
      phase: decision.phase,
      digest: draft?.digest ?? null,
      ownUnits: [fromUnit, ...others],
      ...(await askedExperts(db, id, draft?.digest ?? '')),
      library,
      texting: channelsOf(command.services.config).sms,
    };
    const origin = originWarnings(
      experts,
      library.map(({ level }) => level),
    );
    const standing = [
      ...refuseExpertsAsked({ experts, dueOn: input.dueOn }, ground, today),
      ...origin.unanswered,
      ...(await refuseNamedDocuments(command, id, input.fileIds)),
    ];
    // Warnings that a reason already answers are passed on only once nothing else stands, so that their reasons are
    // stored with the record.
    const refusal = command.refusalOf(standing.length > 0 ? standing : origin.answered, origin.answers);
    if (refusal || !draft) return refusal ?? id;
    const letter = letterOf(command, decision, input, { ...draft, fromUnit });
    await sendEach(command, decision, letter, experts);
    touch(decision, command.now);
    return id;
  },
);

/** Keeps a letter of their own for each, and sends them its link; those of whom nobody knows an address wait for it. */
async function sendEach(
  command: CommandContext,
  decision: Decision,
  letter: ReturnType<typeof letterOf>,
  experts: readonly ExpertToAsk[],
): Promise<void> {
  const { leadUnitId, no, unitIds } = decision;
  const kind = InquiryKind.EXPERT;
  const waiting: string[] = [];
  for (const { name, contact: listed, ...expert } of experts) {
    const named = { kind, name, employer: expert.employer };
    const entered = listed === null ? await enteredBefore(command, named, unitIds) : null;
    const addressee = { kind, addressee: name, expert, linked: true, entered };
    const inquiry = await keepLetter(command, letter, addressee);
    const contact = listed ?? entered?.contact ?? null;
    if (contact === null) waiting.push(name);
    else await sendLink(command, EXPERT_ASKED, inquiry, { contact, leadUnitId, no, occasion: '' });
  }
  await tellAddressesAsked(command, decision, waiting);
}
