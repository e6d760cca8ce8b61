/** 其余的话: what shall become of the rest of the clause when the suggested wording is for a part of it only. */
import type { FormError, FormState, SentForm } from '#client/form.ts';

export const REST = 'rest';
/** The completed wording, as the check page shows it; that the form carries it is the question. */
export const WHOLE = 'wholeWording';

export const Rest = { KEEP: 'keep', DROP: 'drop' } as const;

/** The wording as its author means it. */
export const wordingIn = (form: SentForm): string =>
  form.text(form.text(REST) === Rest.KEEP ? WHOLE : 'suggestedText');

/** The question is open: asked, and not answered. */
export const refuseUnsaidRest = (form: SentForm): FormError[] =>
  form.text(WHOLE) === '' || [Rest.KEEP, Rest.DROP].some((choice) => choice === form.text(REST))
    ? []
    : [{ field: REST, message: '请选择其余的话是保留还是删去。' }];

/** Whether a form stands at its check: all is well, or only the check's own question is open. */
export const isAtCheck = (form: FormState | null): form is FormState =>
  form !== null &&
  (form.errors.length === 0
    ? form.values.step?.[0] === 'check'
    : form.errors.every(({ field }) => field === REST));
