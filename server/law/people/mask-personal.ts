/**
 * 个人信息保护法第二十八条、第五十一条: personal data that people write into a text is masked before anyone but the
 * reviewer sees it. Only what proves to be such is masked: a price, a place or a document number stays readable.
 */
import { halfWidth, spokenDigits } from './fold-spelling.ts';
import { PERSONAL_KINDS, type PersonalSpan } from './personal-kinds.ts';
import { namesBeside } from './personal-names.ts';
import { PERSONAL_PATTERNS } from './personal-patterns.ts';

/** Marks of which every kind has one; plain prose without any is not searched further. */
const HINT =
  /[\d@０-９＠①-⑨]|[〇零○一二两三四五六七八九十百幺壹](?:[ ，,]?[〇零○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]){5}|[一二三四五六七八九十][号单栋幢座组]|[a-zａ-ｚ]{4}|[qvw]/i;

/** Digits that are not written as digits, in the length of a number. */
const SPOKEN = /(?:[〇零○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖⓪①-⑨oOlI][^\p{L}\n]{0,3}){4}|[oOlI]\d|\d[oO]/u;

const crosses = (one: PersonalSpan, other: PersonalSpan) => one.start < other.end && other.start < one.end;

/** Every place of a text (个人信息位置) where personal data stands, in order and never overlapping. */
export function personalSpans(text: string): PersonalSpan[] {
  if (!HINT.test(text)) return [];
  const plain = halfWidth(text);
  const spoken = SPOKEN.test(plain) ? spokenDigits(plain) : plain;
  const spans: PersonalSpan[] = [];
  const take = (span: PersonalSpan) => void (spans.some((one) => crosses(one, span)) || spans.push(span));
  for (const { kind, hint, shape, spoken: heard, proves } of PERSONAL_PATTERNS) {
    const read = heard ? spoken : plain;
    if (!hint.test(read)) continue;
    for (const { 0: found, index } of read.matchAll(shape)) {
      if (proves?.(found) ?? true) take({ kind, start: index, end: index + found.length });
    }
  }
  namesBeside(plain, spans).forEach(take);
  return spans.sort((a, b) => a.start - b.start);
}

/** The text with its personal data (个人信息) hidden, everything else unchanged. */
export function maskPersonal(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { kind, start, end } of personalSpans(text)) {
    pieces.push(text.slice(from, start), PERSONAL_KINDS[kind]);
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}
