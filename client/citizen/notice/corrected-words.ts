import { createContext } from 'react';
import type { CorrectedPart } from '#client/graphql/graphql.ts';

/** Words of a part that were put right. */
export interface CorrectedWords {
  part: CorrectedPart;
  wrong: string;
  corrected: string;
}

/** The published corrections of the thing that a page shows; nothing elsewhere. */
export const CorrectedContext = createContext<readonly CorrectedWords[]>([]);

/** A piece of a text as it is shown: as it was, or with what it should read. */
export interface Piece {
  text: string;
  corrected?: string;
}

/** A text in pieces: each wrong passage by itself, with the right words (更正). */
export function piecesOf(text: string, words: readonly CorrectedWords[]): Piece[] {
  return words.reduce<Piece[]>(
    (pieces, { wrong, corrected }) =>
      pieces.flatMap((piece) =>
        piece.corrected === undefined ? split(piece.text, wrong, corrected) : [piece],
      ),
    [{ text }],
  );
}

function split(text: string, wrong: string, corrected: string): Piece[] {
  const at = wrong === '' ? -1 : text.indexOf(wrong);
  if (at === -1) return [{ text }];
  const rest = [
    { text: text.slice(0, at) },
    { text: wrong, corrected },
    { text: text.slice(at + wrong.length) },
  ];
  return rest.filter((piece) => piece.text !== '');
}
