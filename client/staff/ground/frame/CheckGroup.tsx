import { ChoiceBox, type Choice } from '#client/ui/ChoiceGroup.tsx';
import { classes } from '#client/ui/classes.ts';
import { Described, describedBy, Optional, type Labelled } from '#client/ui/Field.tsx';

interface CheckGroupProps<T extends string> extends Labelled {
  name: string;
  choices: readonly (Choice & { value: T })[];
  value: readonly T[];
  onChange: (value: T[]) => void;
  /** Side by side as far as there is room: for short words. */
  wrap?: boolean | undefined;
}

/** Any number of a few, all of them in view. */
export function CheckGroup<T extends string>(props: CheckGroupProps<T>) {
  const { name, label, hint, error, optional, choices, value, onChange, wrap } = props;
  const toggled = (one: T) =>
    value.includes(one) ? value.filter((other) => other !== one) : [...value, one];
  return (
    <fieldset
      className={classes('field', error && 'field--error')}
      aria-describedby={describedBy(name, { hint, error })}
    >
      <legend>
        {label}
        <Optional optional={optional} />
      </legend>
      <Described id={name} hint={hint} error={error} />
      <div className={classes('choices', wrap && 'choices--wrap')}>
        {choices.map((choice, index) => (
          <ChoiceBox
            key={choice.value}
            type="checkbox"
            id={index === 0 ? name : `${name}-${index}`}
            name={name}
            value={choice.value}
            label={choice.label}
            hint={choice.hint}
            disabled={choice.disabled}
            checked={value.includes(choice.value)}
            onChange={() => onChange(toggled(choice.value))}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The choices of a table of labels, in its order. */
export const choicesOf = <T extends string>(
  labels: Readonly<Record<T, string>>,
  hints: Partial<Readonly<Record<T, string>>> = {},
): (Choice & { value: T })[] =>
  (Object.entries(labels) as [T, string][]).map(([value, label]) => ({ value, label, hint: hints[value] }));
