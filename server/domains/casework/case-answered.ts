import { MessageKind } from '#schema/message/message-kind.ts';
import { groupedNo } from '#server/engines/message/receipt-words.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';
import { CaseKind } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { sentence } from '#server/law/sentence.ts';

/** Facts for the notification of an answer: what was asked, the unit that answers, the text. */
interface Answered {
  title: string;
  unitName: string;
  answer: string;
}

/** As which kind of message the answer is logged, where that is not 来件已答复. */
const LOGGED: Readonly<Partial<Record<CaseKind, MessageKind>>> = {
  [CaseKind.SUGGESTION]: MessageKind.SUGGESTION_ANSWERED,
  [CaseKind.REQUEST]: MessageKind.REQUEST_TIDING,
};

/** The notification of an answer to its author, of one kind (答复的告知). */
function answeredKind(of: CaseKind): NotificationKind<Answered> {
  const { purpose, own, yours } = CASE_KINDS[of];
  const words = ({ title, unitName, answer }: Answered) => [`${yours(title)}，${unitName}答复如下：`, answer];
  return {
    key: `${purpose}-answered`,
    kind: LOGGED[of] ?? MessageKind.CASE_ANSWERED,
    subject: () => `您的${own.noun}已经答复`,
    mail: (facts, _, { publicUrl }) =>
      [...words(facts), `也可以凭受理编号和查询码查看：${publicUrl}/wode`].join('\n'),
    short: (facts, person) =>
      `${words({ ...facts, answer: sentence(facts.answer) }).join('')}也可以凭受理编号（${groupedNo(person)}）和查询码，在“我的参与”中查看。`,
  };
}

/** The notifications of answers to their authors, by kind. */
export const CASE_ANSWERED: Readonly<Record<CaseKind, NotificationKind<Answered>>> = Object.fromEntries(
  Object.values(CaseKind).map((kind) => [kind, answeredKind(kind)]),
) as Record<CaseKind, ReturnType<typeof answeredKind>>;
