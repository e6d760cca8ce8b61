import type { LetterText } from '#schema/invitation/letter-text.ts';

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

/** Rights, duties, the day of the reply, and whom to ask (权利、义务、答复期限、联系人, R-67). */
export const closingWords = ({ replyBy, contact, note }: LetterText): string =>
  [
    '您可以查阅该议题的会议材料，经主持人同意发表意见，不参加表决；请勿外传标注“内部”的材料。',
    `请于${momentInChinese(replyBy)}前答复是否参加。`,
    ...(note ? [note] : []),
    `联系人：${contact}。`,
  ].join('');
