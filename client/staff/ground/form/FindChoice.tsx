import { useState } from 'react';
import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import type { ChoiceFieldProps } from './ChoiceField.tsx';
import { optionsOf } from './Rows.tsx';

/** A long list with a box that finds in it; what is chosen stays in the list whatever is sought. */
export function FindChoice({ field, onChange, ...shared }: ChoiceFieldProps) {
  const [sought, setSought] = useState('');
  const parts = sought.split(/\s+/).filter(Boolean);
  const shown = optionsOf(field.options, field.groups).filter(
    ({ value, label }) => value === shared.value || parts.every((part) => label.includes(part)),
  );
  return (
    <>
      <TextInput
        name={`${shared.name}-find`}
        label={field.find ?? ''}
        value={sought}
        onChange={({ target }) => setSought(target.value)}
      />
      <Select
        {...shared}
        placeholder={field.none ?? words.form.choose}
        options={shown}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  );
}
