/**
 * 更正后的文字: a published text stays as it was, and whoever shows it shows the corrections with it. One reader for
 * all: pages strike the wrong words through, formats without strike-through give both, and texts published anew have
 * the right words alone.
 */
import type { CorrectedPart } from './corrected-part.ts';

/** Corrected words of a part (更正的文字). */
export interface CorrectedWords {
  part: CorrectedPart;
  wrong: string;
  corrected: string;
}

/** A piece of a text as it is shown: unchanged, or with its correction (更正前后). */
export interface CorrectedPiece {
  text: string;
  corrected?: string;
}

/** The text split into pieces: each wrong passage by itself, with the right words (逐处更正). */
export function correctedPieces(text: string, words: readonly CorrectedWords[]): CorrectedPiece[] {
  return words.reduce<CorrectedPiece[]>(
    (pieces, { wrong, corrected }) =>
      pieces.flatMap((piece) =>
        piece.corrected === undefined ? split(piece.text, wrong, corrected) : [piece],
      ),
    [{ text }],
  );
}

function split(text: string, wrong: string, corrected: string): CorrectedPiece[] {
  const at = wrong === '' ? -1 : text.indexOf(wrong);
  if (at === -1) return [{ text }];
  const rest = [
    { text: text.slice(0, at) },
    { text: wrong, corrected },
    { text: text.slice(at + wrong.length) },
  ];
  return rest.filter((piece) => piece.text !== '');
}

const inPart = (part: CorrectedPart, words: readonly CorrectedWords[]) =>
  words.filter((one) => one.part === part);

/** The text with the right words alone (只写正确的), for texts written or published anew. */
export const correctedIn =
  (part: CorrectedPart, words: readonly CorrectedWords[]) =>
  (text: string): string =>
    correctedPieces(text, inPart(part, words))
      .map((piece) => piece.corrected ?? piece.text)
      .join('');

/** The text with both wordings, for files and messages without strike-through (更正前后都写). */
export const saidCorrected =
  (part: CorrectedPart, words: readonly CorrectedWords[]) =>
  (text: string): string =>
    correctedPieces(text, inPart(part, words))
      .map((piece) => (piece.corrected === undefined ? piece.text : inBrackets(piece.text, piece.corrected)))
      .join('');

const inBrackets = (wrong: string, corrected: string) => `${corrected}（已更正，原文为“${wrong}”）`;

/** Corrections to a text (更正说明), a sentence each; for comparisons, where strike-through means something else. */
export const slipsIn = (part: CorrectedPart, words: readonly CorrectedWords[], text: string): string[] =>
  inPart(part, words)
    .filter(({ wrong }) => text.includes(wrong))
    .map(({ wrong, corrected }) => `更正：“${wrong}”应为“${corrected}”。`);
