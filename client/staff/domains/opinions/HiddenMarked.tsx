import type { Opinion } from './opinion-record.ts';

/** Words of an opinion as its handlers read them; what nobody else reads is marked (隐去的文字). */
export function HiddenMarked({ text, blackouts }: Pick<Opinion, 'text' | 'blackouts'>) {
  const words = blackouts.map((one) => one.words).toSorted((one, other) => other.length - one.length);
  return partsOf(text, words).map(({ part, hidden }, at) =>
    // Parts of one text never move; the same words may stand twice.
    hidden ? (
      <del key={at} className="hidden-words" title="公开时隐去">
        {part}
      </del>
    ) : (
      part
    ),
  );
}

interface Part {
  part: string;
  hidden: boolean;
}

/** The text cut at the first of these words, then each rest at the next. */
function partsOf(text: string, [word, ...others]: readonly string[]): Part[] {
  if (!word) return text ? [{ part: text, hidden: false }] : [];
  return text
    .split(word)
    .flatMap((part, at) => [...(at > 0 ? [{ part: word, hidden: true }] : []), ...partsOf(part, others)]);
}
