import { graphql } from '#client/graphql/gql.ts';
import type { EvaluationTrigger } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { type CourseActionProps, formOf } from './course-action.ts';
import { WHY } from './evaluation-fields.ts';

const StartEvaluation = graphql(`
  mutation StartEvaluation(
    $id: ID!
    $version: Int!
    $input: EvaluationStartInput!
    $acknowledged: [AcknowledgementInput!]
  ) {
    startEvaluation(id: $id, version: $version, input: $input, acknowledged: $acknowledged) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface Values {
  triggers: EvaluationTrigger[];
  evaluatorUnitIds: string[];
  entrusted: { name: string }[];
  plan: string;
  startedOn: string;
  fileIds: string[];
}

const EMPTY: Values = {
  triggers: [],
  evaluatorUnitIds: [],
  entrusted: [],
  plan: '',
  startedOn: '',
  fileIds: [],
};

const FIELDS: readonly RecordField<Values>[] = [
  WHY,
  {
    kind: 'units',
    name: 'evaluatorUnitIds',
    label: '承担评估的单位',
    hint: '决策作出前承担主要论证评估工作的，不能参加（第三十六条）。',
  },
  {
    kind: 'rows',
    name: 'entrusted',
    label: '受委托的机构',
    hint: '本县单位以外的机构，附委托书或者合同。',
    noun: '机构',
    columns: [{ name: 'name', label: '全称', kind: 'text' }],
  },
  {
    kind: 'area',
    name: 'plan',
    label: '评估方案',
    hint: '评估什么、怎样听取社会公众意见、何时完成。',
  },
  { kind: 'day', name: 'startedOn', label: '启动日期', required: true },
  {
    kind: 'files',
    name: 'fileIds',
    label: '有关材料',
    hint: '委托机构评估的，选取委托书或者合同。',
    of: ['OTHER'],
    optional: true,
  },
];

const inputOf = ({ entrusted, ...values }: Values) => ({
  ...values,
  entrusted: entrusted.map(({ name }) => name.trim()).filter((name) => name !== ''),
});

/** 启动决策后评估 (第三十六条). */
export const StartEvaluationForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'evaluation-start')}
    documents={course.documents}
    capability={capability}
    word="启动决策后评估"
    look="quiet"
    document={StartEvaluation}
    record={EMPTY}
    fields={FIELDS}
    variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values) })}
  />
);
