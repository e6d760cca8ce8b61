import { CheckGroup, choicesOf } from '#client/staff/frame/CheckGroup.tsx';
import { optionsOf } from '#client/staff/consultation/Rows.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { DateField } from '#client/ui/desk/DateField.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import type { Row, ShownField } from './course-field.ts';
import type { Course } from './course-record.ts';
import { DocumentField, DocumentsField } from './DocumentsField.tsx';
import { RowsField } from './RowsField.tsx';
import { UnitField, UnitsField } from './UnitFields.tsx';
import { type CourseDeed, idIn } from './use-course-deed.ts';

interface CourseFieldsProps {
  form: string;
  course: Course;
  deed: Pick<CourseDeed, 'fields' | 'values' | 'setValue' | 'errorOf'>;
}

/** The fields of a deed, each by its kind. */
export const CourseFields = ({ form, course, deed }: CourseFieldsProps) =>
  deed.fields.map((field) => (
    <OneField
      key={field.name}
      field={field}
      id={idIn(form, field.name)}
      course={course}
      value={deed.values[field.name]}
      error={deed.errorOf(field.name)}
      onChange={(value) => deed.setValue(field.name, value)}
    />
  ));

interface OneFieldProps {
  field: ShownField;
  id: string;
  course: Course;
  value: unknown;
  error: string | undefined;
  onChange: (value: unknown) => void;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);
const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? value : []);

function OneField({ field, id, course, value, error, onChange }: OneFieldProps) {
  const { label, hint, optional } = field;
  const shared = { id, name: id, label, hint, optional, error };
  const typed = ({ target }: { target: { value: string } }) => onChange(target.value);
  switch (field.kind) {
    case 'text':
      return <TextInput {...shared} value={text(value)} onChange={typed} />;
    case 'area':
      return <TextArea {...shared} short value={text(value)} onChange={typed} />;
    case 'day':
      return <DateField {...shared} value={text(value)} onChange={onChange} />;
    case 'tick':
      return (
        <Checkbox
          id={id}
          name={id}
          label={label}
          hint={hint}
          error={error}
          checked={value === true}
          onChange={({ target }) => onChange(target.checked)}
        />
      );
    case 'choice':
      return <Choice {...shared} options={field.options} value={text(value)} onChange={onChange} />;
    case 'checks':
      return (
        <CheckGroup {...shared} choices={choicesOf(field.options)} value={list(value)} onChange={onChange} />
      );
    default:
      return <Picked field={field} id={id} course={course} value={value} error={error} onChange={onChange} />;
  }
}

/** A field whose choices are on record: documents of this decision, units; or rows of one's own. */
function Picked({ field, id, course: { documents }, value, error, onChange }: OneFieldProps) {
  const { label, hint, optional } = field;
  const shared = { name: id, label, hint, optional, error, onChange };
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
      return <RowsField {...shared} field={field} rows={rows(value)} />;
    default:
      return null;
  }
}

interface ChoiceProps {
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
  options: Readonly<Record<string, string>>;
  value: string;
  onChange: (value: string) => void;
}

const FEW = 4;
const BESIDE = 2;

/** A few are all in sight, many in a list. */
const Choice = ({ options, onChange, ...shared }: ChoiceProps) =>
  Object.keys(options).length <= FEW ? (
    <ChoiceGroup
      {...shared}
      row={Object.keys(options).length <= BESIDE}
      choices={optionsOf(options)}
      onChange={onChange}
    />
  ) : (
    <Select
      {...shared}
      placeholder="请选择"
      options={optionsOf(options)}
      onChange={({ target }) => onChange(target.value)}
    />
  );
