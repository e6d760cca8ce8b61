/** Fewer than the longest text that may be sent at once. */
const PIECE = 150_000;

/** A long text in pieces, cut between blocks of captions (分段送出). */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    if (piece.length + block.length > PIECE && piece !== '') {
      pieces.push(piece);
      piece = '';
    }
    piece = piece === '' ? block : `${piece}\n\n${block}`;
  }
  return [...pieces, piece];
}
