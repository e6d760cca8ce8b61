/** 归并相近的意见: each opinion as it arrives joins those it is alike with. */
import { bandsOf } from './like-bands.ts';
import { alikeness, type LikeWords, likeWords, longestOwn, type Said, sameKey } from './like-words.ts';

/** From here on two texts are copies of each other; a short one has little to be alike by. */
const JOINED_FROM = { short: 0.75, long: 0.4 };
/** From here on they are shown to the clerk as perhaps alike. */
const SUGGESTED_FROM = { short: 0.4, long: 0.2 };
/** Signs from which on a text is long. */
const LONG = 24;
/** Somebody who adds a passage so long asks for something of their own. */
const OWN_PASSAGE = 16;
/** An opinion so near to one that others are compared with is not compared with itself. */
const STANDS_FROM = 0.6;
/** The most that stand in one band: a campaign of a hundred thousand copies costs no more than as many texts of their own. */
const BAND_HOLDS = 64;

/** One that was compared before (已比对的意见). */
export interface Compared {
  id: string;
  groupId: string;
  words: LikeWords;
}

/** Where an opinion was put (归并的结果). */
export interface Placed extends Compared {
  /** Of another group, perhaps alike. */
  nearId: string | null;
  /** Bands under which later ones find it. */
  bands: readonly bigint[];
}

/** Opinions of a matter known so far (已知的意见): all of them, or those that a batch can meet. */
export interface Known {
  same: Map<string, string>;
  bands: Map<bigint, Compared[]>;
  /** Groups that became one: the former and the one it is now. */
  merged: Map<string, string>;
}

/** A matter of which nothing is known yet (还没有意见). */
export const nothingKnown = (): Known => ({ same: new Map(), bands: new Map(), merged: new Map() });

/** The group as it is called now. */
export function groupNow({ merged }: Pick<Known, 'merged'>, groupId: string): string {
  let now = groupId;
  for (let next = merged.get(now); next !== undefined; next = merged.get(now)) now = next;
  return now;
}

/** An opinion on its way (新到的意见), read once. */
export interface Arriving extends Pick<Compared, 'id' | 'words'> {
  /** The same for the very same words in one matter. */
  key: string;
  bands: readonly bigint[];
}

/** Reads an opinion of a matter for the comparison. */
export function arriving(id: string, matter: string, said: Said): Arriving {
  const words = likeWords(said);
  return { id, words, key: `${matter}/${sameKey(words)}`, bands: bandsOf(words, matter) };
}

/** Puts an opinion with those it is alike with, and remembers it (归并); `fresh` names a group of its own, should it need one. */
export function place(known: Known, { id, words, key, bands }: Arriving, fresh: string): Placed {
  const same = known.same.get(key);
  if (same !== undefined) return { id, words, groupId: groupNow(known, same), nearId: null, bands: [] };
  const { groups, near, alike } = compared(known, words, metIn(known, bands));
  const one: Compared = { id, words, groupId: mergedInto(known, groups) ?? fresh };
  known.same.set(key, one.groupId);
  const apart = near && groupNow(known, near.groupId) !== one.groupId;
  return {
    ...one,
    nearId: apart ? near.id : null,
    bands: alike < STANDS_FROM ? bands.filter((band) => standsIn(known, band, one)) : [],
  };
}

/** Those that share a band, the ones that share most first. */
function metIn({ bands }: Known, wanted: readonly bigint[]): Compared[] {
  const met = new Map<Compared, number>();
  for (const band of wanted) for (const one of bands.get(band) ?? []) met.set(one, (met.get(one) ?? 0) + 1);
  return [...met].toSorted(([, one], [, other]) => other - one).map(([one]) => one);
}

function compared(known: Known, words: LikeWords, candidates: readonly Compared[]) {
  const groups = new Set<string>();
  let near: (Compared & { share: number }) | null = null;
  let alike = 0;
  for (const other of candidates) {
    if (groups.has(groupNow(known, other.groupId))) continue;
    const share = alikeness(words, other.words);
    const length = Math.min(words.folded.length, other.words.folded.length) < LONG ? 'short' : 'long';
    if (share >= JOINED_FROM[length] && asksNothingElse(words, other.words)) {
      groups.add(groupNow(known, other.groupId));
      alike = Math.max(alike, share);
    } else if (share >= SUGGESTED_FROM[length] && share > (near?.share ?? 0)) near = { ...other, share };
  }
  return { groups: [...groups].toSorted(), near, alike };
}

/** The same numbers, and no passage of one's own on either side. */
const asksNothingElse = (one: LikeWords, other: LikeWords) =>
  one.numbers === other.numbers &&
  longestOwn(one, other) < OWN_PASSAGE &&
  longestOwn(other, one) < OWN_PASSAGE;

/** The first of the groups, the others having become one with it. */
function mergedInto({ merged }: Known, [first, ...others]: readonly string[]): string | undefined {
  if (first !== undefined) for (const other of others) merged.set(other, first);
  return first;
}

function standsIn(known: Known, band: bigint, one: Compared): boolean {
  if ((known.bands.get(band)?.length ?? 0) >= BAND_HOLDS) return false;
  remember(known, band, one);
  return true;
}

/** Later ones with this band are compared with it, too. */
export function remember({ bands }: Known, band: bigint, one: Compared): void {
  const there = bands.get(band);
  if (there) there.push(one);
  else bands.set(band, [one]);
}
