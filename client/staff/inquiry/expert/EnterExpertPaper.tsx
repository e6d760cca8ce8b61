import { standard } from '#client/graphql/standard.ts';
import type { UnitReply } from '#client/graphql/graphql.ts';
import type { DecisionDocument } from '#client/staff/form/DocumentsField.tsx';
import type { RecordField } from '#client/staff/form/record-field.ts';
import { RecordForm } from '#client/staff/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/frame/CapabilityButton.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { EXPERT_CONCLUSION_LABELS } from '#server/law/procedure/expert-answer.ts';
import type { ExpertLetter } from './expert-record.ts';

const EnterPaper = standard('enterExpertPaper');

interface Paper {
  necessity: string;
  feasibility: string;
  scientificMerit: string;
  conclusion: UnitReply | '';
  repliedOn: string;
  fileId: string;
}

const BLANK: Paper = {
  necessity: '',
  feasibility: '',
  scientificMerit: '',
  conclusion: '',
  repliedOn: '',
  fileId: '',
};

const fieldsOf = ({ sentOn }: ExpertLetter): readonly RecordField<Paper>[] => [
  { kind: 'area', name: 'necessity', label: '必要性', optional: true },
  { kind: 'area', name: 'feasibility', label: '可行性', optional: true },
  { kind: 'area', name: 'scientificMerit', label: '科学性', optional: true },
  {
    kind: 'choice',
    name: 'conclusion',
    label: '结论',
    options: EXPERT_CONCLUSION_LABELS,
    inView: true,
    required: true,
  },
  { kind: 'day', name: 'repliedOn', label: '书面意见的日期', required: true, min: sentOn },
  {
    kind: 'file',
    name: 'fileId',
    label: '书面意见的扫描件',
    hint: '由专家签名或者专业机构盖章，写明与决策事项没有直接利害关系。录入以后处处标明“书面意见由承办单位录入”。',
    of: ['EXPERT_OPINION'],
    required: true,
  },
];

interface Props {
  letter: ExpertLetter;
  documents: readonly DecisionDocument[];
  capability: CapabilityRef;
}

/** 录入书面意见, as it stands on the paper. */
export const EnterExpertPaper = ({ letter, documents, capability }: Props) => (
  <RecordForm
    form={`expert:${letter.id}:paper`}
    word={`录入${letter.addressee}的书面意见`}
    look="text"
    document={EnterPaper}
    documents={documents}
    capability={capability}
    record={BLANK}
    fields={fieldsOf(letter)}
    variables={({ necessity, feasibility, scientificMerit, conclusion, repliedOn, fileId }) => ({
      id: letter.id,
      version: letter.version,
      input: {
        argument: { necessity, feasibility, scientificMerit },
        conclusion: conclusion || 'AGREE',
        repliedOn: repliedOn as CalendarDay,
        fileId,
      },
    })}
  />
);
