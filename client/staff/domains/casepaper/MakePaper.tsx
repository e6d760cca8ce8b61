import { standard } from '#client/graphql/standard.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { CASE_PAPER_LABELS } from '#client/words.ts';
import type { PaperOffer } from './PapersPanel.tsx';

const MakeCasePaper = standard('makeCasePaper');

interface MakePaperProps {
  decisionId: string;
  offer: PaperOffer;
  /** There is a revision already. */
  made: boolean;
  /** How many documents of its kind can be made. */
  among: number;
}

type Written = Record<string, string>;

const fieldOf = (name: string): RecordField<Written> => ({
  name,
  kind: 'area',
  label: name,
  hint: '记录里还没有，写在这里；以后登记了，以记录为准。',
});

const writtenIn = (values: Written, asked: readonly string[]) =>
  asked.map((name) => ({ name, text: values[name] ?? '' })).filter(({ text }) => text.trim() !== '');

/** 生成、重新生成: filled from the record; what the record does not say yet is written here. */
export function MakePaper({ decisionId, offer, made, among }: MakePaperProps) {
  const { kind, subjectId, subject, asked, can } = offer;
  const label = CASE_PAPER_LABELS[kind];
  return (
    <RecordForm
      form={`paper:${kind}:${subjectId}`}
      word={made ? `重新生成${label}` : `生成${label}`}
      look="quiet"
      about={among > 1 ? subject : undefined}
      few
      capability={can}
      document={MakeCasePaper}
      record={Object.fromEntries(asked.map((name) => [name, '']))}
      fields={asked.map(fieldOf)}
      variables={(values) => ({
        decisionId,
        input: { kind, subjectId: subjectId ?? '', written: writtenIn(values, asked) },
      })}
    />
  );
}
