import { type Folded, saidAnew } from './fold-text.ts';

const DIGITS = '零一二三四五六七八九';
const digitOf = (sign: string): number => (sign === '〇' ? 0 : sign === '两' ? 2 : DIGITS.indexOf(sign));
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A run of Chinese numerals, or Arabic ones with commas between the thousands. */
const RUN = /[〇零一二两三四五六七八九十百千万亿]+|\d{1,3}(?:,\d{3})+(?!\d)/gu;
/** Measure words and counted nouns after a single numeral; elsewhere the numeral is part of a word (统一、一起). */
const COUNTED = /^[条款项章节目号年月日元角分个名人次天周岁期届批区]/u;

/** 数字的写法: Chinese numerals that are numbers as Arabic ones, so that 第十二条 and 第12条 are one. */
export const arabicNumerals = (folded: Folded): Folded =>
  saidAnew(folded, RUN, ({ 0: run, index }) => numberIn(run, folded.text, index));

/** The same of a text that is compared already. */
export const arabic = (text: string): string => arabicNumerals({ text, at: [] }).text;

function numberIn(run: string, text: string, index: number): string | null {
  if (run.includes(',')) return run.replaceAll(',', '');
  if (run.length === 1 && text[index - 1] !== '第' && !COUNTED.test(text.slice(index + 1))) return null;
  if (/^[〇零一二三四五六七八九]+$/u.test(run)) return Array.from(run, digitOf).join('');
  return valueOf(run)?.toString() ?? null;
}

/** The number of a well-formed run; null for others (千百、十万火急的十万 is one, 百千 is none). */
function valueOf(run: string): number | null {
  const [high, low] = splitAt(run, '亿');
  if (high !== null) return joined(high, low, 100_000_000);
  const [upper, lower] = splitAt(run, '万');
  if (upper !== null) return joined(upper, lower, 10_000);
  return belowTenThousand(run);
}

const splitAt = (run: string, unit: string): readonly [string | null, string] => {
  const place = run.indexOf(unit);
  return place < 0 ? [null, run] : [run.slice(0, place), run.slice(place + 1)];
};

function joined(high: string, low: string, unit: number): number | null {
  const upper = high === '' ? null : valueOf(high);
  const lower = low === '' ? 0 : valueOf(low.replace(/^零/u, ''));
  return upper === null || lower === null || lower >= unit ? null : upper * unit + lower;
}

function belowTenThousand(run: string): number | null {
  let value = 0;
  let digit: number | null = null;
  let last = 10_000;
  for (const [index, sign] of Array.from(run).entries()) {
    const unit = UNITS[sign];
    if (unit === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = digitOf(sign);
      continue;
    }
    // 十二 begins with its unit; 百二 does not.
    if (unit >= last || (digit === null && !(unit === 10 && index === 0))) return null;
    value += (digit ?? 1) * unit;
    last = unit;
    digit = null;
  }
  return run === '' ? null : value + (digit ?? 0);
}
