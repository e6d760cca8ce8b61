import type { RevealedAsker } from '#schema/receipt/revealed-view.ts';
import { DecisionSuggestion } from '#schema/suggestion/decision-suggestion.ts';
import { SuggestionContact } from '#schema/suggestion/suggestion-contact.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { reasonToReveal } from '#server/ground/kernel/reveal-reason.ts';
import { openAsker } from '#server/engines/receipt/sealed-asker.ts';
import { suggesterPurpose } from './suggestion-row.ts';
import { handlesSuggestions } from './suggestion.permissions.ts';

const WHAT = '您单位办理的意见建议';

/** 查看反映人和未遮盖的原文, with a reason, on record (个人信息保护法第五十一条). */
export const revealSuggestion = defineCommand(
  ['suggestion.revealed', '查看反映人和原文'],
  handlesSuggestions,
  async (command, id: string, reason: string): Promise<RevealedAsker> => {
    const why = reasonToReveal(reason);
    const suggestion = await loadById(command.em, DecisionSuggestion, id, WHAT);
    if (suggestion.unitId !== command.actor?.unitId) throw notFound(WHAT);
    command.about('suggestion', id, why);
    const kept = await command.em.findOne(SuggestionContact, { suggestionId: id });
    const { name, contactKind, contact } = openAsker(
      command.services.seal,
      suggesterPurpose(id),
      kept?.sealed,
    );
    return { name, contact, contactKind: contactKind && ContactKind[contactKind], text: suggestion.text };
  },
);
