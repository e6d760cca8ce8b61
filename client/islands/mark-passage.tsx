import { quoteValue } from '#client/citizen/comment/quote-field.ts';
import { words } from '#client/words.ts';
import { element } from './element.ts';
import { markedIn } from './marked-in.ts';

/** The way to speak of a clause, as the page has it; none once the period is over. */
const WAY = 'a[href*="/yijian?tiao="]';

/**
 * 标出一段话: whoever marks words of a clause is offered to speak of just these. The bar stands at the foot of the window, so that
 * a phone's own menu keeps its place; by keyboard it is the next thing after the clause, and the sentences can be chosen in
 * the form as well.
 */
export default function markPassage(around: HTMLElement): void {
  const bar = element('p', { className: 'mark-bar', hidden: true });
  const offer = () => {
    const marked = markedIn(around);
    const clause = marked?.text.closest<HTMLElement>('article');
    const way = clause?.querySelector<HTMLAnchorElement>(WAY);
    bar.hidden = !marked || !way;
    if (!marked || !clause || !way) return;
    const address = new URL(way.href);
    address.searchParams.set('yuanwen', quoteValue(marked.quote));
    const link = element('a', { className: 'button', href: address.href }, words.actions.commentPassage);
    bar.replaceChildren(link);
    if (bar.parentElement !== clause) clause.append(bar);
  };
  document.addEventListener('selectionchange', offer);
  offer();
}
