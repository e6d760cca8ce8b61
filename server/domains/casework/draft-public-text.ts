import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { refuseAbout, refusePublication } from '#server/law/casework/case-publication.ts';
import { handlesCases } from './casework.permissions.ts';
import { loadCaseAt } from './load-case.ts';
import { suggestedDecision } from './suggested-decision.queries.ts';

/** 拟写公开的内容: the question without anything that tells who asked it; it may be written anew until it is published. */
export const draftPublicText = defineCommand(
  ['case.publicTextDrafted', '拟写来件公开的内容'],
  handlesCases,
  async (command, id: string, version: number, publicText: string, decisionNo: string | null = null) => {
    const item = await loadCaseAt(command, id, version);
    const about = decisionNo ? await suggestedDecision(command.db, decisionNo) : null;
    if (decisionNo && !about) throw notFound('该决策');
    const refusal = command.refusalOf([
      ...refusePublication(item, publicText),
      ...refuseAbout(about, item.unitId),
    ]);
    if (refusal) return refusal;
    item.publicText = publicText;
    item.aboutId = about?.id ?? null;
    item.publicTextById = command.actor?.id ?? null;
    item.publicTextByName = command.actor?.name ?? null;
    return id;
  },
);
