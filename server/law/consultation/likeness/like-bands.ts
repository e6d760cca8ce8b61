/** 比对的索引: texts that share many pairs share a band; only those are compared (MinHash). */
import type { LikeWords } from './like-words.ts';

const BANDS = 20;
const ROWS = 3;

const mixed = (value: number): number => {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, at) => mixed(0x9e3779b9 * (at + 1)));

function leastOf(pairs: ReadonlySet<number>): Uint32Array {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const pair of pairs)
    for (let at = 0; at < least.length; at += 1) {
      const hash = mixed(pair ^ (SEEDS[at] ?? 0));
      if (hash < (least[at] ?? 0)) least[at] = hash;
    }
  return least;
}

/** Bands of a text (比对的键), apart by matter and side; none of a text that is too short to be alike. */
export function bandsOf({ pairs, side }: LikeWords, matter: string): bigint[] {
  if (pairs.size === 0) return [];
  const least = leastOf(pairs);
  const begin = hashOf(`${matter}/${side}`);
  return Array.from({ length: BANDS }, (_, band) => {
    let [low, high] = [begin ^ band, mixed(begin + band)];
    for (let row = 0; row < ROWS; row += 1) {
      const value = least[band * ROWS + row] ?? 0;
      low = mixed(low ^ value);
      high = mixed(Math.imul(high, 31) + value);
    }
    return BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low));
  });
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}
