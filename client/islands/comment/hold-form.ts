import { element } from '../element.ts';
import type { FileRow } from './file-row.ts';
import { tellRefused } from './tell-refused.ts';
import { tellWaiting } from './tell-waiting.ts';

type Rows = ReadonlySet<FileRow>;

const inState = (rows: Rows, state: FileRow['state']) => [...rows].filter((row) => row.state === state);

/**
 * Holds the form back while its files are on their way, and lets it go by itself when they have come; one that was not
 * taken stops it until it is mended, removed, or left out by its author's own word (附件没有传上，不悄悄提交).
 */
export function holdForm(form: HTMLFormElement, input: HTMLInputElement, rows: Rows): () => void {
  const waiting = form.appendChild(element('div', { role: 'status', className: 'waiting' }));
  let pressed: HTMLButtonElement | null = null;
  let stopped = false;
  const goOnWithout = (state: FileRow['state']) => () => {
    // Not before the last of them is gone.
    pressed = null;
    for (const row of inState(rows, state)) row.remove();
    pressed = sender(form);
    look();
  };
  const look = () => {
    const [refused, sending] = [inState(rows, 'refused'), inState(rows, 'sending')];
    const stops = pressed !== null && refused.length > 0;
    stopped = refused.length > 0 && (stopped || stops);
    const finding = tellRefused(form, input, refused, stopped ? goOnWithout('refused') : null);
    if (stops) finding?.focus();
    const going = sending.length === 0 && !stops ? pressed : null;
    if (stops || going) pressed = null;
    tellWaiting(waiting, pressed ? sending : [], goOnWithout('sending'));
    if (going) send(form, going);
  };
  form.addEventListener('submit', (event) => {
    if (inState(rows, 'sent').length === rows.size) return;
    event.preventDefault();
    pressed = sender(form, event.submitter);
    look();
  });
  return look;
}

/** Browsers before 2020 do not say which button it was; the first is the one that Enter presses. */
const sender = (form: HTMLFormElement, submitter?: HTMLElement | null) =>
  submitter instanceof HTMLButtonElement
    ? submitter
    : form.querySelector<HTMLButtonElement>('button[type=submit]');

/** As the button would have sent it. */
function send(form: HTMLFormElement, { name, value }: HTMLButtonElement): void {
  form.append(element('input', { type: 'hidden', name, value }));
  form.submit();
}
