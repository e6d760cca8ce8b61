/**
 * 只写了一部分: a suggested wording that rewords some half-sentences of a text and leaves the rest out. Its author may mean
 * that the rest goes, or that it stays: this is asked, never refused.
 */
import { redline } from './redline.ts';
import { rewordsNothing } from './rewording.ts';

/** A wording for a part of a text, and both things it can mean. */
export interface HalfWording {
  /** The text with this part alone replaced (其余保留). */
  readonly whole: string;
  /** Words that go when the wording stands for all of the text (其余删去): those before the part, those behind it. */
  readonly rest: readonly string[];
}

/** Share of a half-sentence that must have stayed for it to count as reworded and not as left out. */
const TOUCHED = 0.3;
/** Share of common words from which on a wording is that of the part. */
const ALIKE = 0.5;
/** Share of the text that is left out at least. */
const LEFT_OUT = 0.25;

/** The part of the text that the wording is for, completed both ways; null where it speaks for all of it, or for none. */
export function halfWording(before: string, wording: string): HalfWording | null {
  const typed = wording.trim();
  const [start, end] = touchedPart(before, typed);
  const [head, part, tail] = [before.slice(0, start), before.slice(start, end), before.slice(end)];
  const rest = [head.trim(), tail.trim()].filter(Boolean);
  if (rest.join('').length < LEFT_OUT * before.length || likeness(part, typed) < ALIKE) return null;
  const whole = head + inPlaceOf(part, typed) + tail;
  // Whoever leaves words out and changes none means just that.
  return rewordsNothing(before, whole) ? null : { whole, rest };
}

const HALF_SENTENCE = /[^，。：；！？\n]*[，。：；！？\n]+[”’』」）]*|[^，。：；！？\n]+$/gu;

/** From the first to behind the last of the half-sentences that the wording rewords; of several stretches the fullest. */
function touchedPart(before: string, typed: string): [start: number, end: number] {
  const stayed = stayedSigns(before, typed);
  const best = { weight: 0, start: 0, end: 0 };
  let [weight, start] = [0, 0];
  for (const { 0: half, index } of before.matchAll(HALF_SENTENCE)) {
    if (weight <= 0) [weight, start] = [0, index];
    const end = index + half.length;
    weight += stayed.slice(index, end).filter(Boolean).length - TOUCHED * half.length;
    if (weight > best.weight) Object.assign(best, { weight, start, end });
  }
  return [best.start, best.end];
}

/** For each sign of the text before, whether it stayed. */
const stayedSigns = (before: string, typed: string): boolean[] =>
  redline(before, typed).flatMap(({ kind, text }) =>
    kind === 'NEW' ? [] : Array<boolean>(text.length).fill(kind === 'SAME'),
  );

/** Common signs of two texts as a share of both. */
const likeness = (part: string, typed: string): number =>
  (2 * stayedSigns(part, typed).filter(Boolean).length) / (part.length + typed.length);

const CLOSING = /(?:[，。：；！？\s]+[”’』」）]*)?$/u;
/** The same as it is typed, but for questions and exclamations, which are meant. */
const TYPED_CLOSING = /[，。：；,:;.\s]+[”’』」）]*$/u;

/** The wording between the blanks and closing signs of the words it replaces, so that the text reads on. */
function inPlaceOf(part: string, typed: string): string {
  const closing = CLOSING.exec(part)?.[0] ?? '';
  const opening = /^\s*/u.exec(part)?.[0] ?? '';
  return opening + (closing === '' ? typed : typed.replace(TYPED_CLOSING, '') + closing);
}
