/** Readable form of a diff (修改的读法): the shortest edit script between two texts is not what a reader wants to see. */
import type { Stretch } from './word-diff.ts';
import { isPunctuation } from './word-tokens.ts';

/** Share of unchanged words in the shorter text below which the two texts are unrelated. */
const KIN = 0.25;
/** Maximum words, and letters, of an unchanged stretch that is absorbed into the changes on both sides of it. */
const SHORT = { words: 2, letters: 3 };
/** Signs that a change does not run over. */
const END = /[。\n]/;
const BREAK = /[，。；：、！？\n]$/;

type Words = readonly string[];

/** Stretches without confetti: words that stayed by chance count as changed, and a change begins behind a break where it can. */
export function readable(stretches: readonly Stretch[]): Stretch[] {
  const stayed = lettersOf(stretches.map(({ same, before }) => (same ? before : [])));
  const sides = [stretches.map(({ before }) => before), stretches.map(({ after }) => after)];
  if (stayed < Math.min(...sides.map(lettersOf)) * KIN) return [united(stretches)];
  return slid(joined(stretches));
}

const letters = (words: Words) => words.join('').replace(/[^\p{L}\p{N}]/gu, '').length;
const lettersOf = (rows: readonly Words[]) => rows.reduce((sum, words) => sum + letters(words), 0);

const united = (stretches: readonly Stretch[]): Stretch => ({
  same: false,
  before: stretches.flatMap(({ before }) => before),
  after: stretches.flatMap(({ after }) => after),
});

/** Changes with one or two short words between them become one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const one of stretches) {
    const [left, between] = result.slice(-2);
    if (left && between && !one.same && between.same && !left.same && bridges(left, between.before, one))
      result.splice(-2, 2, united([left, between, one]));
    else result.push(one);
  }
  return result;
}

/**
 * Whether both changes are at least as large as the words between them, and replace words, not only insert or delete
 * them.
 */
function bridges(left: Stretch, between: Words, right: Stretch): boolean {
  const size = letters(between);
  const large = (one: Stretch) => Math.max(letters(one.before), letters(one.after)) >= size;
  const replaced = (...all: Stretch[]) =>
    all.some(({ before }) => before.length > 0) && all.some(({ after }) => after.length > 0);
  const words = between.filter((word) => !isPunctuation(word)).length;
  const short = words <= SHORT.words && size <= SHORT.letters && !END.test(between.join(''));
  const alike = replaced(left, right) && replaced(left) === replaced(right);
  return short && alike && large(left) && large(right);
}

/** Slides a pure insertion or deletion so that it begins behind a break and ends with one, where the text allows it. */
function slid(stretches: readonly Stretch[]): Stretch[] {
  const result = [...stretches];
  for (let index = 1; index < result.length - 1; index += 1) {
    const [head, change, tail] = result.slice(index - 1, index + 2) as [Stretch, Stretch, Stretch];
    const pure = change.before.length === 0 || change.after.length === 0;
    if (!change.same && pure && head.same && tail.same)
      result.splice(index - 1, 3, ...bestPlace(head, change, tail));
  }
  return result;
}

function bestPlace(head: Stretch, change: Stretch, tail: Stretch): Stretch[] {
  const put = change.before.length === 0;
  const run = put ? change.after : change.before;
  const words = [...head.before, ...run, ...tail.before];
  const breaks = (place: number) => Number(place < 0 || BREAK.test(words[place] ?? ''));
  const fit = (place: number) => breaks(place - 1) + breaks(place + run.length - 1);
  let best = head.before.length;
  for (let at = best; at > 0 && words[at - 1] === words[at - 1 + run.length]; at -= 1)
    if (fit(at - 1) > fit(best)) best = at - 1;
  for (
    let at = head.before.length;
    words[at] === words[at + run.length] && at + run.length < words.length;
    at += 1
  )
    if (fit(at + 1) > fit(best)) best = at + 1;
  const [left, moved, right] = [
    words.slice(0, best),
    words.slice(best, best + run.length),
    words.slice(best + run.length),
  ];
  return [same(left), { same: false, before: put ? [] : moved, after: put ? moved : [] }, same(right)];
}

const same = (words: Words): Stretch => ({ same: true, before: words, after: words });
