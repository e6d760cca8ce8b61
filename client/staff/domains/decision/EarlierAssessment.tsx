import type { DecisionDocument } from '#client/staff/ground/form/DocumentsField.tsx';
import { OneField } from '#client/staff/ground/form/OneField.tsx';
import type { ShownField } from '#client/staff/ground/form/record-field.ts';
import { EARLIER_LABELS, type EarlierForm } from './earlier-assessment.ts';

const L = EARLIER_LABELS;

const FIELDS: readonly (ShownField & { name: keyof EarlierForm })[] = [
  { kind: 'text', name: 'title', label: L.title },
  { kind: 'text', name: 'underRules', label: L.underRules },
  { kind: 'day', name: 'assessedOn', label: L.assessedOn },
  { kind: 'tick', name: 'sameScope', label: L.sameScope },
  { kind: 'tick', name: 'changedSince', label: L.changedSince },
  { kind: 'files', name: 'fileIds', label: L.fileIds, of: ['RISK_REPORT', 'OTHER'] },
];

interface EarlierAssessmentProps {
  draft: {
    values: EarlierForm;
    set: (name: keyof EarlierForm, value: never) => void;
  };
  documents: readonly DecisionDocument[];
  errorOf: (name: string) => string | undefined;
}

/** 原有风险评估: what is not assessed twice is shown by the report of the first time (国令713号第二十二条). */
export const EarlierAssessment = ({ draft, documents, errorOf }: EarlierAssessmentProps) =>
  FIELDS.map((field) => (
    <OneField
      key={field.name}
      field={field}
      id={field.name}
      documents={documents}
      value={draft.values[field.name]}
      errorAt={errorOf}
      onChange={(value) => draft.set(field.name, value as never)}
    />
  ));
