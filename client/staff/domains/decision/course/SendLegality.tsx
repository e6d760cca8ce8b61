import type { SubmitLegalityMutationVariables as Sent } from '#client/graphql/graphql.ts';
import { graphql } from '#client/graphql/gql.ts';
import { type CourseActionProps, dayOr, formOf } from './course-action.ts';
import { BASIS_LEVEL_LABELS } from '#client/words.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import type { Course } from './course-record.ts';
import { basisWithDraft } from './told-with-draft.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';

const SubmitLegality = graphql(`
  mutation SubmitLegality(
    $id: ID!
    $version: Int!
    $input: LegalitySubmissionInput!
    $acknowledged: [AcknowledgementInput!]
  ) {
    submitLegality(id: $id, version: $version, input: $input, acknowledged: $acknowledged) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const ResubmitLegality = graphql(`
  mutation ResubmitLegality(
    $id: ID!
    $version: Int!
    $input: LegalitySubmissionInput!
    $acknowledged: [AcknowledgementInput!]
  ) {
    resubmitLegality(id: $id, version: $version, input: $input, acknowledged: $acknowledged) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const BLANK_BASIS = { level: 'LAW' as const, title: '', docNo: '', article: '', quotation: '' };

const EMPTY = {
  procedureStatement: '',
  basisList: [BLANK_BASIS] as ReturnType<typeof basisWithDraft>,
  options: [{ title: '', text: '' }],
  costBenefitNeeded: false,
  costBenefit: '',
  meetingOn: '',
};
type Values = typeof EMPTY;

/** Form values to begin with: the legal basis published with the draft is filled in already. */
const recordOf = (course: Course): Values => {
  const basisList = basisWithDraft(course);
  return basisList.length > 0 ? { ...EMPTY, basisList } : EMPTY;
};

const FIELDS: readonly RecordField<Values>[] = [
  {
    kind: 'area',
    name: 'procedureStatement',
    label: '履行决策程序的说明的补充',
    hint: '履行了哪些程序、结果怎样，由平台按记录写入；这里只写要补充的，不能写没有记录的程序。',
    optional: true,
  },
  {
    kind: 'rows',
    name: 'basisList',
    label: '决策依据',
    hint: '与决策事项有关的法律、法规、规章和政策，逐条列出。随草案公布过的依据已经填好，按现行草案核对。',
    noun: '依据',
    columns: [
      { name: 'level', label: '层级', kind: 'choice', options: BASIS_LEVEL_LABELS, none: '请选择' },
      { name: 'title', label: '名称', kind: 'text', beside: true },
      { name: 'docNo', label: '文号', kind: 'text', optional: true },
      { name: 'article', label: '条款', kind: 'text', optional: true, beside: true },
      { name: 'quotation', label: '条文原文', kind: 'area', optional: true },
    ],
    blank: BLANK_BASIS,
  },
  {
    kind: 'rows',
    name: 'options',
    label: '决策方案',
    hint: '存在较大分歧的，可以列出两个以上方案。',
    noun: '方案',
    columns: [
      { name: 'title', label: '方案名称', kind: 'text' },
      { name: 'text', label: '方案内容', kind: 'area' },
    ],
  },
  { kind: 'tick', name: 'costBenefitNeeded', label: '需要分析预测投入、成本和效益' },
  {
    kind: 'area',
    name: 'costBenefit',
    label: '投入、成本和效益分析',
    when: ({ costBenefitNeeded }) => costBenefitNeeded,
  },
  {
    kind: 'day',
    name: 'meetingOn',
    label: '拟提请讨论的日期',
    hint: '送审到会议之间，应当给合法性审查留足时间。',
    optional: true,
  },
];

/** Three parts are documents; the fourth may be written here. */
const ALIASES = {
  procedure: 'procedureStatement',
  draft: '#document-kind',
  related: '#document-kind',
  basis: '#document-kind',
};

const sent = ({ id, version }: CourseActionProps['course'], { meetingOn, ...values }: Values): Sent => ({
  id,
  version,
  input: { ...values, meetingOn: dayOr(meetingOn) },
});

/** 送请合法性审查 (第二十五条、第二十六条): all documents of the decision go along. */
export const SubmitLegalityForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'legality')}
    documents={course.documents}
    capability={capability}
    word="送请合法性审查"
    document={SubmitLegality}
    record={recordOf(course)}
    fields={FIELDS}
    aliases={ALIASES}
    variables={(values) => sent(course, values)}
  />
);

/** 重新送审: completed as was asked, or changed otherwise than the opinion said. */
export const ResubmitLegalityForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'legality')}
    documents={course.documents}
    capability={capability}
    word="重新送审"
    look="quiet"
    document={ResubmitLegality}
    record={recordOf(course)}
    fields={FIELDS}
    aliases={ALIASES}
    variables={(values) => sent(course, values)}
  />
);
