import { RecordForm, type RecordFormProps } from './RecordForm.tsx';
import type { RecordField } from './record-field.ts';

/** One of the few things an action asks for; what is not optional has to be filled in. */
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

type Asked = 'form' | 'word' | 'document' | 'variables' | 'onDone' | 'capability' | 'look' | 'confirm';

interface ActionFormProps<Data extends object, Variables> extends Pick<
  RecordFormProps<ActionValues, Data, Variables>,
  Asked
> {
  fields?: readonly ActionField[] | undefined;
}

const NO_FIELDS: readonly ActionField[] = [];

/** Form values to begin with. */
const initialOf = (fields: readonly ActionField[]): ActionValues =>
  Object.fromEntries(fields.map(({ name, initial = '' }) => [name, initial]));

const asked = (field: ActionField): RecordField<ActionValues> => ({
  ...field,
  required: !field.optional,
});

/** One action of a matter: its button, or what is missing; its few fields below; its answer in place. */
export const ActionForm = <Data extends object, Variables extends Record<string, unknown>>({
  fields = NO_FIELDS,
  ...plan
}: ActionFormProps<Data, Variables>) => (
  <RecordForm {...plan} few record={initialOf(fields)} fields={fields.map(asked)} />
);
