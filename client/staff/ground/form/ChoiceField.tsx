import { FindChoice } from './FindChoice.tsx';
import { optionsOf } from './Rows.tsx';
import { choicesOf } from '#client/staff/ground/frame/CheckGroup.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Select } from '#client/ui/Select.tsx';
import { words } from '#client/words.ts';
import type { ShownField } from './record-field.ts';

export interface ChoiceFieldProps {
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
  field: Extract<ShownField, { kind: 'choice' }>;
  value: string;
  onChange: (value: string) => void;
}

const FEW = 4;
const BESIDE = 2;

/** A few are all in view, many in a list. */
export function ChoiceField({ field, onChange, ...shared }: ChoiceFieldProps) {
  const { options, hints = {}, inView, none } = field;
  const count = Object.keys(options).length;
  if (field.find) return <FindChoice {...shared} field={field} onChange={onChange} />;
  if (inView || (none === undefined && count <= FEW))
    return (
      <ChoiceGroup
        {...shared}
        row={count <= BESIDE && Object.keys(hints).length === 0}
        choices={choicesOf(options, hints)}
        onChange={onChange}
      />
    );
  return (
    <Select
      {...shared}
      placeholder={none ?? words.form.choose}
      options={optionsOf(options, field.groups)}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
