import { graphql } from '#client/graphql/gql.ts';
import type {
  EvaluationParticipant,
  EvaluationTrigger,
  ParticipationMethod,
} from '#client/graphql/graphql.ts';
import { PARTICIPATION_METHOD_LABELS } from '#client/words.ts';
import { EVALUATION_PARTICIPANT_LABELS } from '#server/law/execution/post-evaluation.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import { WHY } from './evaluation-fields.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { proofPapers } from '#client/staff/domains/decision/proof-papers.ts';

const RecordEvaluation = graphql(`
  mutation RecordEvaluation(
    $id: ID!
    $version: Int!
    $input: EvaluationInput!
    $acknowledged: [AcknowledgementInput!]
  ) {
    recordEvaluation(id: $id, version: $version, input: $input, acknowledged: $acknowledged) {
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
  startedOn: string;
  finishedOn: string;
  publicHeardBy: ParticipationMethod[];
  participants: EvaluationParticipant[];
  conclusion: string;
  fileIds: string[];
}

const EMPTY: Values = {
  triggers: [],
  startedOn: '',
  finishedOn: '',
  publicHeardBy: [],
  participants: [],
  conclusion: '',
  fileIds: [],
};

const FIELDS: readonly RecordField<Values>[] = [
  WHY,
  { kind: 'day', name: 'startedOn', label: '开始日期', required: true },
  { kind: 'day', name: 'finishedOn', label: '完成日期', required: true },
  {
    kind: 'checks',
    name: 'publicHeardBy',
    label: '听取社会公众意见的方式',
    options: PARTICIPATION_METHOD_LABELS,
  },
  { kind: 'checks', name: 'participants', label: '参与评估的方面', options: EVALUATION_PARTICIPANT_LABELS },
  { kind: 'area', name: 'conclusion', label: '评估结论' },
  { kind: 'files', name: 'fileIds', ...proofPapers('EVALUATION') },
];

/** 登记决策后评估 (第三十六条). */
export const RecordEvaluationForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'evaluation')}
    documents={course.documents}
    capability={capability}
    word="登记决策后评估"
    look="quiet"
    document={RecordEvaluation}
    record={EMPTY}
    fields={FIELDS}
    variables={(values) => ({ id: course.id, version: course.version, input: values })}
  />
);
