import { graphql } from '#client/graphql/gql.ts';
import type { EvaluationTrigger } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/decision/form/record-field.ts';
import { RecordForm } from '#client/staff/decision/form/RecordForm.tsx';
import { EVALUATION_TRIGGER_LABELS } from '#server/law/post-evaluation.ts';
import { type CourseDeedProps, formOf } from './course-deed.ts';

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
  { kind: 'checks', name: 'triggers', label: '评估的情形', options: EVALUATION_TRIGGER_LABELS },
  {
    kind: 'rows',
    name: 'evaluators',
    label: '评估单位或者机构',
    hint: '决策作出前承担主要论证评估工作的，不能参加（第三十六条）。',
    noun: '评估单位',
    columns: [{ name: 'name', label: '全称', kind: 'text' }],
  },
  {
    kind: 'area',
    name: 'plan',
    label: '评估方案',
    hint: '评估什么、怎样听取社会公众意见、何时完成。',
  },
  { kind: 'day', name: 'startedOn', label: '启动日期', required: true },
  { kind: 'files', name: 'fileIds', label: '有关材料', of: ['OTHER'], optional: true },
];

const ALIASES = { evaluatorIds: 'evaluators' };

const inputOf = ({ evaluators, ...values }: Values) => ({
  ...values,
  evaluators: evaluators.map(({ name }) => name.trim()).filter((name) => name !== ''),
});

/** 启动决策后评估 (第三十六条). */
export const StartEvaluationForm = ({ course, capability }: CourseDeedProps) => (
  <RecordForm
    form={formOf(course, 'evaluation-start')}
    documents={course.documents}
    capability={capability}
    word="启动决策后评估"
    look="quiet"
    document={StartEvaluation}
    record={EMPTY}
    fields={FIELDS}
    aliases={ALIASES}
    variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values) })}
  />
);
