import type { ReactNode } from 'react';
import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import type { DecisionDocument } from './DocumentsField.tsx';
import { lanes } from './lanes.ts';
import { OneField } from './OneField.tsx';
import { idIn } from './places.ts';
import type { ShownField } from './record-field.ts';
import { toldValue } from './told-value.ts';
import type { RecordWork } from './use-record-form.ts';

interface RecordFieldsProps {
  form: string;
  documents?: readonly DecisionDocument[] | undefined;
  work: Pick<RecordWork, 'fields' | 'values' | 'setValue' | 'errorAt' | 'placeOf' | 'hintsOf' | 'before'>;
  /** Aid to filling in a field, shown below it. */
  aidFor?: ((name: string) => ReactNode) | undefined;
}

const NO_DOCUMENTS: readonly DecisionDocument[] = [];

/** The fields of a record, each by its kind; those that belong together beside each other. */
export const RecordFields = ({ form, documents, work, aidFor }: RecordFieldsProps) =>
  lanes(work.fields).map((lane) => {
    const drawn = lane.map((field) => (
      <Told key={field.name} field={field} form={form} documents={documents} work={work} aidFor={aidFor} />
    ));
    return lane.length > 1 ? (
      <div key={lane[0]?.name} className="fields-row">
        {drawn}
      </div>
    ) : (
      drawn
    );
  });

/** A field with its value before the correction, and the law's findings on it as it stands. */
const Told = ({
  field,
  form,
  documents = NO_DOCUMENTS,
  work,
  aidFor,
}: RecordFieldsProps & { field: ShownField }) => {
  const { name } = field;
  const before = work.before(name);
  const hints = work.hintsOf(name);
  return (
    <div className="stack">
      <OneField
        field={field}
        id={idIn(form, name)}
        documents={documents}
        value={work.values[name]}
        errorAt={work.errorAt}
        onChange={(value) => work.setValue(name, value)}
      />
      {aidFor?.(name)}
      {before ? (
        <p className="small soft">
          原来登记的是：<del>{toldValue(field, before.value, documents)}</del>
        </p>
      ) : null}
      <div aria-live="polite">
        {hints.length > 0 ? <Findings findings={hints} placeOf={work.placeOf} /> : null}
      </div>
    </div>
  );
};
