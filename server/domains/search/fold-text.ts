/** Normalised text, with the place in the original of each of its UTF-16 units, and of its end. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** Brackets of document numbers, and those of the keyboard that match them: 〔2026〕, [2026]. */
const ALIKE: Readonly<Record<string, string>> = {
  '〔': '(',
  '〕': ')',
  '[': '(',
  ']': ')',
  '［': '(',
  '］': ')',
  '【': '(',
  '】': ')',
};

/** 统一字形: NFKC and lower case sign by sign, each run of blanks one blank, so that a place found leads back to the original. */
export function foldText(original: string): Folded {
  const at: number[] = [];
  let text = '';
  let place = 0;
  for (const sign of original) {
    const plain = (ALIKE[sign] ?? sign.normalize('NFKC').toLowerCase()).replace(/\s+/gu, ' ');
    if (plain !== ' ' || !text.endsWith(' ')) {
      text += plain;
      for (let unit = 0; unit < plain.length; unit += 1) at.push(place);
    }
    place += sign.length;
  }
  at.push(place);
  return { text, at };
}

/** Replaces each match by `say`; null leaves it as it is. A replacement keeps the place where the match began. */
export function saidAnew(
  { text, at }: Folded,
  run: RegExp,
  say: (found: RegExpExecArray) => string | null,
): Folded {
  let said = '';
  const places: number[] = [];
  let from = 0;
  for (const found of text.matchAll(run)) {
    const other = say(found);
    if (other === null) continue;
    said += text.slice(from, found.index) + other;
    for (let place = from; place < found.index; place += 1) places.push(at[place] ?? 0);
    for (let unit = 0; unit < other.length; unit += 1) places.push(at[found.index] ?? 0);
    from = found.index + found[0].length;
  }
  if (from === 0) return { text, at };
  return { text: said + text.slice(from), at: [...places, ...at.slice(from)] };
}

/** A place of a folded text in the original: where it begins, or where what stands before it ends. */
export const originalSpan = ({ at }: Folded, start: number, end: number): readonly [number, number] => [
  at[start] ?? 0,
  at[end] ?? at.at(-1) ?? 0,
];
