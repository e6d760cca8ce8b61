/** 列席邀请函的行文: wording of the letter, the same by mail, on paper and in the preview. */
import { sentence } from '#server/law/sentence.ts';
import { INVITED_CAPACITY_LABELS, InvitedCapacity } from '#server/law/procedure/interest-conflict.ts';

/** Addressee of a letter (受邀人). */
export interface Addressee {
  addressee: string;
  /** Enum value of the law, or its spelling in the API contract. */
  capacity: InvitedCapacity;
}

/** Content of a letter of invitation (邀请函的内容); instants in ISO 8601. */
export interface LetterContent {
  meeting: string;
  item: string;
  place: string;
  startsAt: string;
  replyBy: string;
  contact: string;
  note: string;
}

const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** A moment as a letter says it (北京时间): 2026年12月11日星期五 14:30. */
export const momentInChinese = (instant: string): string => MOMENT.format(new Date(instant));

/** Form of address that follows the name, by capacity (称呼). */
const CALLED: Readonly<Record<InvitedCapacity, string>> = {
  [InvitedCapacity.REPRESENTATIVE]: '代表',
  [InvitedCapacity.STAKEHOLDER]: '',
};

/** Name with its form of address (称呼). */
export const calledAs = ({ addressee, capacity }: Addressee): string => `${addressee}${CALLED[capacity]}`;

/** Salutation of the letter (称呼). */
export const salutation = (to: Addressee): string => `${calledAs(to)}：`;

/** Opening sentence: meeting, time, place, capacity and item (邀请). */
export const openingWords = ({ capacity }: Addressee, letter: LetterContent): string =>
  `${letter.meeting}定于${momentInChinese(letter.startsAt)}在${letter.place}召开，现邀请您以${INVITED_CAPACITY_LABELS[capacity]}身份列席${letter.item}。`;

/** Rights and duties (权利和义务). */
export const RIGHTS =
  '您可以查阅该议题的会议材料，经主持人同意发表意见，不参加表决；请勿外传标注“内部”的材料。';

/** Closing sentences: the last moment for the answer, a note if any, and the contact (答复期限、联系人). */
export const closingWords = ({ replyBy, contact, note }: LetterContent): string =>
  [
    `请于${momentInChinese(replyBy)}前答复是否参加。`,
    ...(note ? [sentence(note)] : []),
    `联系人：${sentence(contact)}`,
  ].join('');

/** The body of a letter, paragraph by paragraph (正文). */
export const letterParagraphs = (to: Addressee, letter: LetterContent): string[] => [
  openingWords(to, letter),
  RIGHTS,
  `请于${momentInChinese(letter.replyBy)}前答复是否参加；材料凭答复链接查阅，会议开始后关闭。`,
  ...(letter.note ? [letter.note] : []),
  `联系人：${sentence(letter.contact)}`,
];
