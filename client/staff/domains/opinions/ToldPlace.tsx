import { TextInput } from '#client/ui/TextInput.tsx';
import type { OutcomeFieldsProps } from './OutcomeFields.tsx';

interface ToldPlaceProps extends OutcomeFieldsProps {
  label: string;
  hint: string;
}

/** Place that an outcome of a matter without a draft in the system speaks of, given in words. */
export const ToldPlace = ({ draft: { values, set }, errorOf, label, hint }: ToldPlaceProps) => (
  <TextInput
    name="coveredAt"
    label={label}
    hint={hint}
    value={values.coveredAt}
    error={errorOf('coveredAt')}
    onChange={({ target }) => set('coveredAt', target.value)}
  />
);
