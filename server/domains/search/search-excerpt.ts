import { arabicNumerals } from './arabic-numerals.ts';
import { datesAlike, isDate } from './dates.ts';
import { type Folded, foldText, originalSpan } from './fold-text.ts';
import { isPinyin, SPELLED, spelledOut } from './pinyin.ts';
import type { SearchWords } from './search-words.ts';

/** Excerpt of a text around its match (摘录); without a match, its beginning. */
export interface Excerpt {
  before: string;
  found: string;
  after: string;
}

/** Where one of the words stands in a text; the word typed first counts first. */
export function foundIn(text: string, words: SearchWords): readonly [number, number] | null {
  const plain = foldText(text);
  const counted = arabicNumerals(plain);
  for (const way of words.flat()) {
    const place = isDate(way)
      ? placeOf(datesAlike(counted), way)
      : (placeOf(plain, way) ?? placeOf(counted, way) ?? spelledPlace(text, way));
    if (place) return place;
  }
  return null;
}

const spelledPlace = (text: string, way: string) =>
  isPinyin(way) ? placeOf(spelledOut(foldText(text.slice(0, SPELLED))), way) : null;

function placeOf(folded: Folded, way: string): readonly [number, number] | null {
  const start = folded.text.indexOf(way);
  return start < 0 ? null : originalSpan(folded, start, start + way.length);
}

/** The text with what was found, and so many characters on either side; whole when `around` is null. */
export function excerptOf(text: string, words: SearchWords, around: number | null): Excerpt {
  const place = foundIn(text, words);
  const line = (part: string) => part.replace(/\s+/gu, ' ');
  if (!place)
    return { before: '', found: '', after: cut(line(text).trim(), around === null ? null : around * 2) };
  const [start, end] = place;
  const head = Array.from(line(text.slice(0, start)));
  const shown = around !== null && head.length > around ? `…${head.slice(-around).join('')}` : head.join('');
  return {
    before: shown.trimStart(),
    found: text.slice(start, end),
    after: cut(line(text.slice(end)), around),
  };
}

function cut(text: string, most: number | null): string {
  const letters = Array.from(text);
  return most !== null && letters.length > most ? `${letters.slice(0, most).join('')}…` : text;
}
