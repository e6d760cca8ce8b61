/**
 * 上位法的要求在草案里变弱 (国令713号第二十七条; R-50): where a clause cites an article of the library, and says 可以 where the article says 应当 of the
 * same words, the reviewer is shown both. It is a comparison of words: it judges nothing and stands in nobody's way.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { NUMERAL } from '#server/law/draft/clause-number.ts';
import { type Pairs, pairsOf, sharedTable } from '#server/law/draft/clause-likeness.ts';
import { plainSigns } from '#server/law/draft/same-signs.ts';
import type { BasisEntry } from '#server/law/consultation/legal-basis.ts';
import { articleOf, citedArticles, citedName, citedText } from './article-citation.ts';
import { articleAnchor } from './article-no.ts';
import type { LibraryStatute } from './cited-law.ts';
import { bindsLess, dutyIn, DutyForce, type ReadPart } from './duty-words.ts';
import type { HeldArticle } from './held-law.ts';
import { editionOn } from './statute-edition.ts';
import { sameTitle } from './statute-name.ts';

/** A clause of the draft by its lasting identity. */
export interface CitingClause {
  anchorId: string;
  no: string;
  text: string;
}

/** A clause that binds less than the article it cites (要求减弱), each in the whole sentence. */
export interface WeakenedDuty {
  anchorId: string;
  clauseNo: string;
  title: string;
  article: string;
  place: HeldArticle;
  lawSays: string;
  draftSays: string;
}

/** Letters that two parts need at least to be compared, without the words that bind. */
const LEAST = 4;
/** Letters that two deeds need at least to be compared by themselves: a draft calls its units by their own names. */
const LEAST_DEED = 6;
/** Share of common pairs of letters (Dice) from which on two parts say the same: two thirds. */
const ALIKE = 2 / 3;

interface Part extends ReadPart {
  sentence: string;
  pairs: Pairs;
  /** Of the deed alone; of a short one nothing is compared. */
  deedPairs: Pairs;
}

