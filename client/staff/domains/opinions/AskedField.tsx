import { TextInput } from '#client/ui/TextInput.tsx';
import { ASKED_MAX, needsAsked } from '#server/law/feedback/asked.ts';
import type { Outcome } from './disposition-form.ts';
import type { OutcomeFieldsProps } from './OutcomeFields.tsx';
import type { Target } from './target.ts';

interface AskedFieldProps extends Pick<OutcomeFieldsProps, 'draft' | 'errorOf'> {
  target: Pick<Target, 'demand'>;
  result: Outcome;
}

/** 诉求概括: what an opinion asks, where its own words are not public; a summary given before can be changed or emptied. */
export function AskedField({ target: { demand }, draft: { values, set }, result, errorOf }: AskedFieldProps) {
  const needed = needsAsked(result, demand);
  if (!needed && values.asked === '') return null;
  return (
    <TextInput
      name="asked"
      label="诉求概括"
      hint={
        needed
          ? `原文不公开，采纳情况里用这句话说明提的是什么要求，最多${ASKED_MAX}字，不写姓名和号码。原文可以公开的，先审核公开。`
          : '原文已经公开；清空以后，采纳情况里用原文。'
      }
      value={values.asked}
      error={errorOf('asked')}
      onChange={({ target }) => set('asked', target.value)}
    />
  );
}
