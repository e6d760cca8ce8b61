import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Several } from '#client/ui/Several.tsx';
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
