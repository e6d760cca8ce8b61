import { DateField } from '#client/ui/desk/DateField.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import type { Draft } from './use-draft.ts';

/** One thing an action asks for. */
export interface ActionField {
  name: string;
  label: string;
  kind: 'text' | 'area' | 'day';
  hint?: string | undefined;
  optional?: boolean | undefined;
  initial?: string | undefined;
  /** First and last day that can be picked. */
  min?: string | undefined;
  max?: string | undefined;
}

export type ActionValues = Record<string, string>;

/** What was left empty though the action asks for it, said at its field. */
export const missingIn = (fields: readonly ActionField[], values: ActionValues): Record<string, string> =>
  Object.fromEntries(
    fields
      .filter(({ name, optional }) => !optional && !values[name]?.trim())
      .map(({ name, label }) => [name, `请填写${label}`]),
  );

interface ActionFieldsProps {
  form: string;
  fields: readonly ActionField[];
  draft: Pick<Draft<ActionValues>, 'values' | 'set'>;
  errorOf: (name: string) => string | undefined;
}

export function ActionFields({ form, fields, draft: { values, set }, errorOf }: ActionFieldsProps) {
  return fields.map(({ name, kind, label, hint, optional, min, max }) => {
    const shared = {
      id: `${form}:${name}`,
      name,
      label,
      hint,
      optional,
      error: errorOf(name),
      value: values[name] ?? '',
    };
    if (kind === 'day')
      return <DateField key={name} {...shared} min={min} max={max} onChange={(day) => set(name, day)} />;
    const typed = ({ target }: { target: { value: string } }) => set(name, target.value);
    return kind === 'area' ? (
      <TextArea key={name} {...shared} short onChange={typed} />
    ) : (
      <TextInput key={name} {...shared} onChange={typed} />
    );
  });
}
