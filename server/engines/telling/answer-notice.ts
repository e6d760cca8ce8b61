import type { MessageKind } from '#schema/message/message-kind.ts';
import { groupedNo, ownRecordWords } from '#server/engines/message/receipt-words.ts';
import { sentence } from '#server/law/sentence.ts';
import type { NotificationKind } from './notification.ts';

/** Words about what came of an opinion (意见有了下文). */
interface AnswerNotice<Facts> {
  key: string;
  kind: MessageKind;
  subject: string;
  /** Begins the message: which opinion, and that there is something. */
  told: (facts: Facts) => string;
  /** The answer itself. */
  words: (facts: Facts) => string;
  /** Behind the link: 查看处理结果和这次答复. */
  look: string;
}

/** Notification that passes an answer on to the holder of a receipt (告知答复). */
export const answerNotice = <Facts>(notice: AnswerNotice<Facts>): NotificationKind<Facts> => {
  const { key, kind, subject, told, words, look } = notice;
  return {
    key,
    kind,
    subject: (_, person) => `${subject}（受理编号 ${groupedNo(person)}）`,
    mail: (facts, person) => [`${told(facts)}：`, words(facts), ownRecordWords(person, look)].join('\n'),
    // A short message says that there is an answer; the answer stands behind the link.
    short: (facts, person) =>
      `${told(facts)}（受理编号 ${groupedNo(person)}）。${ownRecordWords(person, '查看')}`,
    spoken: (facts, person) => `${told(facts)}（受理编号 ${groupedNo(person)}）：${sentence(words(facts))}`,
  };
};
