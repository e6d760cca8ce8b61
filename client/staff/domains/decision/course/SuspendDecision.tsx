import { graphql } from '#client/graphql/gql.ts';
import type { SuspensionGround } from '#client/graphql/graphql.ts';
import { SUSPENSION_GROUND_LABELS } from '#server/law/execution/suspension.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import { chosen, type RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { Consequence } from '#client/staff/ground/frame/Consequence.tsx';

const SuspendDecision = graphql(`
  mutation SuspendDecision($id: ID!, $version: Int!, $input: SuspensionInput!) {
    suspendDecision(id: $id, version: $version, input: $input) {
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
  ground: SuspensionGround | null;
  situation: string;
  urgency: string;
  record: string;
  orderedOn: string;
  fileIds: string[];
}

const EMPTY: Values = { ground: null, situation: '', urgency: '', record: '', orderedOn: '', fileIds: [] };

const FIELDS: readonly RecordField<Values>[] = [
  { kind: 'choice', name: 'ground', label: '情形', options: SUSPENSION_GROUND_LABELS, required: true },
  { kind: 'area', name: 'situation', label: '情况说明' },
  {
    kind: 'area',
    name: 'urgency',
    label: '紧急理由',
    hint: '情况紧急的，可以先决定中止执行（第三十七条）。',
  },
  { kind: 'text', name: 'record', label: '决定记录', hint: '文号或者存放处。' },
  { kind: 'day', name: 'orderedOn', label: '决定日期', required: true },
  { kind: 'files', name: 'fileIds', label: '有关材料', of: ['EXECUTION_REPORT', 'OTHER'], optional: true },
];

/** 中止执行 (第三十七条): by the head of government, on record. */
export const SuspendDecisionForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'suspend')}
    documents={course.documents}
    capability={capability}
    word="中止执行"
    look="quiet"
    document={SuspendDecision}
    record={EMPTY}
    fields={FIELDS}
    variables={({ ground, ...values }) => ({
      id: course.id,
      version: course.version,
      input: { ...values, ground: chosen(ground) },
    })}
    confirm={
      <Consequence
        effect="决策暂停执行，等待恢复、调整或者废止。"
        basis="国令713号第三十七条"
        undo="中止的记录不能撤回；情况消除的，由行政首长恢复执行。"
        seen={`决策页面写明“${course.title}”已中止执行。`}
      />
    }
  />
);
