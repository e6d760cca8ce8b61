import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import type { PolicyValue } from './policy-version.ts';
import { boundsWord, choicesOf, valueWord } from './policy-words.ts';

interface PolicyFieldProps {
  value: PolicyValue;
  draft: Pick<Draft<Record<string, string>>, 'values' | 'set' | 'changed'>;
  error: string | undefined;
}

const YES_NO = [
  { value: 'true', label: '是' },
  { value: 'false', label: '否' },
];

/** One setting: its value in its kind, how far it may be moved, what it was delivered with, what it stood at. */
export function PolicyField({ value: one, draft, error }: PolicyFieldProps) {
  const { key, label, note, unit, kind, options, defaultValue } = one;
  const hint = [
    note,
    boundsWord(key),
    `初始为${valueWord({ ...one, value: defaultValue })}`,
    draft.changed(key) ? `现行为${valueWord(one)}` : '',
  ]
    .filter(Boolean)
    .map((part) => part.replace(/。$/, ''))
    .join('；');
  const shared = { name: key, label, hint: `${hint}。`, error, value: draft.values[key] ?? '' };
  if (kind === 'boolean')
    return <ChoiceGroup {...shared} row choices={YES_NO} onChange={(text) => draft.set(key, text)} />;
  if (kind === 'enum')
    return (
      <Select
        {...shared}
        options={choicesOf(key, options)}
        onChange={({ target }) => draft.set(key, target.value)}
      />
    );
  return (
    <TextInput
      {...shared}
      label={unit ? `${label}（${unit}）` : label}
      width="short"
      {...(kind === 'day' ? { type: 'date' } : { inputMode: 'decimal' as const })}
      onChange={({ target }) => draft.set(key, target.value)}
    />
  );
}
