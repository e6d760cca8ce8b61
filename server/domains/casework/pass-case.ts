import { CasePerson } from '#schema/casework/case-person.ts';
import { openAsker } from '#server/engines/receipt/sealed-asker.ts';
import { opinionIntake } from '#server/engines/receipt/opinion-intake.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { askerPurpose } from '#server/law/casework/case-kinds.ts';
import { passedAnswer, passedText, refusePassing } from '#server/law/casework/passed-message.ts';
import { Refusal } from '#server/law/refusal.ts';
import { handlesCases } from './casework.permissions.ts';
import { loadCaseAt } from './load-case.ts';
import { giveAnswer } from './give-answer.ts';

/** 转为意见: an opinion on a draft, said in a message, stands among the opinions of its round; its author is told. */
export const passCase = defineCommand(
  ['case.passed', '将留言转为意见'],
  handlesCases,
  async (command, id: string, version: number, consultationId: string) => {
    const { em, services, policy } = command;
    const item = await loadCaseAt(command, id, version);
    const refusal = command.refusalOf(refusePassing(item));
    if (refusal) return refusal;
    const { kind, channel, receivedOn, publicWish: showText } = item;
    const person = await em.findOne(CasePerson, { caseId: id });
    const { name, contactKind, contact } = openAsker(services.seal, askerPurpose(kind, id), person?.sealed);
    const said = { channel, receivedOn, text: passedText(item, policy.commentMaxChars), showText };
    const by = { name, contactKind: contactKind && ContactKind[contactKind], contact };
    const taken = await opinionIntake()(command, { consultationId, ...said, ...by });
    if (taken instanceof Refusal) return taken;
    command.about('case', item.id, item.receiptNo);
    item.draftedById = null;
    item.draftedByName = null;
    item.commentId = taken.id;
    item.answer = passedAnswer(kind, taken, taken.receipt.receiptNo);
    await giveAnswer(command, item, { title: item.title, answer: item.answer });
    return id;
  },
);
