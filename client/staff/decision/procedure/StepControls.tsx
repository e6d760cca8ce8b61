import type { ReactNode } from 'react';
import { optionsOf } from '#client/staff/consultation/Rows.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { DateField } from '#client/ui/desk/DateField.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import type { StepField } from './step-places.ts';

interface ControlProps<T> {
  field: StepField<T>;
  label: string;
  hint?: ReactNode;
  optional?: boolean | undefined;
}

/** One line. */
export const LineField = ({ field, ...said }: ControlProps<string>) => (
  <TextInput {...said} {...field} onChange={({ target }) => field.onChange(target.value)} />
);

/** Several lines. */
export const TextField = ({ field, ...said }: ControlProps<string>) => (
  <TextArea {...said} {...field} short onChange={({ target }) => field.onChange(target.value)} />
);

interface PickFieldProps<T extends string> extends ControlProps<T | ''> {
  labels: Readonly<Record<T, string>>;
  /** What stands while nothing is chosen. */
  none?: string | undefined;
}

/** One of the law's own words; nothing is chosen beforehand. */
export const PickField = <T extends string>({ field, labels, none, ...said }: PickFieldProps<T>) => (
  <Select
    {...said}
    {...field}
    placeholder={none ?? words.form.choose}
    options={optionsOf(labels)}
    onChange={({ target }) => field.onChange(target.value as T | '')}
  />
);

/** A yes that stands by itself. */
export const TickField = ({ field, label, hint }: ControlProps<boolean> & { hint?: string }) => {
  const { value, onChange, ...own } = field;
  return (
    <Checkbox
      {...own}
      label={label}
      hint={hint}
      checked={value}
      onChange={({ target }) => onChange(target.checked)}
    />
  );
};

interface DayFieldProps extends ControlProps<string> {
  min?: string | undefined;
  max?: string | undefined;
}

/** A day. */
export const DayField = ({ field, ...said }: DayFieldProps) => <DateField {...said} {...field} />;
