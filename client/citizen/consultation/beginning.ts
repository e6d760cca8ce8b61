/** Longer ones are folded. */
const LONG = 300;

/** So much of it is shown, and then to the end of the sentence. */
const SHOWN = 150;

const SENTENCE_END = /[。！？；\n]/u;

/** The beginning of a long text and the rest of it; a text that is not long is all beginning. */
export function beginningOf(text: string): [beginning: string, rest: string] {
  const chars = Array.from(text);
  if (chars.length <= LONG) return [text, ''];
  const end = chars.findIndex((char, at) => at >= SHOWN && SENTENCE_END.test(char));
  const cut = end === -1 || end >= LONG ? SHOWN : end + 1;
  return [chars.slice(0, cut).join(''), chars.slice(cut).join('').trim()];
}
