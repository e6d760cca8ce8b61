import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { describedBy, Field, type Labelled } from './Field.tsx';

export interface Option {
  value: string;
  label: string;
  /** Name of the group it stands in; options of no group stand by themselves. */
  group?: string | undefined;
}

type Native = Omit<ComponentProps<'select'>, 'className' | 'style' | 'children'>;

interface SelectProps extends Native, Labelled {
  name: string;
  options: readonly Option[];
  /** A first, empty choice: "请选择". */
  placeholder?: string | undefined;
  width?: 'short' | 'mid' | undefined;
}

export const Options = ({ options, placeholder }: Pick<SelectProps, 'options' | 'placeholder'>) => (
  <>
    {placeholder === undefined ? null : <option value="">{placeholder}</option>}
    {[...new Set(options.map(({ group }) => group))].map((group) => {
      const some = options.filter((one) => one.group === group).map(drawn);
      return group === undefined ? (
        some
      ) : (
        <optgroup key={group} label={group}>
          {some}
        </optgroup>
      );
    })}
  </>
);

const drawn = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** One of many, where a list of radios would be too long. */
export function Select(props: SelectProps) {
  const { label, hint, error, optional, options, placeholder, width, id, ...native } = props;
  const own = id ?? native.name;
  return (
    <Field id={own} label={label} hint={hint} error={error} optional={optional}>
      <select
        {...native}
        id={own}
        className={classes('select', width && `input--${width}`)}
        aria-describedby={describedBy(own, { hint, error })}
        aria-invalid={error ? true : undefined}
      >
        <Options options={options} placeholder={placeholder} />
      </select>
    </Field>
  );
}
