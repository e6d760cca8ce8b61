const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** Variant digits and their standard forms, those of money (壹) among them. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  '零○◯两壹贰叁肆伍陆柒捌玖拾佰仟'
    .split('')
    .map((sign, at) => [sign, '〇〇〇二一二三四五六七八九十百千'[at] ?? '']),
);

/** A clause's number in a pattern (序号的写法): Chinese, Arabic or full-width digits, up to nine. */
export const NUMERAL = '[〇○◯零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟0-9０-９]{1,9}';

const PLAIN_NUMBER = /^[〇零一二三四五六七八九十百千两]+$/u;

/** A clause's number as the draft prints it: 一 → 一、; 第二条 stays. */
export const clauseMark = (no: string): string => (PLAIN_NUMBER.test(no) ? `${no}、` : no);

/** Spoken name of a clause (条款名称): 一、 of a plan is 第一部分, any other number is unchanged. */
export const clauseName = (no: string): string => (PLAIN_NUMBER.test(no) ? `第${no}部分` : no);

/** Number of the only clause of a draft without numbers, and the name for a draft as a whole. */
export const WHOLE = '全文';

/** Name of the target of a remark (所指的条款): a clause, or the whole draft. */
export const aimOf = (no: string | null | undefined): string => (no ? clauseName(no) : WHOLE);

/** Where a clause stands by its number (条款次序): 前言 first, then by number and 之一, annexes last. */
const placeOf = (no: string): readonly number[] => {
  const annex = /^附[件录表]/u.test(no) ? 1 : 0;
  const numbers = no.match(new RegExp(NUMERAL, 'gu')) ?? [];
  return [annex, ...numbers.map((one) => numberOf(one) ?? 0)];
};

/** Clauses as the draft has them (条款次序), given by their numbers. */
export const inDraftOrder = (nos: readonly string[]): string[] =>
  [...nos].sort((one, other) => {
    const [a, b] = [placeOf(one), placeOf(other)];
    const at = a.findIndex((value, index) => value !== b[index]);
    return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
  });

/** The value of a clause's number (条款序号): 二十一, １２ and 12 alike; null when it is none. */
export function numberOf(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/./gu, (sign) => ALIASES.get(sign) ?? sign);
  if (/^\d{1,4}$/.test(plain)) return Number(plain);
  if (!/^[〇一二三四五六七八九十百千]{1,9}$/.test(plain)) return null;
  return /[十百千]/.test(plain) ? withUnits(plain) : digitByDigit(plain);
}

const digitByDigit = (text: string) => Number(Array.from(text, (sign) => DIGITS.indexOf(sign)).join(''));

/** 一百零三 = 103: a digit counts for the unit after it, the last one for itself; 十 alone is one ten. */
function withUnits(text: string): number {
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    const unit = UNITS[sign];
    if (unit === undefined) digit = DIGITS.indexOf(sign);
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

/** The clause that somebody means by this number or name (所写的条款): 第12条 and 第十二条 alike. */
export const clauseMeant = (nos: readonly string[], typed: string): string | undefined =>
  nos.find((no) => [no, clauseName(no)].some((one) => clauseKey(one) === clauseKey(typed)));

const clauseKey = (no: string): string =>
  no.replaceAll(/\s/gu, '').replaceAll(new RegExp(NUMERAL, 'gu'), (one) => String(numberOf(one) ?? one));

/** Numerals in which a number is written (数字体例). */
export type NumeralStyle = '汉字' | '阿拉伯数字' | '全角数字';

/** The numerals of a number that `numberOf` knows. */
export const numeralStyle = (text: string): NumeralStyle =>
  /[0-9]/.test(text) ? '阿拉伯数字' : /[０-９]/.test(text) ? '全角数字' : '汉字';
