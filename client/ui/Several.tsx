import { ChoiceBox, type Choice } from './ChoiceGroup.tsx';
import { classes } from './classes.ts';
import { Described, describedBy, type Labelled } from './Field.tsx';

interface SeveralProps extends Labelled {
  name: string;
  choices: readonly Choice[];
  chosen: readonly string[];
}

/** Some of several, all of them in sight: native checkboxes of one name. */
export const Several = ({ name, label, hint = '可以选几项。', error, choices, chosen }: SeveralProps) => (
  <fieldset
    className={classes('field', error && 'field--error')}
    aria-describedby={describedBy(name, { hint, error })}
  >
    <legend>{label}</legend>
    <Described id={name} hint={hint} error={error} />
    <div className="choices">
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