const SENTENCE = /[^。；！？\n]+[。；！？]?/gu;
const SIGNS = /[,;:。!?、()"…]/u;
const NUMBERS = new RegExp(NUMERAL, 'gu');

const pairsIn = (words: string) => pairsOf(words.replaceAll(NUMBERS, 'N'));

/** Numbers count as one letter: how many days it is, is not compared here. */
const partsOf = (text: string): Part[] =>
  (text.match(SENTENCE) ?? []).flatMap((sentence) =>
    plainSigns(sentence)
      .split(SIGNS)
      .map(dutyIn)
      .filter(({ rest }) => Array.from(rest).length >= LEAST)
      .map((read) => ({
        ...read,
        sentence: sentence.trim(),
        pairs: pairsIn(read.rest),
        deedPairs: pairsIn(Array.from(read.deed).length < LEAST_DEED ? '' : read.deed),
      })),
  );

/** Share of common pairs of each of some texts with each of others (Dice), 0 to 1. */
function shares(texts: readonly Pairs[], others: readonly Pairs[]): (at: number, other: number) => number {
  const shared = sharedTable(others, texts);
  return (at, other) =>
    (2 * (shared[at]?.[other] ?? 0)) / Math.max(1, (texts[at]?.size ?? 0) + (others[other]?.size ?? 0));
}

/** For each part the nearest of the others that is alike; of equally near ones that which binds comes first. */
function nearest(parts: readonly Part[], others: readonly Part[]): (number | null)[] {
  const [whole, deed] = (['pairs', 'deedPairs'] as const).map((of) =>
    shares(
      parts.map((part) => part[of]),
      others.map((other) => other[of]),
    ),
  );
  return parts.map((_, at) => {
    const ranked = others
      .map(({ force }, index) => ({
        index,
        alike: Math.max(whole?.(at, index) ?? 0, deed?.(at, index) ?? 0),
        binds: force === DutyForce.BINDS || force === DutyForce.FORBIDS,
      }))
      .filter(({ alike }) => alike >= ALIKE)
      .toSorted((a, b) => b.alike - a.alike || Number(b.binds) - Number(a.binds));
    return ranked[0]?.index ?? null;
  });
}

interface CitedPlace {
  title: string;
  article: string;
  place: HeldArticle;
  text: string;
}

/** The articles of the library that a citation names, as they stand on that day. */
function placesOf(
  { title, article }: Pick<BasisEntry, 'title' | 'article'>,
  library: readonly LibraryStatute[],
  day: CalendarDay,
): CitedPlace[] {
  const known = library.find((one) => sameTitle(one.title, title));
  const edition = editionOn(
    library.filter(({ code }) => code === known?.code),
    day,
  );
  if (!edition || edition.ends) return [];
  return citedArticles(article).flatMap((cited) => {
    const held = articleOf(edition.clauses, cited);
    const text = held && citedText(held, cited);
    const place = { code: edition.code, no: edition.no, anchor: articleAnchor(cited) };
    return text ? [{ title: edition.title, article: citedName(cited), place, text }] : [];
  });
}

const IN_TEXT =
  /《([^《》]+)》(?:[（(][^（()）]*[）)])?((?:第[^，。；：、《》]{1,9}[条款项](?:之[一二三四五六七八九十])?[、和及至]?)+)/gu;

/** The laws that a clause names itself: 《……》第十五条. */
const namedIn = ({ text }: CitingClause) =>
  [...text.matchAll(IN_TEXT)].map(([, title = '', article = '']) => ({ title, article }));

/** Compares a clause with the articles it cites: parts that are nearest to each other both ways. */
function weakenedIn(clause: CitingClause, places: readonly CitedPlace[]): WeakenedDuty[] {
  const law = places.flatMap((place) => partsOf(place.text).map((part) => ({ ...part, of: place })));
  const draft = partsOf(clause.text);
  const [toLaw, toDraft] = [nearest(draft, law), nearest(law, draft)];
  return draft.flatMap((part, at) => {
    const near = toLaw[at] ?? null;
    const said = near === null ? undefined : law[near];
    if (near === null || !said || toDraft[near] !== at || !bindsLess(said, part)) return [];
    const { title, article, place } = said.of;
    const { anchorId, no: clauseNo } = clause;
    return [{ anchorId, clauseNo, title, article, place, lawSays: said.sentence, draftSays: part.sentence }];
  });
}

/**
 * Clauses that bind less than the articles they cite (要求减弱), in the order of the draft; the source is 国令713号第二十七条（内容合法）. `day`: the
 * civil day on which the library is read. A clause cites what its entry of the basis says, of an entry without clauses every
 * clause does, and what it names itself.
 *
 * The rule: sentences are cut at their signs into parts; two parts say the same when, without the words that bind
 * (`duty-words.ts`) and with each number as one sign, two thirds of their pairs of neighbouring letters agree, or of the
 * pairs behind the words that bind where six letters stand there, and none in clause or articles is nearer to either. Parts
 * of fewer than four letters are not compared. An article that the library
 * lacks is not compared; words said otherwise are not found.
 */
export function weakenedDuties(
  clauses: readonly CitingClause[],
  entries: readonly Pick<BasisEntry, 'title' | 'article' | 'clauseIds'>[],
  library: readonly LibraryStatute[],
  day: CalendarDay,
): WeakenedDuty[] {
  const cited = entries.map((entry) => ({ entry, places: placesOf(entry, library, day) }));
  return clauses.flatMap((clause) => {
    const own = namedIn(clause).flatMap((named) => placesOf(named, library, day));
    const listed = cited
      .filter(({ entry }) => entry.clauseIds.length === 0 || entry.clauseIds.includes(clause.anchorId))
      .flatMap(({ places }) => places);
    return weakenedIn(clause, distinct([...listed, ...own]));
  });
}

const distinct = (places: readonly CitedPlace[]): CitedPlace[] =>
  places.filter(({ text }, at) => places.findIndex((one) => one.text === text) === at);
