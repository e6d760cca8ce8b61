/** Every shared word of the interface, in one place. Names of things that the law knows come from server/law itself. */
import type { Lang } from './format.ts';
import { zh, type Words } from './words/zh.ts';

export * from './words/desk-labels.ts';
export * from './words/labels.ts';
export * from './words/law-labels.ts';
export * from './words/tags.ts';
export type { Words } from './words/zh.ts';

/** The dictionary of each language; one that is not written yet falls back to Chinese. */
const dictionaries: Partial<Record<Lang, Words>> & { zh: Words } = { zh };

/** The words in a language. */
export const wordsIn = (lang: Lang): Words => dictionaries[lang] ?? dictionaries.zh;

/** The words of the pages, which are Chinese. */
export const words = zh;
