import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { describedBy, Field, type Labelled } from './Field.tsx';

type Native = Omit<ComponentProps<'input'>, 'className' | 'style' | 'children' | 'size'>;

interface TextInputProps extends Native, Labelled {
  name: string;
  width?: 'short' | 'mid' | undefined;
}

/** One line of text; `type`, `inputMode`, `autoComplete` and the like pass through. */
export function TextInput({ label, hint, error, optional, width, id, ...native }: TextInputProps) {
  const own = id ?? native.name;
  return (
    <Field id={own} label={label} hint={hint} error={error} optional={optional}>
      <input
        type="text"
        {...native}
        id={own}
        className={classes('input', width && `input--${width}`)}
        aria-describedby={describedBy(own, { hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
