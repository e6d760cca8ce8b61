/** 自动编号的数字: the formats of ST_NumberFormat (ISO/IEC 29500-1 17.18.59) that Chinese documents use. */
const DIGITS = '〇一二三四五六七八九';
const RINGED = '○一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const byDigit = (n: number, digits: string) =>
  String(n).replace(/\d/g, (digit) => digits[Number(digit)] ?? '');

/** 一百零三: units between the digits; `ones` says whether 一 stands before 百 and 千. */
function grouped(n: number, digits: string, units: readonly string[], zero: string, ones: boolean): string {
  const said = Array.from(String(n), Number).map((digit, index, all) => {
    const power = all.length - 1 - index;
    if (digit === 0) return ' ';
    const bare = digit === 1 && power > 0 && !ones;
    return (bare ? '' : (digits[digit] ?? '')) + (units[power] ?? '');
  });
  return said.join('').trimEnd().replace(/ +/g, zero);
}

/** 十二, not 一十二. */
const thousand = (n: number) =>
  grouped(n, DIGITS, ['', '十', '百', '千', '万'], '零', true).replace(/^一十/, '十');

/** Up to 99 as spoken, from 100 digit by digit: 一○三. */
const counting = (n: number) => (n < 100 ? thousand(n) : byDigit(n, RINGED));

const roman = (n: number): string => {
  const [value, letters] = ROMAN.find(([value]) => value <= n) ?? [0, ''];
  return value === 0 ? '' : letters + roman(n - value);
};

/** a … z, aa, bb: Word repeats the letter. */
const letters = (n: number) => String.fromCodePoint(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

const wide = (n: number) => byDigit(n, '０１２３４５６７８９');

/** Signs that stand one after another in Unicode, as far as they go. */
const signs = (first: number, count: number) => (n: number) =>
  n <= count ? String.fromCodePoint(first + n - 1) : String(n);

const circled = (n: number) =>
  n > 35 && n <= 50
    ? String.fromCodePoint(0x32b1 + n - 36)
    : n > 20 && n <= 35
      ? String.fromCodePoint(0x3251 + n - 21)
      : signs(0x2460, 20)(n);

const cycle = (all: string) => (n: number) => all[(n - 1) % all.length] ?? '';

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalHalfWidth: String,
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: signs(0x2474, 20),
  decimalEnclosedFullstop: signs(0x2488, 20),
  chineseCounting: counting,
  taiwaneseCounting: counting,
  chineseCountingThousand: thousand,
  taiwaneseCountingThousand: thousand,
  japaneseCounting: (n) => grouped(n, DIGITS, ['', '十', '百', '千', '万'], '', false),
  chineseLegalSimplified: (n) => grouped(n, LEGAL, ['', '拾', '佰', '仟', '万'], '零', true),
  ideographDigital: (n) => byDigit(n, DIGITS),
  japaneseDigitalTenThousand: (n) => byDigit(n, DIGITS),
  taiwaneseDigital: (n) => byDigit(n, RINGED),
  ideographTraditional: cycle(STEMS),
  ideographZodiac: cycle(BRANCHES),
  upperLetter: (n) => letters(n).toUpperCase(),
  lowerLetter: letters,
  upperRoman: (n) => roman(n).toUpperCase(),
  lowerRoman: roman,
  bullet: () => '',
  none: () => '',
};

/** A number in a format of Word's (编号格式); one not known is written in Arabic digits. */
export const formatNumber = (format: string, n: number): string =>
  n < 1 ? (format === 'none' || format === 'bullet' ? '' : String(n)) : (FORMATS[format] ?? String)(n);
