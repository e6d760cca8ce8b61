import { refuseCommentForm } from '#client/citizen/comment/check-comment.ts';
import type { CommentPolicy } from '#server/law/consultation/comment-content.ts';
import { sentFormOf } from '../sent-form.ts';
import { fieldError } from './field-error.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

const isText = (target: EventTarget | null): target is Control =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && ['text', 'tel', 'email'].includes(target.type));

/** Says what the rule will say as soon as a field is left, and takes it back as soon as it is mended (提交前核对). */
export function findOnBlur(form: HTMLFormElement, limits: CommentPolicy): void {
  const judge = (control: Control) => {
    const found = refuseCommentForm(sentFormOf(form), limits).find(({ field }) => field === control.name);
    fieldError(form, control.name, found?.message);
  };
  const shown = (control: Control) => control.getAttribute('aria-invalid') === 'true';
  form.addEventListener('focusout', ({ target }) => {
    // No error is shown at a field the author has not begun.
    if (isText(target) && (target.value.trim() !== '' || shown(target))) judge(target);
  });
  form.addEventListener('input', ({ target }) => {
    if (isText(target) && shown(target)) judge(target);
  });
}
