import { sentence } from '#server/law/sentence.ts';
import type { Decision } from '#schema/decision/decision.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CaseItem } from '#schema/casework/case-item.ts';
import { CasePerson } from '#schema/casework/case-person.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { askerPurpose, CaseKind, CaseState } from '#server/law/casework/case-kind.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { groupedNo } from '#server/engines/message/receipt-words.ts';
import { loadSuggestion } from './load-suggestion.ts';
import { refuseAnswer } from './suggestion-guards.ts';
import { openAsker } from '#server/engines/receipt/sealed-asker.ts';
import { handlesSuggestions } from './suggestion.permissions.ts';

/** 答复意见建议 (国令713号第三十五条): read by its author with the receipt, and sent to the contact they left. */
export const answerSuggestion = defineCommand(
  'suggestion.answered',
  handlesSuggestions,
  async (command, id: string, version: number, answer: string) => {
    const { suggestion, decision } = await loadSuggestion(command, id, version);
    const refusal = command.refusalOf(refuseAnswer(suggestion.state, answer));
    if (refusal) return refusal;
    suggestion.answer = answer;
    suggestion.answeredOn = command.today;
    suggestion.answeredByName = command.actor?.name ?? null;
    suggestion.answeredUnit = command.actor?.unitName ?? null;
    suggestion.state = CaseState.ANSWERED;
    command.publish(`decision:${decision.no}`);
    await tellAuthor(command, suggestion, decision);
    return id;
  },
);

/** Facts for the notification of an answer: the decision, the unit that answers, the text. */
interface Answered {
  title: string;
  unitName: string;
  answer: string;
}

const answeredWords = ({ title, unitName, answer }: Answered) => [
  `您对《${title}》的意见建议，${unitName}答复如下：`,
  answer,
];

/** 意见建议已答复: the notification to its author. */
export const SUGGESTION_ANSWERED: NotificationKind<Answered> = {
  key: 'suggestion-answered',
  kind: MessageKind.SUGGESTION_ANSWERED,
  subject: () => '您对决策提出的意见建议已经答复',
  mail: (facts, _, { publicUrl }) =>
    [...answeredWords(facts), `也可以凭受理编号和查询码查看：${publicUrl}/wode`].join('\n'),
  short: (facts, person) =>
    `${answeredWords({ ...facts, answer: sentence(facts.answer) }).join('')}也可以凭受理编号（${groupedNo(person)}）和查询码，在“我的参与”中查看。`,
};

async function tellAuthor(
  command: CommandContext,
  { id, answer, displayName, receiptNo, unitId }: CaseItem,
  { id: aboutId, title, no }: Decision,
): Promise<void> {
  const kept = await command.em.findOne(CasePerson, { caseId: id });
  const { contactKind, contact } = openAsker(
    command.services.seal,
    askerPurpose(CaseKind.SUGGESTION, id),
    kept?.sealed,
  );
  if (!contact) return;
  await notify(command, [{ id, displayName, receiptNo, unitId, contactKind, contact }], {
    kind: SUGGESTION_ANSWERED,
    facts: { title, unitName: command.actor?.unitName ?? '', answer: answer ?? '' },
    occasion: '',
    about: { id: aboutId, title, path: `/gongzuotai/juece/${encodeURIComponent(no)}` },
  });
}
