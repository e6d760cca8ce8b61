import type { RevealedAsker } from '#schema/receipt/revealed-view.ts';
import { CaseItem } from '#schema/casework/case-item.ts';
import { CasePerson } from '#schema/casework/case-person.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { reasonToReveal } from '#server/ground/kernel/reveal-reason.ts';
import { openAsker } from '#server/engines/receipt/sealed-asker.ts';
import { askerPurpose, CaseKind } from '#server/law/casework/case-kind.ts';
import { handlesSuggestions } from './suggestion.permissions.ts';

const WHAT = '您单位办理的意见建议';

/** 查看反映人和未遮盖的原文, with a reason, on record (个人信息保护法第五十一条). */
export const revealSuggestion = defineCommand(
  ['suggestion.revealed', '查看反映人和原文'],
  handlesSuggestions,
  async (command, id: string, reason: string): Promise<RevealedAsker> => {
    const why = reasonToReveal(reason);
    const suggestion = await loadById(command.em, CaseItem, id, WHAT);
    if (suggestion.kind !== CaseKind.SUGGESTION || suggestion.unitId !== command.actor?.unitId)
      throw notFound(WHAT);
    command.about('suggestion', id, why);
    const kept = await command.em.findOne(CasePerson, { caseId: id });
    const { name, contactKind, contact } = openAsker(
      command.services.seal,
      askerPurpose(CaseKind.SUGGESTION, id),
      kept?.sealed,
    );
    return { name, contact, contactKind: contactKind && ContactKind[contactKind], text: suggestion.text };
  },
);
