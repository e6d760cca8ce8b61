/**
 * 同一符号: the content of a text without its typesetting: blanks, line breaks, full and half width, variant forms of one
 * sign.
 */

/** Forms that have a plain one: radicals and compatibility signs that fonts give for characters, small and upright forms. */
const FORMS = /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF9F]/gu;
/** Blanks, bars between cells, and invisible signs. */
const NOTHING = /[\s\p{Cc}\p{Cf}\u3000|｜]/gu;

const SAME: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟〝〞]/gu, '"'],
  [/[‘’‚‛]/gu, "'"],
  [/[‐-―−─-]+/gu, '-'],
  [/[…⋯]+/gu, '…'],
  [/[・•‧∙⋅]/gu, '·'],
  [/[〜∼]/gu, '~'],
  [/[○◯]/gu, '〇'],
  [/｡/gu, '。'],
];

/** A text in which the same signs are the same letters; superscripts stay apart from digits, for 10² is not 102. */
export function plainSigns(text: string): string {
  let plain = text.normalize('NFC').replace(FORMS, (sign) => sign.normalize('NFKC'));
  plain = plain.replace(NOTHING, '');
  for (const [forms, sign] of SAME) plain = plain.replace(forms, sign);
  return plain;
}

/** Punctuation; a sign between digits belongs to their number, and so does a per cent. */
const PUNCTUATION = /(?<![0-9](?=.[0-9]))(?![%‰])\p{P}/gu;

/** A text without punctuation and blanks (只看文字); the bars between the cells of a table stay. */
export const wordsAlone = (text: string): string =>
  text
    .split(/[|｜]/u)
    .map((words) => plainSigns(words).replace(PUNCTUATION, ''))
    .join('|');

/** The parts of a text between its marks (标点之间的各段), without blanks; together they are its words. */
export const partsAlone = (text: string): string[] =>
  plainSigns(text)
    .split(PUNCTUATION)
    .filter((part) => part !== '');

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** Plain signs as a Chinese text prints them (还原标点): beside numbers and letters alone they stay as they are. */
export const printedSigns = (plain: string): string =>
  plain.replace(/(?<![\da-z])[,;:?!]|[,;:?!](?![\da-z])|[()]/giu, (sign) => WIDE[sign] ?? sign);
