import { sentence } from '#server/law/sentence.ts';
import type { CaseItem } from '#schema/casework/case-item.ts';
import { CasePerson } from '#schema/casework/case-person.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseConfirmedAnswer } from '#server/law/casework/case-course.ts';
import { askerPurpose, CaseState } from '#server/law/casework/case-kind.ts';
import { groupedNo } from '#server/engines/message/receipt-words.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { openAsker } from '#server/engines/receipt/sealed-asker.ts';
import { confirmsCases } from './casework.permissions.ts';
import { loadCaseAt } from './load-case.ts';

/** 审核答复: by somebody other than its author; then it is told, by the way the person chose. */
export const confirmCaseAnswer = defineCommand(
  ['case.answered', '答复来件'],
  confirmsCases,
  async (command, id: string, version: number) => {
    const item = await loadCaseAt(command, id, version);
    const { actor } = command;
    const { state, draftedById } = item;
    const refusal = command.refusalOf(
      refuseConfirmedAnswer({ state, draftedById, actorId: actor?.id ?? '' }),
    );
    if (refusal) return refusal;
    item.answeredOn = command.today;
    item.answeredByName = actor?.name ?? null;
    item.answeredUnit = actor?.unitName ?? null;
    item.state = CaseState.ANSWERED;
    await tellAsker(command, item);
    return id;
  },
);

/** Facts for the notification of an answer: what was asked, the unit that answers, the text. */
interface Answered {
  title: string;
  unitName: string;
  answer: string;
}

const answeredWords = ({ title, unitName, answer }: Answered) => [
  `您的来件“${title}”，${unitName}答复如下：`,
  answer,
];

/** 来件已答复: the notification to its author. */
export const CASE_ANSWERED: NotificationKind<Answered> = {
  key: 'case-answered',
  kind: MessageKind.CASE_ANSWERED,
  subject: () => '您的来件已经答复',
  mail: (facts, _, { publicUrl }) =>
    [...answeredWords(facts), `也可以凭受理编号和查询码查看：${publicUrl}/wode`].join('\n'),
  short: (facts, person) =>
    `${answeredWords({ ...facts, answer: sentence(facts.answer) }).join('')}也可以凭受理编号（${groupedNo(person)}）和查询码，在“我的参与”中查看。`,
};

async function tellAsker(
  command: CommandContext,
  { id, kind, title, answer, displayName, receiptNo, unitId }: CaseItem,
): Promise<void> {
  const kept = await command.em.findOne(CasePerson, { caseId: id });
  const { contactKind, contact } = openAsker(command.services.seal, askerPurpose(kind, id), kept?.sealed);
  if (!contact) return;
  await notify(command, [{ id, displayName, receiptNo, unitId, contactKind, contact }], {
    kind: CASE_ANSWERED,
    facts: { title, unitName: command.actor?.unitName ?? '', answer: answer ?? '' },
    occasion: '',
    about: { id, title, path: `/gongzuotai/liuyan/${id}` },
  });
}
