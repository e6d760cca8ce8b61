/** 从原文改起, without scripts: the form comes back with the words of the clause in 建议改成; nothing typed is lost. */
import type { FormError, FormState, SentForm } from '#client/form.ts';
import { rewordsNothing } from '#server/law/draft/rewording.ts';
import { saidIn } from './comment-input.ts';
import { isUntouched, originalWords, type Originals } from './original-words.ts';
import { quoteFrom } from './quote-field.ts';

export const BEGIN = 'begin';

/** Why the wording cannot begin from the clause: none is chosen, or the field holds words of one's own. */
export function refuseBeginning(form: SentForm, of: Originals): FormError[] {
  if (originalWords(saidIn(form), of) === '')
    return [{ field: 'clauseNo', message: '先选针对哪一条，再从原文改起。' }];
  return isUntouched(form.text('suggestedText'), of)
    ? []
    : [
        {
          field: 'suggestedText',
          message: '这一栏里有您写的话，没有动它。要从原文改起，先把这一栏清空。',
        },
      ];
}

/** The form as it comes back: asked to begin from the clause, with its words. */
export function begun(form: FormState | null, of: Originals): FormState | null {
  if (form?.values.step?.[0] !== BEGIN || form.errors.length > 0) return form;
  const { clauseNo, quote } = form.values;
  const aim = { clauseNo: clauseNo?.[0], quote: quoteFrom(quote?.[0]) };
  return { ...form, values: { ...form.values, suggestedText: [originalWords(aim, of)] } };
}

/** A suggested wording that is the clause as it stands. */
export function refuseSameWording(form: SentForm, of: Originals): FormError[] {
  const wording = form.text('suggestedText');
  return wording !== '' && rewordsNothing(originalWords(saidIn(form), of), wording)
    ? [
        {
          field: 'suggestedText',
          message: '建议改成的文字和原文一样。把它改成您想要的样子，或者清空这一栏。',
        },
      ]
    : [];
}
