/** Which words of a text went and which came (增删对照): the longest common run of words stays. */

export interface Run {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const wordsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Lengths of the longest common sequence from each pair of places to the ends. */
function lengths(before: string[], after: string[]): Uint32Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const [row, below] = [table[i]!, table[i + 1]!];
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = before[i] === after[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!);
    }
  }
  return table;
}

function append(runs: Run[], kind: Run['kind'], text: string) {
  const last = runs.at(-1);
  if (last?.kind === kind) last.text += text;
  else runs.push({ kind, text });
}

/** The two texts as runs of words that stayed, went, or came. */
export function changes(before: string, after: string): { before: Run[]; after: Run[] } {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const table = lengths(old, now);
  const result: { before: Run[]; after: Run[] } = { before: [], after: [] };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      append(result.before, 'same', old[i]!);
      append(result.after, 'same', now[j]!);
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && table[i + 1]![j]! >= table[i]![j + 1]!)) {
      append(result.before, 'gone', old[i]!);
      i += 1;
    } else {
      append(result.after, 'new', now[j]!);
      j += 1;
    }
  }
  return result;
}
