/**
 * Normalised characters of a text, as the patterns of personal data read them (字形归一): one for one, so that positions
 * stay the same.
 */

const HAN_DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  '○': '0',
  一: '1',
  幺: '1',
  壹: '1',
  二: '2',
  贰: '2',
  两: '2',
  三: '3',
  叁: '3',
  四: '4',
  肆: '4',
  五: '5',
  伍: '5',
  六: '6',
  陆: '6',
  七: '7',
  柒: '7',
  八: '8',
  捌: '8',
  九: '9',
  玖: '9',
  '⓪': '0',
  '①': '1',
  '②': '2',
  '③': '3',
  '④': '4',
  '⑤': '5',
  '⑥': '6',
  '⑦': '7',
  '⑧': '8',
  '⑨': '9',
};

/** Letters, digits and signs half-width (全角转半角). */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～　]/g, (sign) =>
    sign === '　' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );

const SPOKEN_DIGIT = new RegExp(`[${Object.keys(HAN_DIGITS).join('')}]`, 'g');

/** Digits as people also write them (汉字、圈码、字母O): 一三八, ①③⑧, 138OOOO0001 are all digits. */
export const spokenDigits = (text: string): string =>
  text
    .replace(SPOKEN_DIGIT, (sign) => HAN_DIGITS[sign] ?? sign)
    .replace(/(?<=\d[ \-oO]*)[oO](?=[ \-oO]*\d)/g, '0')
    .replace(/(?<![A-Za-z])[lI](?=\d{10})/g, '1');
