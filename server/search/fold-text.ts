/** A text made comparable, with the place in the original of each of its UTF-16 units, and of its end. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** 统一字形: NFKC and lower case sign by sign, each run of blanks one blank, so that a place found leads back to the original. */
export function foldText(original: string): Folded {
  const at: number[] = [];
  let text = '';
  let place = 0;
  for (const sign of original) {
    const plain = sign.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
    if (plain !== ' ' || !text.endsWith(' ')) {
      text += plain;
      for (let unit = 0; unit < plain.length; unit += 1) at.push(place);
    }
    place += sign.length;
  }
  at.push(place);
  return { text, at };
}

/** A place of a folded text in the original: where it begins, or where what stands before it ends. */
export const originalSpan = ({ at }: Folded, start: number, end: number): readonly [number, number] => [
  at[start] ?? 0,
  at[end] ?? at.at(-1) ?? 0,
];
