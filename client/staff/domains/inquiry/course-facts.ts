import type { Inquiry_LetterFragment } from '#client/graphql/graphql.ts';
import { moment } from '#client/format.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import { DELIVERY_WAY_LABELS, MESSAGE_STATUS_LABELS } from '#client/words.ts';

/** A letter whose link has nowhere to go yet. */
export const UNSENT_LINK = '链接等司法局录入联系方式以后自动发出';

/** Delivery of a letter to whoever was asked: sent, opened, reminded, recalled, signed. */
type Course = Pick<
  Inquiry_LetterFragment,
  'openedAt' | 'openedBy' | 'reminders' | 'delivery' | 'recalledAt' | 'signedAt'
> & { byLink?: boolean };

/** Whoever answered on paper, or was asked no longer, need not open it. */
const opened = ({ openedAt, openedBy, signedAt, recalledAt }: Course) => {
  if (openedAt) return `${moment(openedAt)}已打开${openedBy ? `（${openedBy}）` : ''}`;
  return signedAt || recalledAt ? '没有打开' : '还没有打开';
};

/** How it came to them: by a link, as its message did; or onto their desk, where the message only tells of it. */
const arrived = ({ byLink = true, delivery }: Course) => {
  const word = delivery ? MESSAGE_STATUS_LABELS[delivery] : '';
  if (byLink) return word;
  return delivery && UNSENT.has(delivery) ? `已送到工作台（提醒${word}）` : '已送到工作台';
};

const UNSENT: ReadonlySet<Course['delivery']> = new Set(['KEPT', 'FAILED'] as const);

/** 送达、打开、答复: how far a letter is, each with its instant. */
const courseLine = (letter: Course) =>
  [arrived(letter), opened(letter), letter.signedAt ? `${moment(letter.signedAt)}已答复` : '']
    .filter(Boolean)
    .join('，');

const reminded = ({ at, by, way }: Course['reminders'][number]) =>
  `${moment(at)}，${by}，${way ? DELIVERY_WAY_LABELS[way] : '送到工作台'}`;

/** 催办, each with its instant, person and way, for whoever was asked. */
export const reminderFacts = ({ reminders }: Pick<Course, 'reminders'>): Fact[] =>
  reminders.length > 0 ? [{ term: '催办', detail: reminders.map(reminded).join('；') }] : [];

/** 送达、打开、催办 as facts. */
export const courseFacts = (letter: Course): Fact[] =>
  [{ term: '送达情况', detail: courseLine(letter) }, ...reminderFacts(letter)].filter(
    ({ detail }) => detail !== '',
  );
