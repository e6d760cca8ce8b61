import { words } from '#client/words.ts';
import { element } from '../element.ts';

/** Shows what is to be corrected at a field, in the same words and place as the server would; nothing clears it. */
export function fieldError(
  form: HTMLFormElement,
  name: string,
  message: string | undefined,
): HTMLElement | null {
  const control = form.querySelector<HTMLElement>(`#${name}`);
  const box = control?.closest<HTMLElement>('.field');
  if (!control || !box) return null;
  const id = `${name}-error`;
  box.querySelector(`#${id}`)?.remove();
  box.classList.toggle('field--error', message !== undefined);
  describe(control, id, message !== undefined);
  if (message === undefined) return null;
  const prefix = element('span', { className: 'visually-hidden' }, words.errors.prefix);
  const error = element('p', { id, className: 'error' }, prefix, message);
  const hint = box.querySelector('.hint:not(.count-line)') ?? box.querySelector('label, legend');
  hint?.after(error);
  return error;
}

function describe(control: HTMLElement, id: string, wrong: boolean): void {
  const ids = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one && one !== id);
  if (wrong) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  const all = wrong ? [...ids, id] : ids;
  if (all.length > 0) control.setAttribute('aria-describedby', all.join(' '));
  else control.removeAttribute('aria-describedby');
}
