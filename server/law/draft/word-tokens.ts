/** The words of a text (分词), as a redline shows them whole: 三十日, 百分之二十, 第五条 and 2026年 are one word each. */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const HAN = '[〇零一二三四五六七八九十百千万亿两半]';
const N = `(?:[0-9０-９]+(?:[.．,，][0-9０-９]+)*[万亿]?|${HAN}+)`;
const UNIT =
  '(?:[%％‰]|个?工作日|个?自然日|周岁|年度|小时|分钟|人次|平方米|平方公里|公里|公顷|千米|厘米|毫米|公斤|千克|千瓦|[万亿]?元|个月|[日天年月周时分秒倍成人户名件次项款条章节目编稿批级类种米亩吨度岁个辆部台座所处张份])';
const NUMBER = new RegExp(`第${N}${UNIT}?|[百千万]分之${N}(?:点${N})?|${N}${UNIT}`, 'gu');
/** Suffixes a dictionary joins to a day although they are words of their own: 三十 | 日内. */
const BEHIND = /^[内前后起]$/u;

/** Whether a token is punctuation, a blank or a line end, and so separates words. */
export const isPunctuation = (token: string): boolean => !/[\p{L}\p{N}]/u.test(token);

/** The words of a text in its order; joined, they are the text. */
export function wordTokens(text: string): string[] {
  const starts = new Set([...segmenter.segment(text)].map(({ index }) => index));
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    const end = index + number.length;
    const ends = end === text.length || starts.has(end) || BEHIND.test(text[end] ?? '');
    if (!starts.has(index) || !ends) continue;
    for (let inside = index + 1; inside < end; inside += 1) starts.delete(inside);
    starts.add(end);
  }
  const places = [...starts].toSorted((one, other) => one - other);
  return places.map((from, index) => text.slice(from, places[index + 1])).filter((word) => word !== '');
}
