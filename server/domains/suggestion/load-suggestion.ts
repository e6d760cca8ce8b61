import { Decision } from '#schema/decision/decision.ts';
import { CaseItem } from '#schema/casework/case-item.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict, notFound } from '#server/ground/kernel/fault.ts';
import { loadById } from '#server/ground/kernel/load.ts';

const WHAT = '您单位办理的意见建议';

/** A suggestion whose turn is the actor's unit's (本单位办理的意见建议), and its decision; to be changed on `version`. */
export async function loadSuggestion(command: CommandContext, id: string, version: number) {
  const { em, actor } = command;
  const suggestion = await loadById(em, CaseItem, id, WHAT);
  if (suggestion.unitId !== actor?.unitId) throw notFound(WHAT);
  if (suggestion.version !== version) throw conflict(WHAT, suggestion.version);
  if (suggestion.decisionId === null) throw notFound(WHAT);
  const decision = await em.findOneOrFail(Decision, { id: suggestion.decisionId });
  command.about('suggestion', id, decision.no);
  return { suggestion, decision };
}
