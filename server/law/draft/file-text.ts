/** 文件的文字: the lines of a file as one text in plain signs, with the words that may be page furniture. */
import type { FileLine } from './page-lines.ts';
import { type PlainText, plainText } from './plain-text.ts';
import { plainSigns } from './same-signs.ts';

/** A text, and words that may belong at these positions. */
export interface FileText extends PlainText {
  options: readonly { at: number; text: string }[];
}

/** The lines joined into one text; a table head repeated at the top of a page may be page furniture. */
export function fileText(lines: readonly FileLine[], tableHeads: readonly string[]): FileText {
  const plain = lines.map((line) => plainSigns(line.text));
  const repeated = repeatedHeads(lines, plain, new Set(tableHeads));
  const isOption = ({ optional }: FileLine, index: number) => optional || repeated.has(index);
  const file = plainText(lines.map((line, index) => (isOption(line, index) ? '' : line.text)));
  const options = lines.flatMap((line, index) =>
    isOption(line, index) && plain[index] ? [{ at: file.ends[index] ?? 0, text: plain[index] }] : [],
  );
  return { ...file, options };
}

/** Lines that begin a page and are together the head of a table. */
function repeatedHeads(
  lines: readonly FileLine[],
  plain: readonly string[],
  heads: ReadonlySet<string>,
): ReadonlySet<number> {
  const repeated = new Set<number>();
  const longest = Math.max(0, ...[...heads].map((head) => head.length));
  lines.forEach(({ opensPage }, from) => {
    if (!opensPage) return;
    let joined = '';
    for (let to = from; to < lines.length && joined.length < longest; to += 1) {
      joined += plain[to];
      if (heads.has(joined)) for (let at = from; at <= to; at += 1) repeated.add(at);
    }
  });
  return repeated;
}

/**
 * Distance in characters within which a word counts as being at its place in the wanted text, where other words
 * changed.
 */
const NEAR = 40;

/** A stretch of a file as it is read: its text, and the pieces of the file and of page furniture in it. */
export interface Reading {
  text: string;
  /** `at` in the file; null: furniture. */
  pieces: readonly { at: number | null; text: string }[];
}

/** A stretch as it reads with those words of the page that the wanted text has in that place too. */
export function readingOf({ text, options }: FileText, from: number, to: number, wanted: string): Reading {
  const here = options.filter(({ at }) => at >= from && at <= to);
  const read = (has: (word: string, place: number) => boolean): Reading => {
    const pieces: { at: number | null; text: string }[] = [];
    let [said, at] = ['', from];
    const take = (place: number | null, words: string) => {
      pieces.push({ at: place, text: words });
      said += words;
    };
    for (const option of here) {
      take(at, text.slice(at, option.at));
      if (has(option.text, said.length)) take(null, option.text);
      at = option.at;
    }
    take(at, text.slice(at, to));
    return { text: said, pieces };
  };
  const strict = read((word, place) => wanted.startsWith(word, place));
  if (strict.text.startsWith(wanted)) return strict;
  return read((word, place) => wanted.slice(Math.max(0, place - NEAR), place + NEAR).includes(word));
}
