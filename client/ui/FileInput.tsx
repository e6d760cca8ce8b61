import type { ComponentProps } from 'react';
import { describedBy, Field, type Labelled } from './Field.tsx';

type Native = Omit<ComponentProps<'input'>, 'className' | 'style' | 'children' | 'type'>;

interface FileInputProps extends Native, Labelled {
  name: string;
}

/** Files from the device; limits belong into the hint. */
export function FileInput({ label, hint, error, optional, id, ...native }: FileInputProps) {
  const own = id ?? native.name;
  return (
    <Field id={own} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...native}
        type="file"
        id={own}
        className="input"
        aria-describedby={describedBy(own, { hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
