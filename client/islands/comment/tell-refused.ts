import { button, element } from '../element.ts';
import { fieldError } from './field-error.ts';
import type { FileRow } from './file-row.ts';

const goOnWithout = ({ length }: readonly FileRow[]) =>
  `不带${length === 1 ? '这个' : `这${length}个`}附件，继续提交`;

/**
 * Says at the field which files were not taken, why, and what to do; with `leave`, that the form was stopped for them
 * and how to go on. What stays the same is said once.
 */
export function tellRefused(
  form: HTMLFormElement,
  input: HTMLInputElement,
  refused: readonly FileRow[],
  leave: (() => void) | null,
): HTMLElement | null {
  const reasons = refused.map(({ file, reason }) => `“${file.name}”没有上传成功：${reason}`);
  const text = [leave ? '还没有提交。' : '', ...reasons].join('');
  const shown = form.querySelector<HTMLElement>(`#${input.id}-error`);
  if (shown?.dataset.told === text) return shown;
  form.querySelector(`#${input.id}-without`)?.remove();
  const error = fieldError(form, input.id, text || undefined);
  if (!error) return null;
  Object.assign(error, { role: 'alert', tabIndex: -1 });
  error.dataset.told = text;
  if (leave) {
    const leaving = button(goOnWithout(refused), 'quiet', leave);
    leaving.setAttribute('aria-describedby', error.id);
    error.after(element('p', { id: `${input.id}-without` }, leaving));
  }
  return error;
}
