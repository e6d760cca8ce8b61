import { ChoiceBox, type Choice } from './ChoiceGroup.tsx';
import { classes } from './classes.ts';
import { Described, describedBy, type Labelled } from './Field.tsx';

interface SeveralProps extends Labelled {
  name: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  /** In two columns where there is room. */
  columns?: boolean | undefined;
}

/** Some of several, all of them in view: native checkboxes of one name. */
export const Several = ({
  name,
  label,
  hint = '可以选几项。',
  error,
  choices,
  chosen,
  columns,
}: SeveralProps) => (
  <fieldset
    className={classes('field', error && 'field--error')}
    aria-describedby={describedBy(name, { hint, error })}
  >
    <legend>{label}</legend>
    <Described id={name} hint={hint} error={error} />
    <div className={classes('choices', columns && 'choices--columns')}>
      {choices.map(({ value, label: choice, hint: more }, index) => (
        <ChoiceBox
          key={value}
          type="checkbox"
          id={index === 0 ? name : `${name}-${index}`}
          name={name}
          value={value}
          label={choice}
          hint={more}
          defaultChecked={chosen.includes(value)}
        />
      ))}
    </div>
  </fieldset>
);
