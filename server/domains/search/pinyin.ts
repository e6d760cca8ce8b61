import { pinyin } from 'pinyin-pro';
import { type Folded, saidAnew } from './fold-text.ts';

/** Most characters of a text that are spelled in pinyin. */
export const SPELLED = 5_000;

const RUNS = /\p{Script=Han}+/gu;
const SIGN = /\p{Script=Han}/gu;

/**
 * Pinyin of each character without tones; its neighbours decide between several readings. In capitals, which no folded
 * text has, so that letters in a text do not match the pinyin of other characters.
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

/**
 * Pinyin typed in letters alone (huaimin、xi'an、lü), in the form the search compares; null: it is no pinyin, or so short
 * that it would match the ends of two syllables.
 */
export const typedPinyin = (word: string): string | null =>
  /^[a-zü'’]{4,}$/u.test(word) ? word.replaceAll(/['’]/gu, '').replaceAll('ü', 'v').toUpperCase() : null;

/** Whether this is pinyin as it is compared. */
export const isPinyin = (way: string): boolean => /^[A-Z]+$/.test(way);
