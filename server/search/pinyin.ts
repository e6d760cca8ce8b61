import { pinyin } from 'pinyin-pro';
import { type Folded, saidAnew } from './fold-text.ts';

/** So much of a text is spelled. */
export const SPELLED = 5_000;

const RUNS = /\p{Script=Han}+/gu;
const SIGN = /\p{Script=Han}/gu;

/** Of each sign how it is spelled, without tones; its neighbours tell which of several ways. */
const syllables = (signs: string): string[] => pinyin(signs, { toneType: 'none', type: 'array', v: true });

/** 拼音: every run of Chinese signs as it is spelled, in one word. */
export const pinyinIn = (text: string): string =>
  (text.match(RUNS) ?? []).map((run) => syllables(run).join('')).join(' ');

/** The same with the place of each sign, to show where it was found. */
export function spelledOut(folded: Folded): Folded {
  const spelled = (folded.text.match(RUNS) ?? []).flatMap(syllables).values();
  return saidAnew(folded, SIGN, () => spelled.next().value ?? null);
}

/** What is typed in letters alone (huaimin、xi'an、lü), as it is compared; null: it is no pinyin. */
export const typedPinyin = (word: string): string | null =>
  /^[a-zü'’]+$/u.test(word) ? word.replaceAll(/['’]/gu, '').replaceAll('ü', 'v') : null;
