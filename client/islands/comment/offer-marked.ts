import { words } from '#client/words.ts';
import { button, element } from '../element.ts';
import { markedIn } from '../marked-in.ts';
import { chooseMarked } from './follow-clause.ts';

/** Words marked in the clause beside the form can be chosen there, as its sentences can in the form. */
export function offerMarked(form: HTMLFormElement): void {
  const bar = element('p', { className: 'mark-bar', hidden: true });
  document.addEventListener('selectionchange', () => {
    const clause = document.querySelector<HTMLElement>('[data-aim="clause"]');
    const marked = clause && markedIn(clause);
    bar.hidden = !marked;
    if (!marked) return;
    const choose = () => {
      bar.hidden = true;
      document.getSelection()?.removeAllRanges();
      chooseMarked(form, marked.quote).catch(() => undefined);
    };
    bar.replaceChildren(button(words.actions.commentPassage, 'quiet', choose));
    if (bar.parentElement !== clause) clause.append(bar);
  });
}
