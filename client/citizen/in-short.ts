import { firstSentences } from './passing/sentences.ts';

interface Said {
  plainWords: string;
  correctedWords: readonly unknown[];
}

/** The first sentences of the plain words, in a list; all of them where words were put right, which a cut might part. */
export const inShort = ({ plainWords, correctedWords }: Said): string =>
  correctedWords.length > 0 ? plainWords : firstSentences(plainWords, 2);
