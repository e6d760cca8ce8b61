import { pinyin } from 'pinyin-pro';
import { type Folded, saidAnew } from './fold-text.ts';

/** So much of a text is spelled. */
export const SPELLED = 5_000;

const RUNS = /\p{Script=Han}+/gu;
const SIGN = /\p{Script=Han}/gu;

/**
 * Of each sign how it is spelled, without tones; its neighbours tell which of several ways. In capitals, which no folded text has:
 * letters that stand in a text are not found in the spelling of others.
 */
const syllables = (signs: string): string[] =>
  pinyin(signs, { toneType: 'none', type: 'array', v: true }).map((one) => one.toUpperCase());

/** 拼音: every run of Chinese signs as it is spelled, in one word. */
export const pinyinIn = (text: string): string =>
  (text.match(RUNS) ?? []).map((run) => syllables(run).join('')).join(' ');

/** The same with the place of each sign, to show where it was found. */
export function spelledOut(folded: Folded): Folded {
  const spelled = (folded.text.match(RUNS) ?? []).flatMap(syllables).values();
  return saidAnew(folded, SIGN, () => spelled.next().value ?? null);
}

/** What is typed in letters alone (huaimin、xi'an、lü), as it is compared; null: it is no pinyin, or too short to tell one sign from the ends of two. */
export const typedPinyin = (word: string): string | null =>
  /^[a-zü'’]{4,}$/u.test(word) ? word.replaceAll(/['’]/gu, '').replaceAll('ü', 'v').toUpperCase() : null;

/** Whether this is pinyin as it is compared. */
export const isPinyin = (way: string): boolean => /^[A-Z]+$/.test(way);
