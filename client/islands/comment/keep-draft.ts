import { clock } from '#client/format.ts';
import { words } from '#client/words.ts';
import { button, element } from '../element.ts';
import { sentFormOf } from '../sent-form.ts';
import { type Draft, draftOf, forgetDraft, KEPT_FIELDS, storeDraft } from './draft-store.ts';

const PAUSE_MS = 600;

/**
 * Keeps what is typed on this device, says so, and offers to forget it (草稿). A wording that is `untouched` is the clause's
 * and nobody's own: it is not kept, and gives way to one that was.
 */
export function keepDraft(
  form: HTMLFormElement,
  around: HTMLElement,
  consultationId: string,
  untouched: () => boolean,
): void {
  const place = around.querySelector<HTMLElement>('[data-draft]');
  const draft = draftOf(consultationId);
  const say = (text: string) => place && show(place, text, forget);
  const forget = () => {
    forgetDraft(consultationId);
    if (place) place.hidden = true;
  };
  const keep = () => {
    const now = draftIn(form, untouched());
    if (now === null) forget();
    else if (storeDraft(consultationId, now))
      say(`已写的意见保存在本机，${clock(now.at)}。姓名和联系方式不保存。`);
  };
  if (draft && isFresh(form)) {
    fill(form, draft, untouched());
    say(`找回了您上次没有提交的意见（${clock(draft.at)}保存在本机）。`);
  } else if (!cameBack() && draftIn(form, untouched())) keep();
  onPause(form, keep);
}

function onPause(form: HTMLFormElement, keep: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE_MS);
  });
  // A phone may end the page at any moment it is out of view.
  document.addEventListener('visibilitychange', () => {
    if (timer !== undefined && document.visibilityState === 'hidden') keep();
  });
}

function show(place: HTMLElement, text: string, forget: () => void): void {
  const kept = element('div', { className: 'draft-kept' }, element('span', {}, text));
  kept.append(button(words.actions.forgetDraft, 'text', forget));
  place.replaceChildren(kept);
  place.hidden = false;
}

/** Back by the history, where the browser fills in again what may have been sent meanwhile; else it was typed before the script was here. */
const cameBack = () =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type === 'back_forward');

const isFresh = (form: HTMLFormElement) => sentFormOf(form).text('text') === '';

function draftIn(form: HTMLFormElement, untouched: boolean): Draft | null {
  const sent = sentFormOf(form);
  const values = Object.fromEntries(KEPT_FIELDS.map((name) => [name, sent.text(name)]));
  if (untouched) values.suggestedText = '';
  return values.text || values.suggestedText ? { at: new Date().toISOString(), values } : null;
}

/** Puts a draft back; a clause chosen by the way here stays. */
function fill(form: HTMLFormElement, { values }: Draft, untouched: boolean): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    const free = field && 'value' in field && (!field.value || (name === 'suggestedText' && untouched));
    if (free && value) {
      field.value = value;
      if (field instanceof HTMLElement) field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}
