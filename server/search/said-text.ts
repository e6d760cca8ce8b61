import { arabicNumerals } from './arabic-numerals.ts';
import { foldText } from './fold-text.ts';

const SENTENCE = /[。;!?\n]/u;

/** What is searched of a text (可检索的文字): as it is, and each sentence with numbers once more with Arabic ones. */
export function saidText(...texts: readonly string[]): string {
  const folded = texts.filter(Boolean).map((text) => foldText(text).text);
  const counted = folded.flatMap((text) =>
    text.split(SENTENCE).flatMap((sentence) => {
      const said = arabicNumerals({ text: sentence, at: [] }).text;
      return said === sentence ? [] : [said];
    }),
  );
  return [...folded, ...counted].join('\n');
}
