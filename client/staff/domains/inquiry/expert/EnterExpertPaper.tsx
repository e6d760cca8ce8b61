import { standard } from '#client/graphql/standard.ts';
import type { InterestDeclaration, UnitReply } from '#client/graphql/graphql.ts';
import type { DecisionDocument } from '#client/staff/ground/form/DocumentsField.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { EXPERT_CONCLUSION_LABELS } from '#server/law/procedure/expert-answer.ts';
import { INTEREST_DECLARATION_LABELS } from '#server/law/procedure/interest-declaration.ts';
import type { ExpertLetter } from './expert-record.ts';

const EnterPaper = standard('enterExpertPaper');

interface Paper {
  interest: InterestDeclaration | '';
  interestNote: string;
  declarationId: string;
  necessity: string;
  feasibility: string;
  scientificMerit: string;
  conclusion: UnitReply | '';
  repliedOn: string;
  fileId: string;
}

const BLANK: Paper = {
  interest: '',
  interestNote: '',
  declarationId: '',
  necessity: '',
  feasibility: '',
  scientificMerit: '',
  conclusion: '',
  repliedOn: '',
  fileId: '',
};

const argues = ({ interest }: Paper) => interest !== 'DIRECT';

/** Declaration on the paper (利害关系声明), where none was made by the link. */
const DECLARATION: readonly RecordField<Paper>[] = [
  {
    kind: 'choice',
    name: 'interest',
    label: '书面声明：与本决策事项',
    options: INTEREST_DECLARATION_LABELS,
    inView: true,
    required: true,
  },
  {
    kind: 'text',
    name: 'interestNote',
    label: '是什么利害关系',
    hint: '有直接利害关系的应当回避，不录入论证意见。',
    when: (paper) => !argues(paper),
  },
  {
    kind: 'file',
    name: 'declarationId',
    label: '利害关系声明的扫描件',
    hint: '由专家签名，或者专业机构盖章。',
    of: ['INTEREST_DECLARATION'],
    required: true,
  },
];

const fieldsOf = ({ sentOn, interest }: ExpertLetter): readonly RecordField<Paper>[] => [
  ...(interest ? [] : DECLARATION),
  { kind: 'area', name: 'necessity', label: '必要性', optional: true, when: argues },
  { kind: 'area', name: 'feasibility', label: '可行性', optional: true, when: argues },
  { kind: 'area', name: 'scientificMerit', label: '科学性', optional: true, when: argues },
  {
    kind: 'choice',
    name: 'conclusion',
    label: '结论',
    options: EXPERT_CONCLUSION_LABELS,
    inView: true,
    required: true,
    when: argues,
  },
  { kind: 'day', name: 'repliedOn', label: '书面材料的日期', required: true, min: sentOn },
  {
    kind: 'file',
    name: 'fileId',
    label: '书面意见的扫描件',
    hint: '由专家签名或者专业机构盖章。录入以后处处标明“书面意见由承办单位录入”。',
    of: ['EXPERT_OPINION'],
    required: true,
    when: argues,
  },
];

interface Props {
  letter: ExpertLetter;
  documents: readonly DecisionDocument[];
  capability: CapabilityRef;
}

/** As the contract takes it: who has a direct interest argues nothing. */
function inputOf(paper: Paper) {
  const { necessity, feasibility, scientificMerit, conclusion, fileId } = paper;
  const { interest, interestNote, declarationId, repliedOn } = paper;
  const declared = {
    interest: interest || null,
    interestNote: argues(paper) ? '' : interestNote,
    declarationId: declarationId || null,
    repliedOn: repliedOn as CalendarDay,
  };
  return argues(paper)
    ? {
        ...declared,
        argument: { necessity, feasibility, scientificMerit },
        conclusion: conclusion || null,
        fileId: fileId || null,
      }
    : declared;
}

/** 录入书面声明和书面意见, as they stand on the paper. */
export const EnterExpertPaper = ({ letter, documents, capability }: Props) => (
  <RecordForm
    form={`expert:${letter.id}:paper`}
    word={`录入${letter.addressee}的书面${letter.interest ? '意见' : '声明和意见'}`}
    look="text"
    document={EnterPaper}
    documents={documents}
    capability={capability}
    record={BLANK}
    fields={fieldsOf(letter)}
    variables={(paper) => ({ id: letter.id, version: letter.version, input: inputOf(paper) })}
  />
);
