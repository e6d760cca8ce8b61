import type { DocumentKind } from '#client/graphql/graphql.ts';
import { CheckGroup } from '#client/staff/frame/CheckGroup.tsx';
import { focusField } from '#client/staff/frame/RefusalPanel.tsx';
import { Button } from '#client/ui/Button.tsx';
import { DOCUMENT_LABELS } from '#client/words.ts';
import type { StepDecision } from './step-fragment.ts';
import type { StepField } from './step-places.ts';

interface DocumentChoiceProps {
  decision: Pick<StepDecision, 'documents'>;
  field: StepField<string[]>;
  label: string;
  /** The kinds that fit the step; 其他材料 always fit. */
  kinds: readonly DocumentKind[];
  optional?: boolean | undefined;
}

/** Which of the decision's documents the record rests on (第三十三条). */
export function DocumentChoice({ decision, field, label, kinds, optional }: DocumentChoiceProps) {
  const fitting = decision.documents.filter(
    ({ id, kind }) => kinds.includes(kind) || kind === 'OTHER' || field.value.includes(id),
  );
  if (fitting.length === 0) return <NoneYet field={field} label={label} optional={optional} />;
  return (
    <CheckGroup
      name={field.name}
      label={label}
      optional={optional}
      choices={fitting.map(({ id, kind, name }) => ({ value: id, label: name, hint: DOCUMENT_LABELS[kind] }))}
      value={field.value}
      error={field.error}
      onChange={field.onChange}
    />
  );
}

const NoneYet = ({ field, label, optional }: Pick<DocumentChoiceProps, 'field' | 'label' | 'optional'>) => (
  <div role="group" aria-label={label}>
    <p>
      <b>{label}</b>
      {optional ? <span className="optional"> （可不填）</span> : null}
    </p>
    {field.error ? <p className="error">{field.error}</p> : null}
    <p className="small soft">决策材料中还没有这类材料；上传后在这里选取，已填写的内容不会丢失。</p>
    <Button look="quiet" mini id={field.id} about={label} onClick={() => focusField('document-kind')}>
      去上传
    </Button>
  </div>
);
