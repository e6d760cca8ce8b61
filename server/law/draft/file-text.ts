/** 文件的文字: the lines of a file as one text in plain signs, with the words that may be page furniture. */
import type { Stretch } from './document-frame.ts';
import type { FileLine } from './page-lines.ts';
import { plainSigns } from './same-signs.ts';

/** A text, the positions at which its lines begin, and words that may belong at these positions. */
export interface FileText extends Stretch {
  options: readonly { at: number; text: string }[];
}

/** The lines joined into one text; a table head repeated at the top of a page may be page furniture. */
export function fileText(lines: readonly FileLine[], tableHeads: readonly string[]): FileText {
  const plain = lines.map((line) => plainSigns(line.text));
  const repeated = repeatedHeads(lines, plain, new Set(tableHeads));
  const starts = new Set<number>();
  const options: { at: number; text: string }[] = [];
  const seen: string[] = [];
  let length = 0;
  lines.forEach(({ optional }, index) => {
    const text = plain[index] ?? '';
    if (text === '') return;
    if (optional || repeated.has(index)) {
      options.push({ at: length, text });
      return;
    }
    starts.add(length);
    seen.push(text);
    length += text.length;
  });
  return { text: seen.join(''), starts, options };
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

/** A stretch as it reads with those words of the page that the wanted text has in that place too. */
export function readingOf({ text, options }: FileText, from: number, to: number, wanted: string): string {
  const here = options.filter(({ at }) => at >= from && at <= to);
  const read = (has: (word: string, place: number) => boolean): string => {
    let [said, at] = ['', from];
    for (const option of here) {
      said += text.slice(at, option.at);
      if (has(option.text, said.length)) said += option.text;
      at = option.at;
    }
    return said + text.slice(at, to);
  };
  const strict = read((word, place) => wanted.startsWith(word, place));
  if (strict.startsWith(wanted)) return strict;
  return read((word, place) => wanted.slice(Math.max(0, place - NEAR), place + NEAR).includes(word));
}
