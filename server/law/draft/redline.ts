/**
 * Words deleted from and added to a text (增删对照), as a reader wants to see them: whole words and numbers, one change
 * where several stand close together, and a new sentence with its own full stop. Always SAME and GONE give the text
 * before, SAME and NEW the text after.
 */
import { readable } from './readable-changes.ts';
import { type Stretch, wordDiff } from './word-diff.ts';
import { wordTokens } from './word-tokens.ts';

/** A run of words that stayed, were deleted or added. */
export interface Span {
  kind: 'SAME' | 'GONE' | 'NEW';
  text: string;
}

/** Length in characters from which on texts are compared by sentences first, then within those that changed. */
const LONG = 4000;

/** The text before and after as runs of words. */
export function redline(before: string, after: string): Span[] {
  const [start, end] = before === after ? [before.length, 0] : commonEnds(before, after);
  const middle = compared(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return spansOf([
    stayed(before.slice(0, start)),
    ...readable(middle),
    stayed(before.slice(before.length - end)),
  ]);
}

const stayed = (text: string): Stretch => ({ same: true, before: [text], after: [text] });

const BREAK = /[，。；：、！？\n]/;

/**
 * Lengths of the common beginning and end of both texts in characters, up to a break between words: those need no
 * comparison.
 */
function commonEnds(before: string, after: string): [start: number, end: number] {
  const shorter = Math.min(before.length, after.length);
  const breaks = (place: number) => BREAK.test(before[place] ?? '\n');
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  while (start > 0 && !breaks(start - 1)) start -= 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  while (end > 0 && !(breaks(before.length - end - 1) && BREAK.test(after.at(-1 - end) ?? '\n'))) end -= 1;
  return [start, end];
}

function compared(before: string, after: string): Stretch[] {
  if (before.length + after.length < LONG) return wordDiff(wordTokens(before), wordTokens(after));
  return wordDiff(sentencesOf(before), sentencesOf(after)).flatMap((one) =>
    one.same ? [one] : wordDiff(wordTokens(one.before.join('')), wordTokens(one.after.join(''))),
  );
}

const sentencesOf = (text: string) => text.match(/[^。；\n]*[。；\n]|[^。；\n]+$/gu) ?? [];

function spansOf(stretches: readonly Stretch[]): Span[] {
  const spans: Span[] = [];
  const add = (kind: Span['kind'], words: readonly string[]) => {
    const text = words.join('');
    const last = spans.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') spans.push({ kind, text });
  };
  for (const { same, before, after } of stretches) {
    add(same ? 'SAME' : 'GONE', before);
    if (!same) add('NEW', after);
  }
  return spans;
}
