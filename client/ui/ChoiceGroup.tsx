import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { Described, describedBy, Optional, type Labelled } from './Field.tsx';

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
  /** The key that picks it at the desk. */
  shortcut?: string | undefined;
  disabled?: boolean | undefined;
}

interface ChoiceGroupProps extends Labelled {
  name: string;
  /** Id of the group; also of its first choice's input, with "-1", "-2" for the others. */
  id?: string | undefined;
  choices: readonly Choice[];
  /** The chosen value: fixed (with `onChange`) or only the first one shown. */
  value?: string | undefined;
  defaultValue?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
  /** Side by side where there is room. */
  row?: boolean | undefined;
  required?: boolean | undefined;
}

/** The box around a native radio or checkbox: the whole of it can be pressed. */
export function ChoiceBox({ label, hint, aside, ...input }: BoxProps) {
  return (
    <label className="choice">
      <input {...input} />
      <span>
        {label}
        {hint ? <small>{hint}</small> : null}
      </span>
      {aside}
    </label>
  );
}

interface BoxProps extends Omit<ComponentProps<'input'>, 'className' | 'style'> {
  label: ReactNode;
  hint?: string | undefined;
  aside?: ReactNode;
}

const picked = ({ value, defaultValue, onChange }: ChoiceGroupProps, own: string) =>
  onChange
    ? { checked: value === own, onChange: () => onChange(own) }
    : { defaultChecked: (value ?? defaultValue) === own };

/** One of a few, all of them in view. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { label, hint, error, optional, name, id = name, choices, row, required } = props;
  return (
    <fieldset
      className={classes('field', error && 'field--error')}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend>
        {label}
        <Optional optional={optional} />
      </legend>
      <Described id={id} hint={hint} error={error} />
      <div className={classes('choices', row && 'choices--row')}>
        {choices.map((choice, index) => (
          <ChoiceBox
            key={choice.value}
            type="radio"
            id={index === 0 ? id : `${id}-${index}`}
            name={name}
            value={choice.value}
            required={required}
            disabled={choice.disabled}
            label={choice.label}
            hint={choice.hint}
            aside={choice.shortcut ? <kbd className="push">{choice.shortcut}</kbd> : null}
            {...picked(props, choice.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
