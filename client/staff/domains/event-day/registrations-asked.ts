/** Which part of the list is asked for: the address is the state. */
import type { Registered } from './registration-documents.ts';

export const STATE = 'zhuangtai';
export const GROUP = 'minge';
export const WORDS = 'q';

interface Asked {
  state: string | null | undefined;
  groupId: string | null | undefined;
  words: string | null | undefined;
}

const bare = (text: string) => text.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');

/** By state, seats, and what stands in the masked name, the number or the help that is needed. */
export const registrationsAsked = <One extends Registered>(
  all: readonly One[],
  { state, groupId, words }: Asked,
): One[] => {
  const sought = bare(words ?? '');
  return all.filter(
    (one) =>
      (!state || one.state === state) &&
      (!groupId || one.groupId === groupId) &&
      (sought === '' ||
        bare(`${one.displayName} ${one.receiptNo} ${one.needs ?? ''}`).includes(sought) ||
        masks(one.displayName, sought)),
  );
};

/** The masked name might stand for what was typed: the same first sign and length. */
const masks = (displayName: string, sought: string): boolean =>
  displayName.includes('*') &&
  Array.from(displayName).length === Array.from(sought).length &&
  Array.from(displayName)[0] === Array.from(sought)[0];
