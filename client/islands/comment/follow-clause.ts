import { quoteValue } from '#client/citizen/comment/quote-field.ts';
import type { ClauseQuote } from '#server/law/draft/clause-quote.ts';
import { draftOf } from './draft-store.ts';

/** Parts of the page that show the clause of the opinion; the server makes them, with scripts and without. */
const PARTS = '[data-aim]';

/** Event of the document when they show another clause. */
export const AIM_SHOWN = 'aim-shown';

/** 换一条: another clause is shown beside the form, with its sentences to choose from; values typed so far stay. */
export function followClause(form: HTMLFormElement, consultationId: string): void {
  const select = form.elements.namedItem('clauseNo');
  if (!(select instanceof HTMLSelectElement)) return;
  const kept = () => {
    const { values } = draftOf(consultationId) ?? {};
    return values?.clauseNo === select.value ? values.quote : undefined;
  };
  const follow = () => void showAim(select.value, kept());
  select.addEventListener('input', follow);
  // Clause chosen before the script was loaded, other than the one shown.
  const shown = document.querySelector<HTMLElement>('[data-aim="quote"]')?.dataset.of;
  if (shown !== undefined && shown !== select.value) follow();
}

/** Shows the clause, and words of it as chosen; whatever does not arrive leaves the form as it was. */
export async function showAim(clauseNo: string, quote?: string): Promise<void> {
  const address = new URL(location.pathname, location.href);
  if (clauseNo) address.searchParams.set('tiao', clauseNo);
  if (quote) address.searchParams.set('yuanwen', quote);
  const asked = (latest = address.href);
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (latest !== asked) return;
  for (const part of document.querySelectorAll<HTMLElement>(PARTS)) {
    const fresh = page.querySelector(`[data-aim="${part.dataset.aim}"]`);
    if (fresh) part.replaceWith(document.adoptNode(fresh));
  }
  document.dispatchEvent(new Event(AIM_SHOWN));
}

let latest = '';

/** Chooses words that were marked in the clause beside the form. */
export const chooseMarked = (form: HTMLFormElement, quote: ClauseQuote): Promise<void> => {
  const select = form.elements.namedItem('clauseNo');
  return select instanceof HTMLSelectElement ? showAim(select.value, quoteValue(quote)) : Promise.resolve();
};
