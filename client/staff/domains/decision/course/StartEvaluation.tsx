import { graphql } from '#client/graphql/gql.ts';
import type { EvaluationTrigger } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { type CourseActionProps, formOf } from './course-action.ts';
import { EVALUATION_ALIASES, WHY_AND_WHO, withEvaluators } from './evaluation-fields.ts';

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
  evaluators: { name: string }[];
  plan: string;
  startedOn: string;
  fileIds: string[];
}

const EMPTY: Values = { triggers: [], evaluators: [{ name: '' }], plan: '', startedOn: '', fileIds: [] };

const FIELDS: readonly RecordField<Values>[] = [
  ...WHY_AND_WHO,
  {
    kind: 'area',
    name: 'plan',
    label: '评估方案',
    hint: '评估什么、怎样听取社会公众意见、何时完成。',
  },
  { kind: 'day', name: 'startedOn', label: '启动日期', required: true },
  { kind: 'files', name: 'fileIds', label: '有关材料', of: ['OTHER'], optional: true },
];

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
    aliases={EVALUATION_ALIASES}
    variables={(values) => ({ id: course.id, version: course.version, input: withEvaluators(values) })}
  />
);
