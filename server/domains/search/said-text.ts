import { arabicNumerals } from './arabic-numerals.ts';
import { datesIn } from './dates.ts';
import { type Folded, foldText } from './fold-text.ts';

const SENTENCE = /[。;!?\n]/u;

/**
 * Searchable text (可检索的文字): the text as it is, each sentence with Chinese numerals again with Arabic ones, and its
 * days.
 */
export function saidText(...texts: readonly string[]): string {
  const folded = texts.filter(Boolean).map((text) => foldText(text).text);
  const counted = folded.flatMap((text) =>
    text.split(SENTENCE).flatMap((sentence) => {
      const said = arabicNumerals(unplaced(sentence)).text;
      return said === sentence ? [] : [said];
    }),
  );
  const days = datesIn(unplaced([...folded, ...counted].join('\n')));
  return [...folded, ...counted, ...(days.length > 0 ? [days.join(' ')] : [])].join('\n');
}

const unplaced = (text: string): Folded => ({ text, at: [] });
