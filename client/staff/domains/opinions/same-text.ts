/** Comments that say the very same, blanks and line breaks aside; compared, never guessed. */
import type { Opinion } from './opinion-record.ts';

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .toLowerCase();

/** Two letters that stand side by side in a comment: the server looks among those that have them, too. */
export const pairIn = (text: string): string | null => /[\p{L}\p{N}]{2}/u.exec(text)?.[0] ?? null;

type Compared = Pick<Opinion, 'id' | 'status' | 'text' | 'cluster'>;

/** Other open comments of the list whose words are the same and that are not in the same cluster yet. */
export function sameTextAs<Row extends Compared>(opinion: Compared, loaded: readonly Row[]): Row[] {
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
