import { NUMERAL } from './clause-number.ts';

/** One line of a draft as it comes in (一行文字). */
export interface DraftLine {
  text: string;
  /** Outline level of a heading's style, from 0 (大纲级别). */
  level?: number;
}

/** A line with content, and its line number in the draft, from 1. */
export interface PlacedLine {
  text: string;
  level: number | null;
  at: number;
}

const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** Zero-width signs, soft hyphen and byte order mark: invisible, and an obstacle to recognising a number. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** A text as lines (逐行). */
export const linesOf = (text: string): DraftLine[] => text.split(BREAK).map((line) => ({ text: line }));

const BEGINS = new RegExp(
  `^(?:第\\s*${NUMERAL}\\s*(?:编|分编|章|节|条)|(?![0-9０-９])${NUMERAL}[、．]|附[件录表])`,
  'u',
);

/**
 * A text box as lines (文本框): it stands beside the text, so a number in it begins no clause, now or when the text is read again.
 */
export const boxLines = (text: string): DraftLine[] =>
  text.split(BREAK).map((line) => {
    const seen = line.replace(UNSEEN, '').trim();
    return { text: BEGINS.test(seen) ? `〔文本框〕${seen}` : line };
  });

/** The lines with content, without invisible signs; ideographic spaces at both ends are trimmed too. */
export const filledLines = (lines: readonly DraftLine[]): PlacedLine[] =>
  lines.flatMap(({ text, level }, index) =>
    text
      .split(BREAK)
      .map((part) => part.replace(UNSEEN, '').normalize('NFC').trim())
      .filter((part) => part !== '')
      .map((part) => ({ text: part, level: level ?? null, at: index + 1 })),
  );
