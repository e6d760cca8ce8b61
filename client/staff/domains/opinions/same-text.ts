/** Comments that say the very same, blanks and line breaks aside; found only among those loaded, never guessed. */
import type { Opinion } from './opinion-record.ts';

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .toLowerCase();

/** Other open comments of the list whose words are the same and that are not in the same cluster yet. */
export function sameTextAs(opinion: Opinion, loaded: readonly Opinion[]): Opinion[] {
  const words = plain(opinion.text);
  return words === ''
    ? []
    : loaded.filter(
        (one) =>
          one.id !== opinion.id &&
          one.status !== 'WITHDRAWN' &&
          (one.cluster === null || one.cluster?.id !== opinion.cluster?.id) &&
          plain(one.text) === words,
      );
}
