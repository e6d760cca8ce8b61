import type { RevealedAsker } from '#schema/receipt/revealed-view.ts';
import { CasePerson } from '#schema/casework/case-person.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { reasonToReveal } from '#server/ground/kernel/reveal-reason.ts';
import { askerPurpose } from '#server/law/casework/case-kinds.ts';
import { openAsker } from '#server/engines/receipt/sealed-asker.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { handlesCases } from './casework.permissions.ts';
import { loadCase } from './load-case.ts';

/** 查看来件人和未遮盖的原文, with a reason, on record (个人信息保护法第五十一条). */
export const revealCase = defineCommand(
  ['case.revealed', '查看来件人和原文'],
  handlesCases,
  async (command, id: string, reason: string): Promise<RevealedAsker> => {
    const why = reasonToReveal(reason);
    const { kind, title, text } = await loadCase(command, id);
    command.about('case', id, why);
    const kept = await command.em.findOne(CasePerson, { caseId: id });
    const {
      name,
      contactKind,
      contact,
      identityNo = null,
    } = openAsker(command.services.seal, askerPurpose(kind, id), kept?.sealed);
    return {
      name,
      contact,
      identityNo,
      contactKind: contactKind && ContactKind[contactKind],
      text: asWritten(title, text),
    };
  },
);

/** The text, under its title where that is shown masked. */
const asWritten = (title: string, text: string): string =>
  maskPersonal(title) === title ? text : `${title}\n${text}`;
