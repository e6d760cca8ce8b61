/** Where a Chinese title may break: between words, never inside one (标题按词断行). */
import { WHOLE } from './glossary.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const OPENING = /[《〈（([【〔“‘「『—–\u3000-]$/;
const CLOSING = /^[》〉）)\]】〕”’」』，。、；：！？,.;:!?…·—–%％-]/;
const DIGIT_END = /\d$/;
/** The space between Han and digits is drawn by the browser, and not across a place to break. */
const LATIN = /^[\dA-Za-z]/;
const SINGLE = /^\p{Script=Han}$/u;
/** Words of one character that belong to the next word, not to the one before. */
const LEADING = new Set('对将由与和及或为在把被从向以按关所各该本第全新不未已再最更其请');

const CLOSING_END = /[^\p{Script=Han}\dA-Za-z]$/u;
const HAN_END = /\p{Script=Han}$/u;
const LONGEST_RUN = 4;

const bound = (left: string, right: string) =>
  OPENING.test(left) || CLOSING.test(right) || DIGIT_END.test(left) || LATIN.test(right) || left === '第';

/** Offsets inside a name of the glossary, where no break may stand. */
function insideNames(text: string): Set<number> {
  const inside = new Set<number>();
  for (const name of WHOLE) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      for (let offset = at + 1; offset < at + name.length; offset += 1) inside.add(offset);
    }
  }
  return inside;
}

/** Joins neighbours for which `together` holds; `together` is passed the joined word so far. */
function joined(
  words: readonly string[],
  together: (left: string, index: number, offset: number) => boolean,
) {
  const units: string[] = [];
  let offset = 0;
  words.forEach((word, index) => {
    const left = units.at(-1);
    if (left !== undefined && together(left, index, offset)) units[units.length - 1] = left + word;
    else units.push(word);
    offset += word.length;
  });
  return units;
}

/** Names of the glossary whole, and what the dictionary left as single characters in short runs. */
function wordsOf(text: string): string[] {
  const segments = [...segmenter.segment(text)].map(({ segment }) => segment);
  const inside = insideNames(text);
  const single = (word: string | undefined) => SINGLE.test(word ?? '');
  return joined(segments, (left, index, offset) => {
    if (inside.has(offset)) return true;
    return single(segments[index - 1]) && single(segments[index]) && left.length < LONGEST_RUN;
  });
}

/** Whether the words at `index - 1` and `index` stay together: by their signs, or because one is a lone character. */
function together(words: readonly string[], index: number): boolean {
  const [left = '', right = ''] = [words[index - 1], words[index]];
  if (bound(left, right)) return true;
  const before = words[index - 2];
  if (SINGLE.test(left)) return LEADING.has(left) || before === undefined || CLOSING_END.test(before);
  return SINGLE.test(right) && !LEADING.has(right) && HAN_END.test(left);
}

function split(text: string): string[] {
  const words = wordsOf(text);
  return joined(words, (_, index) => together(words, index));
}

const KEPT = 500;
const known = new Map<string, string[]>();

/** The unbreakable units of a title; remembered, since the same titles are drawn on every page. */
export function unitsOf(text: string): string[] {
  const seen = known.get(text);
  if (seen) return seen;
  const units = split(text);
  if (known.size >= KEPT) known.clear();
  known.set(text, units);
  return units;
}
