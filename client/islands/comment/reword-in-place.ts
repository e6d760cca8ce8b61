import { passageWords } from '#client/citizen/comment/original-words.ts';
import { quoteFrom } from '#client/citizen/comment/quote-field.ts';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { element } from '../element.ts';
import { AIM_SHOWN } from './follow-clause.ts';
import { sentFormOf } from '../sent-form.ts';

const PAUSE_MS = 150;

/**
 * 从原文改起: begins the wording from the words of the clause, shows while it is written what goes and what comes, and
 * follows another choice of clause or sentence as long as nobody has changed a word. Typed words are never overwritten.
 * Returns whether the field holds the words of the clause as they stand.
 */
export function rewordInPlace(form: HTMLFormElement, corrections: readonly CorrectedWords[]): () => boolean {
  const field = form.querySelector<HTMLTextAreaElement>('textarea[name="suggestedText"]');
  const part = () => form.querySelector<HTMLElement>('[data-aim="wording"]');
  if (!field || !part()) return () => false;
  const originalNow = () => {
    const clause = part()?.dataset.clause ?? '';
    return passageWords(clause, quoteFrom(sentFormOf(form).text('quote')), corrections);
  };
  let original = originalNow();
  const untouched = () => original !== '' && field.value === original;
  const offerBeginning = () => {
    const [now, button] = [part(), beginButton(part())];
    if (now) now.hidden = original === '' || field.value.trim() !== '';
    if (button) button.type = 'button';
  };
  const follow = () => {
    const [was, is] = [untouched(), originalNow()];
    original = is;
    if (was) put(field, is);
    else look();
  };
  const show = redLineBelow(part, field);
  const look = () => {
    offerBeginning();
    show(original);
  };
  field.addEventListener('input', look);
  form.addEventListener('click', ({ target }) => {
    if (target !== beginButton(part())) return;
    put(field, original);
    field.focus();
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'quote') follow();
  });
  document.addEventListener(AIM_SHOWN, follow);
  makeRoom(field);
  look();
  return untouched;
}

const beginButton = (part: HTMLElement | null) => part?.querySelector('button') ?? null;

/** Height for all that is in the field; nobody edits well through a slit. */
function makeRoom(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  if (field.value !== '')
    field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

/** Writes into the field as its author would. */
function put(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  makeRoom(field);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The place below the field; what is shown there is loaded when the first word is typed. */
function redLineBelow(
  part: () => HTMLElement | null,
  field: HTMLTextAreaElement,
): (original: string) => void {
  const place = element('div', { hidden: true });
  part()?.after(place);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (original) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      place.hidden = original === '' || field.value.trim() === '';
      if (!place.hidden)
        import('./show-red-line.ts').then(
          ({ showRedLine }) => showRedLine(place, original, field.value),
          () => undefined,
        );
    }, PAUSE_MS);
  };
}
