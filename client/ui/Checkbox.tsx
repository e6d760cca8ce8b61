import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { ChoiceBox } from './ChoiceGroup.tsx';
import { Described, describedBy } from './Field.tsx';

type Native = Omit<ComponentProps<'input'>, 'className' | 'style' | 'children' | 'type'>;

interface CheckboxProps extends Native {
  name: string;
  label: ReactNode;
  hint?: string | undefined;
  error?: string | undefined;
}

/** A yes that stands by itself. */
export function Checkbox({ label, hint, error, id, ...native }: CheckboxProps) {
  const own = id ?? native.name;
  return (
    <div className={classes('field', error && 'field--error')}>
      <Described id={own} error={error} hint={undefined} />
      <ChoiceBox
        {...native}
        type="checkbox"
        id={own}
        label={label}
        hint={hint}
        aria-describedby={describedBy(own, { error, hint: undefined })}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
