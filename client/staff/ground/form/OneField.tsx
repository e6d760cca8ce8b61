import type { ComponentProps } from 'react';
import { CheckGroup, choicesOf } from '#client/staff/ground/frame/CheckGroup.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { DateField } from '#client/ui/desk/DateField.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { type DecisionDocument, DocumentField, DocumentsField } from './DocumentsField.tsx';
import { rowsOf } from './places.ts';
import type { ShownField } from './record-field.ts';
import { RowsField } from './RowsField.tsx';
import { UnitField, UnitsField } from './UnitFields.tsx';

export interface OneFieldProps {
  field: ShownField;
  id: string;
  documents: readonly DecisionDocument[];
  value: unknown;
  errorAt: (id: string) => string | undefined;
  onChange: (value: unknown) => void;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

/** A field by its kind: what is typed or ticked here; the rest is picked from what is on record. */
export function OneField(props: OneFieldProps) {
  const { field, id, value, errorAt, onChange } = props;
  const { label, hint, optional } = field;
  const shared = { id, name: id, label, hint, optional, error: errorAt(id) };
  const typed = ({ target }: { target: { value: string } }) => onChange(target.value);
  switch (field.kind) {
    case 'text':
      return field.count ? (
        <CountInput {...shared} value={text(value)} onCount={onChange} />
      ) : (
        <Line {...shared} known={field.known} value={text(value)} onChange={typed} />
      );
    case 'area':
      return <TextArea {...shared} short value={text(value)} onChange={typed} />;
    case 'day':
      return (
        <DateField {...shared} min={field.min} max={field.max} value={text(value)} onChange={onChange} />
      );
    case 'choice':
      return <ChoiceField {...shared} field={field} value={text(value)} onChange={onChange} />;
    case 'checks':
      return (
        <CheckGroup
          {...shared}
          wrap={field.wrap}
          choices={choicesOf(field.options)}
          value={list(value)}
          onChange={onChange}
        />
      );
    case 'tick':
      return <Tick {...props} />;
    default:
      return <Picked {...props} />;
  }
}

type LineProps = ComponentProps<typeof TextInput> & { known: readonly string[] | undefined };

/** One line of text, what is on record offered below it. */
const Line = ({ known, ...shared }: LineProps) => {
  const list = known && `${shared.id}-known`;
  return (
    <>
      <TextInput {...shared} list={list} />
      {known ? (
        <datalist id={list}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      ) : null}
    </>
  );
};

type CountInputProps = Omit<ComponentProps<typeof TextInput>, 'onChange'> & {
  onCount: (digits: string) => void;
};

const CountInput = ({ onCount, ...shared }: CountInputProps) => (
  <TextInput
    {...shared}
    inputMode="numeric"
    width="short"
    onChange={({ target }) => onCount(target.value.replaceAll(/\D/g, ''))}
  />
);

const Tick = ({ field: { label, hint }, id, value, errorAt, onChange }: OneFieldProps) => (
  <Checkbox
    id={id}
    name={id}
    label={label}
    hint={hint}
    error={errorAt(id)}
    checked={value === true}
    onChange={({ target }) => onChange(target.checked)}
  />
);

/** A field whose choices are on record: documents of this decision, units; or rows of one's own. */
function Picked({ field, id, documents, value, errorAt, onChange }: OneFieldProps) {
  const { label, hint, optional } = field;
  const shared = { name: id, label, hint, optional, error: errorAt(id), onChange };
  switch (field.kind) {
    case 'file':
      return <DocumentField {...shared} of={field.of} documents={documents} value={text(value)} />;
    case 'files':
      return <DocumentsField {...shared} of={field.of} documents={documents} value={list(value)} />;
    case 'unit':
      return <UnitField {...shared} value={text(value)} />;
    case 'units':
      return <UnitsField {...shared} value={list(value)} />;
    case 'rows':
      return (
        <RowsField {...shared} field={field} rows={rowsOf(value)}>
          {(column, cell) => (
            <OneField key={column.name} {...cell} field={column} documents={documents} errorAt={errorAt} />
          )}
        </RowsField>
      );
    default:
      return null;
  }
}
