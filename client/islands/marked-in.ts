import { type ClauseQuote, QUOTE_MAX_CHARS, quoteAt } from '#server/law/draft/clause-quote.ts';

/** Words marked by the reader now, and the clause's text they stand in. */
export interface Marked {
  text: HTMLElement;
  quote: ClauseQuote;
}

const TEXT = '.clause-text';

const textAround = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(TEXT) ?? null;

/** The words as they were published: what a correction wrote beside them is none of the clause. */
function publishedText(node: Node): string {
  const copy = document.createElement('div');
  copy.append(node.cloneNode(true));
  for (const added of copy.querySelectorAll('ins, .visually-hidden')) added.remove();
  return copy.textContent ?? '';
}

/** The words marked within one clause below this element; null where nothing is, more than one clause or too much. */
export function markedIn(around: HTMLElement): Marked | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const text = textAround(range.startContainer);
  if (!text || text !== textAround(range.endContainer) || !around.contains(text)) return null;
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = publishedText(before.cloneContents()).length;
  const quote = quoteAt(publishedText(text), start, start + publishedText(range.cloneContents()).length);
  return /[\p{L}\p{N}]/u.test(quote.words) && quote.words.length <= QUOTE_MAX_CHARS ? { text, quote } : null;
}
