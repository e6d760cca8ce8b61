/** The shortest search term in characters (检索字数). */
export const SHORTEST_TERM = 2;
/** The longest. */
export const MOST_TERM = 50;

const AROUND = 20;

/** Normalises a search term (检索词): trimmed, each run of blanks reduced to one. */
export const normalTerm = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** The match with twenty characters on either side (摘录). */
export function excerptOf(text: string, term: string): { before: string; found: string; after: string } {
  const said = text.replaceAll('\n', ' ');
  // Lower-casing may change the length of a text; then the search is case-sensitive.
  const low = said.toLowerCase();
  const at = low.length === said.length ? low.indexOf(term.toLowerCase()) : said.indexOf(term);
  if (at < 0) return { before: '', found: '', after: cut(Array.from(said), AROUND * 2) };
  const [head, found] = [Array.from(said.slice(0, at)), said.slice(at, at + term.length)];
  const tail = Array.from(said.slice(at + term.length));
  return {
    before: head.length > AROUND ? `…${head.slice(-AROUND).join('')}` : head.join(''),
    found,
    after: cut(tail, AROUND),
  };
}

const cut = (letters: readonly string[], most: number) =>
  letters.length > most ? `${letters.slice(0, most).join('')}…` : letters.join('');
