import type { Decision } from '#schema/decision/decision.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { DecisionSuggestion } from '#schema/suggestion/decision-suggestion.ts';
import { SuggestionContact } from '#schema/suggestion/suggestion-contact.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { SuggestionState } from '#server/law/decision-suggestion.ts';
import { queueMessage } from '#server/message/queue-message.ts';
import { loadSuggestion } from './load-suggestion.ts';
import { refuseAnswer } from './suggestion-guards.ts';
import { type SealedSuggester, suggesterPurpose } from './suggestion-row.ts';
import { handlesSuggestions } from './suggestion.permissions.ts';

/** 答复意见建议 (国令713号第三十五条): read by its author with his receipt, and sent to him where he left an e-mail address. */
export const answerSuggestion = act(
  'suggestion.answered',
  handlesSuggestions,
  async (command, id: string, version: number, answer: string) => {
    const { suggestion, decision } = await loadSuggestion(command, id, version);
    const refusal = command.weigh(refuseAnswer(suggestion.state, answer));
    if (refusal) return refusal;
    suggestion.answer = answer;
    suggestion.answeredOn = command.today;
    suggestion.answeredByName = command.actor?.name ?? null;
    suggestion.answeredUnit = command.actor?.unitName ?? null;
    suggestion.state = SuggestionState.ANSWERED;
    command.publish(`decision:${decision.no}`);
    await tellAuthor(command, suggestion, decision);
    return id;
  },
);

async function tellAuthor(
  command: CommandContext,
  { id, answer, answeredUnit, unitId }: DecisionSuggestion,
  { title }: Decision,
): Promise<void> {
  const { seal, config } = command.services;
  const kept = await command.em.findOne(SuggestionContact, { suggestionId: id });
  if (!kept) return;
  const { contactKind, contact } = JSON.parse(
    seal.open(kept.sealed, suggesterPurpose(id)),
  ) as SealedSuggester;
  if (contactKind !== 'EMAIL' || !contact) return;
  await queueMessage(command, {
    kind: MessageKind.SUGGESTION_ANSWERED,
    uniqueKey: `suggestion-answered:${id}`,
    to: contact,
    unitId,
    subject: '您对决策提出的意见建议已经答复',
    body: [
      `您对《${title}》的意见建议，${answeredUnit ?? ''}答复如下：`,
      answer ?? '',
      `也可以凭受理编号和查询码查看：${config.publicUrl ?? ''}/wode`,
    ].join('\n'),
  });
}
