/** 逐条对应: the position of each clause in a text, word for word, in their order. */

/** A clause as it is sought: plain signs, its number in front. */
export interface Sought {
  no: string;
  text: string;
}

/** Position at which a clause begins, and whether its exact words are there; null where it is not found. */
export type Found = { at: number; exact: boolean } | null;

/** Maximum number of places of a clause's words that are considered; further ones are ignored. */
const MOST_PLACES = 8;
const PROBE = 12;
const MOST_PROBES = 40;

/** The place of each clause; those whose words are not there are sought by their number between their neighbours. */
export function findClauses(clauses: readonly Sought[], text: string, starts: ReadonlySet<number>): Found[] {
  const exact = exactPlaces(clauses, text);
  const found: Found[] = exact.map((at) => (at === null ? null : { at, exact: true }));
  let cursor = 0;
  clauses.forEach((clause, index) => {
    const at = exact[index];
    if (at !== null && at !== undefined) {
      cursor = at + clause.text.length;
      return;
    }
    const next = exact.find((place, later) => later > index && place !== null) ?? text.length;
    const place = changedPlace(clause, { text, starts, from: cursor, to: next });
    if (place !== null) {
      found[index] = { at: place, exact: false };
      cursor = place + 1;
    }
  });
  return found;
}

/** All in one piece, where they are; else the heaviest row of clauses that stand one after another. */
function exactPlaces(clauses: readonly Sought[], text: string): (number | null)[] {
  const whole = text.indexOf(clauses.map((one) => one.text).join(''));
  if (whole < 0) return heaviestRow(clauses, text);
  let at = whole;
  return clauses.map((one) => (at += one.text.length) - one.text.length);
}

interface Node {
  index: number;
  at: number;
  end: number;
  weight: number;
  before: Node | null;
}

function heaviestRow(clauses: readonly Sought[], text: string): (number | null)[] {
  const nodes: Node[] = [];
  for (const [index, { text: words }] of clauses.entries())
    nodes.push(...placesOf(words, text).map((at) => nodeAt(index, at, words.length, nodes)));
  let last = nodes.reduce<Node | null>(
    (best, node) => (best && best.weight > node.weight ? best : node),
    null,
  );
  const row: (number | null)[] = clauses.map(() => null);
  for (; last; last = last.before) row[last.index] = last.at;
  return row;
}

/** Behind the heaviest row that ends before it; a row without gaps is heavier. */
function nodeAt(index: number, at: number, length: number, earlier: readonly Node[]): Node {
  const node: Node = { index, at, end: at + length, weight: length, before: null };
  for (const other of earlier) {
    const weight = other.weight + length + (other.end === at ? 1 : 0);
    if (other.end <= at && weight > node.weight) Object.assign(node, { weight, before: other });
  }
  return node;
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

interface Between {
  text: string;
  starts: ReadonlySet<number>;
  from: number;
  to: number;
}

/** Where a clause begins whose words are others: at its number, else at the line in which some of its words stand. */
function changedPlace({ no, text: words }: Sought, between: Between): number | null {
  const { text, starts, from, to } = between;
  if (from >= to) return null;
  let best: { at: number; score: number } | null = null;
  if (no !== '')
    for (let at = text.indexOf(no, from); at >= 0 && at < to; at = text.indexOf(no, at + 1)) {
      const score = alike(words, text, at) + (starts.has(at) || at === from ? 5 : 0);
      if (!best || score > best.score) best = { at, score };
    }
  return best?.at ?? lineOf(words.slice(no.length), between);
}

function alike(words: string, text: string, at: number): number {
  let same = 0;
  while (same < 40 && same < words.length && words[same] === text[at + same]) same += 1;
  return same;
}

function lineOf(words: string, { text, starts, from, to }: Between): number | null {
  const gap = text.slice(from, to);
  for (let probe = 0; probe < MOST_PROBES && (probe + 1) * PROBE <= words.length; probe += 1) {
    const place = gap.indexOf(words.slice(probe * PROBE, (probe + 1) * PROBE));
    if (place < 0) continue;
    let start = from + place;
    while (start > from && !starts.has(start)) start -= 1;
    return start;
  }
  return null;
}
