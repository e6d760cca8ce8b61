import { graphql } from '#client/graphql/gql.ts';
import type { DecisionFact } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { Consequence } from '#client/staff/ground/frame/Consequence.tsx';
import { DECISION_FACT_LABELS } from '#client/words.ts';
import { type CourseActionProps, formOf } from './course-action.ts';

const AdjustDecision = graphql(`
  mutation AdjustDecision($id: ID!, $version: Int!, $input: AdjustmentInput!) {
    adjustDecision(id: $id, version: $version, input: $input) {
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
  title: string;
  reason: string;
  facts: DecisionFact[];
  orderedOn: string;
  fileIds: string[];
}

const FIELDS: readonly RecordField<Values>[] = [
  { kind: 'text', name: 'title', label: '调整后的决策事项名称' },
  {
    kind: 'area',
    name: 'reason',
    label: '调整的理由',
    hint: '向社会公布；有评估结果的，写明评估结果（第三十六条）。',
  },
  {
    kind: 'checks',
    name: 'facts',
    label: '调整后的事项情形',
    options: DECISION_FACT_LABELS,
    optional: true,
  },
  { kind: 'day', name: 'orderedOn', label: '决定日期', required: true },
  { kind: 'files', name: 'fileIds', label: '有关材料', of: ['EVALUATION_REPORT', 'OTHER'], optional: true },
];

/** 重大调整 (第三十七条): by the head of government; the adjusted matter goes through its own procedure. */
export const AdjustDecisionForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'adjust')}
    documents={course.documents}
    capability={capability}
    word="决定作重大调整"
    look="quiet"
    document={AdjustDecision}
    record={{ title: course.title, reason: '', facts: [], orderedOn: '', fileIds: [] }}
    fields={FIELDS}
    variables={(values) => ({ id: course.id, version: course.version, input: values })}
    confirm={
      <Consequence
        effect="调整后的事项另成一项决策，从起草开始履行应当履行的程序；它印发以前，本决策标明正在调整，印发后由它替代。"
        basis="国令713号第三十七条"
        undo="不能撤回；调整后的事项只能办完程序，或者依法终止。"
        seen={`决策页面写明“${course.title}”正在作重大调整和调整的理由：`}
      />
    }
    publicWords={({ reason }) => reason}
  />
);
