/** Where a Chinese title may break: between words, never inside one (标题按词断行). */
import { WHOLE } from './glossary.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const OPENING = /[《〈（([【〔“‘「『—–-]$/;
const CLOSING = /^[》〉）)\]】〕”’」』，。、；：！？,.;:!?…·—–%％-]/;
const DIGIT_END = /\d$/;
const SINGLE = /^\p{Script=Han}$/u;
/** Words of one character that belong to what follows, not to what came before. */
const LEADING = new Set('对将由与和及或为在把被从向以按关所各该本第全新不未已再最更其请');

const bound = (left: string, right: string) =>
  OPENING.test(left) || CLOSING.test(right) || DIGIT_END.test(left) || left === '第';

/** Whether a lone character sits closer to its right neighbour (true) or to its left one (false). */
const leans = (word: string, before: string | undefined) =>
  LEADING.has(word) || before === undefined || !/\p{Script=Han}$/u.test(before);

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

/** Whether the words at `index - 1` and `index` stay together. */
function together(words: string[], index: number): boolean {
  const [left = '', right = ''] = [words[index - 1], words[index]];
  if (bound(left, right)) return true;
  const [leftSingle, rightSingle] = [SINGLE.test(left), SINGLE.test(right)];
  if (leftSingle && rightSingle) return true;
  if (leftSingle && leans(left, words[index - 2])) return true;
  return rightSingle && !leans(right, left);
}

function split(text: string): string[] {
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  const inside = insideNames(text);
  const units: string[] = [];
  let offset = 0;
  words.forEach((word, index) => {
    const glued = index > 0 && (inside.has(offset) || together(words, index));
    if (glued) units[units.length - 1] += word;
    else units.push(word);
    offset += word.length;
  });
  return units;
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
