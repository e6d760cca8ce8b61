/**
 * 个人信息保护法第二十八条、第五十一条: personal numbers that people write into a text are masked before anyone but
 * the reviewer sees it. Only what proves to be such a number is masked: a price or a document number stays readable.
 */
import { isBankCard, isIdNumber } from './personal-number.ts';

/** What kind of personal data was found (个人信息种类), with the words that stand in its place. */
const KINDS = {
  ID_NUMBER: '〔身份证号已隐去〕',
  BANK_CARD: '〔银行卡号已隐去〕',
  MOBILE: '〔手机号已隐去〕',
  EMAIL: '〔邮箱已隐去〕',
  PLATE: '〔车牌号已隐去〕',
} as const;

/** A kind of personal data (个人信息种类). */
export type PersonalKind = keyof typeof KINDS;

/** Where in a text personal data stands (个人信息位置); `end` is exclusive. */
export interface PersonalSpan {
  kind: PersonalKind;
  start: number;
  end: number;
}

/** Letters and digits half-width, one for one, so that places in the text stay the same. */
const halfWidth = (text: string) =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

interface Pattern {
  kind: PersonalKind;
  /** What a text holds at least that can hold the shape: few do, and looking for it costs little. */
  hint: RegExp;
  shape: RegExp;
  proves?: (text: string) => boolean;
}

const LONG_NUMBER = /\d(?:[ -]?\d){10}/;

/** Tried in this order; a place once taken is not taken again. */
const PATTERNS: readonly Pattern[] = [
  { kind: 'EMAIL', hint: /@/, shape: /[\w.%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g },
  {
    kind: 'ID_NUMBER',
    hint: LONG_NUMBER,
    shape: /(?<!\d)\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?![\dA-Za-z])/g,
    proves: isIdNumber,
  },
  { kind: 'ID_NUMBER', hint: LONG_NUMBER, shape: /(?<!\d)\d{15}(?!\d)/g, proves: isIdNumber },
  { kind: 'BANK_CARD', hint: LONG_NUMBER, shape: /(?<!\d)\d{16,19}(?!\d)/g, proves: isBankCard },
  {
    kind: 'BANK_CARD',
    hint: LONG_NUMBER,
    shape: /(?<!\d)\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?(?!\d)/g,
    proves: isBankCard,
  },
  {
    kind: 'MOBILE',
    hint: LONG_NUMBER,
    shape: /(?<!\d)(?:(?:00|\+)?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g,
  },
  { kind: 'MOBILE', hint: LONG_NUMBER, shape: /(?<!\d)1[3-9]\d{2}[ -]\d{3}[ -]\d{4}(?!\d)/g },
  {
    kind: 'PLATE',
    hint: /\d/,
    shape: new RegExp(
      `[${PROVINCES}][A-HJ-Z][· ]?(?=[A-HJ-NP-Z]*\\d)(?:[A-HJ-NP-Z0-9]{5,6}|[A-HJ-NP-Z0-9]{4}[挂学警港澳])(?![A-Z0-9])`,
      'gi',
    ),
  },
];

/** Every kind has one of these in it. */
const NUMBER_OR_AT = /[\d@０-９＠]/;

/** Every place of a text (个人信息位置) where personal data stands, in order and never overlapping. */
export function personalSpans(text: string): PersonalSpan[] {
  if (!NUMBER_OR_AT.test(text)) return [];
  const plain = halfWidth(text);
  const spans: PersonalSpan[] = [];
  for (const { kind, hint, shape, proves } of PATTERNS) {
    if (!hint.test(plain)) continue;
    for (const match of plain.matchAll(shape)) {
      const span = { kind, start: match.index, end: match.index + match[0].length };
      const taken = spans.some((one) => one.start < span.end && span.start < one.end);
      if (!taken && (proves?.(match[0]) ?? true)) spans.push(span);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The text with its personal numbers (个人信息) hidden, everything else unchanged. */
export function maskPersonal(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { kind, start, end } of personalSpans(text)) {
    pieces.push(text.slice(from, start), KINDS[kind]);
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}
