import { ChoiceBox, ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Described, describedBy } from '#client/ui/Field.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import type { Sent } from '../form-state.ts';

interface QuestionFieldProps {
  place: number;
  question: { kind: string; text: string; options: readonly string[] };
  sent: Sent;
}

/** The name of the field of the question at this place. */
export const fieldName = (place: number) => `q${place}`;

/** One question: one of several, some of several, or a few words. */
export function QuestionField({ place, question: { kind, text, options }, sent }: QuestionFieldProps) {
  const name = fieldName(place);
  const label = `${place + 1}．${text}`;
  const error = sent.error(name);
  if (kind === 'TEXT')
    return (
      <TextArea
        short
        optional
        name={name}
        label={label}
        error={error}
        max={1000}
        hint="请不要写姓名、电话等能认出个人的内容。"
        defaultValue={sent.value(name)}
      />
    );
  const choices = options.map((option, index) => ({ value: String(index), label: option }));
  return kind === 'SINGLE' ? (
    <ChoiceGroup
      name={name}
      label={label}
      error={error}
      choices={choices}
      defaultValue={sent.value(name, '-')}
    />
  ) : (
    <Several name={name} label={label} error={error} choices={choices} chosen={sent.values(name)} />
  );
}

interface SeveralProps {
  name: string;
  label: string;
  error: string | undefined;
  choices: readonly { value: string; label: string }[];
  chosen: readonly string[];
}

/** Some of several: native checkboxes of one name. */
const Several = ({ name, label, error, choices, chosen }: SeveralProps) => (
  <fieldset className="field" aria-describedby={describedBy(name, { hint: '可以选几项', error })}>
    <legend>{label}</legend>
    <Described id={name} hint="可以选几项。" error={error} />
    <div className="choices">
      {choices.map(({ value, label: option }, index) => (
        <ChoiceBox
          key={value}
          type="checkbox"
          id={index === 0 ? name : `${name}-${index}`}
          name={name}
          value={value}
          label={option}
          defaultChecked={chosen.includes(value)}
        />
      ))}
    </div>
  </fieldset>
);
