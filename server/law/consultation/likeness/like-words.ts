/**
 * 相近意见: how alike two texts are by the words they share; never by their sense. A paraphrase written afresh is not
 * found.
 */
import { wordsAlone } from '#server/law/draft/same-signs.ts';
import type { Stance } from '#server/law/consultation/comment-words.ts';
import { directionOf, numbersOf } from './decisive-words.ts';

/** An opinion as it is compared. */
export interface Said {
  stance: Stance;
  clauseNo: string | null;
  text: string;
}

/** Words of an opinion, ready to be compared (供比对的文字). */
export interface LikeWords {
  /** The words without marks, blanks and case. */
  folded: string;
  /** Opinions of another stance, or whose words refuse or ask the other way, never meet. */
  side: string;
  numbers: string;
  /** Pairs of signs as they follow one another. */
  order: readonly number[];
  pairs: ReadonlySet<number>;
}

/** A shorter text is alike only if it is equal, and about the same clause. */
const SHORT = 8;

const SIDES: Partial<Record<Stance, string>> = { SUPPORT: '支持', OPPOSE: '反对' };

/** Reads an opinion once for all comparisons. */
export function likeWords({ stance, clauseNo, text }: Said): LikeWords {
  const folded = wordsAlone(text).toLowerCase();
  const short = folded.length < SHORT;
  const side = [SIDES[stance] ?? '', directionOf(folded), short ? (clauseNo ?? '') : ''].join('/');
  const order = short ? [] : pairsOf(folded);
  return { folded, side, numbers: numbersOf(folded), order, pairs: new Set(order) };
}

/** Key under which the very same words stand (文字相同). */
export const sameKey = ({ side, folded }: LikeWords): string => `${side}/${folded}`;

const pairsOf = (folded: string): number[] =>
  Array.from(
    { length: folded.length - 1 },
    (_, at) => folded.charCodeAt(at) * 0x10000 + folded.charCodeAt(at + 1),
  );

/** Share of the pairs that two texts have in common (Jaccard), 0 to 1. */
export function alikeness(one: LikeWords, other: LikeWords): number {
  const [few, many] = one.pairs.size < other.pairs.size ? [one.pairs, other.pairs] : [other.pairs, one.pairs];
  let common = 0;
  for (const pair of few) if (many.has(pair)) common += 1;
  const all = few.size + many.size - common;
  return all === 0 ? 0 : common / all;
}

/** The longest passage of a text that the other has nothing of (自己加写的一段), in pairs. */
export function longestOwn({ order }: LikeWords, { pairs }: LikeWords): number {
  let [run, longest] = [0, 0];
  for (const pair of order) {
    run = pairs.has(pair) ? 0 : run + 1;
    if (run > longest) longest = run;
  }
  return longest;
}
