import type { DocumentKind } from '#client/graphql/graphql.ts';
import { CheckGroup } from '#client/staff/ground/frame/CheckGroup.tsx';
import { focusField } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Described } from '#client/ui/Field.tsx';
import { Select } from '#client/ui/Select.tsx';
import { DOCUMENT_LABELS } from '#client/words.ts';

/** A document of the decision that a record may rest on. */
export interface DecisionDocument {
  id: string;
  kind: DocumentKind;
  name: string;
}

interface DocumentsFieldProps<Value> {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
  /** The kinds that fit, in words where there is none yet. */
  of: readonly DocumentKind[];
  documents: readonly DecisionDocument[];
  value: Value;
  onChange: (value: Value) => void;
}

/** Documents of the kinds that fit, and those chosen already whatever their kind. */
const fitting = ({
  of,
  documents,
  value,
}: Pick<DocumentsFieldProps<string | readonly string[]>, 'of' | 'documents' | 'value'>) =>
  documents.filter(({ id, kind }) => of.includes(kind) || value.includes(id));

const kindsIn = (of: readonly DocumentKind[]) => of.map((kind) => DOCUMENT_LABELS[kind]).join('、');

/** Documents of this decision that a record rests on. */
export function DocumentsField(props: DocumentsFieldProps<readonly string[]>) {
  const { name, label, hint, error, optional, of, value, onChange } = props;
  const own = fitting(props);
  if (own.length === 0) return <NoneYet name={name} label={label} of={of} error={error} />;
  return (
    <CheckGroup
      name={name}
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      choices={own.map((one) => ({ value: one.id, label: one.name, hint: DOCUMENT_LABELS[one.kind] }))}
      value={value}
      onChange={onChange}
    />
  );
}

/** The one document that something is. */
export function DocumentField(props: DocumentsFieldProps<string>) {
  const { name, label, hint, error, optional, of, value, onChange } = props;
  const own = fitting(props);
  if (own.length === 0) return <NoneYet name={name} label={label} of={of} error={error} />;
  return (
    <Select
      name={name}
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      placeholder="请选择"
      options={own.map((one) => ({ value: one.id, label: one.name }))}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

interface NoneYetProps {
  name: string;
  label: string;
  of: readonly DocumentKind[];
  error: string | undefined;
}

/** Kinds whose document is made from the record on this page (文书), printed, signed and scanned. */
const MADE_HERE: ReadonlySet<DocumentKind> = new Set(['LEGALITY_OPINION', 'MEETING_SUMMARY']);

const madeHere = (of: readonly DocumentKind[]) => of.some((kind) => MADE_HERE.has(kind));

/** Note on where documents come from; values typed meanwhile stay. */
const NoneYet = ({ name, label, of, error }: NoneYetProps) => (
  <div className="field" role="group" aria-label={label}>
    <p>
      <b>{label}</b>
    </p>
    <Described id={name} error={error} hint={undefined} />
    <p className="small soft">决策材料中还没有{kindsIn(of)}，上传后在这里选取；已填写的内容不会丢失。</p>
    <p>
      <Button look="quiet" mini id={name} about={label} onClick={() => focusField('document-kind')}>
        去上传
      </Button>
      {madeHere(of) ? (
        <Button look="text" mini about={label} onClick={() => focusField('wenshu')}>
          先生成文书
        </Button>
      ) : null}
    </p>
  </div>
);
