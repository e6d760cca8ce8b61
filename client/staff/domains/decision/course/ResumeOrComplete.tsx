import { graphql } from '#client/graphql/gql.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';

const ResumeDecision = graphql(`
  mutation ResumeDecision($id: ID!, $version: Int!, $input: ReasonedInput!) {
    resumeDecision(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const CompleteDecision = graphql(`
  mutation CompleteDecision($id: ID!, $version: Int!, $input: ReasonedInput!) {
    completeDecision(id: $id, version: $version, input: $input) {
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
  reason: string;
  happenedOn: string;
  fileIds: string[];
}

const EMPTY: Values = { reason: '', happenedOn: '', fileIds: [] };

const fieldsOf = (reason: string, day: string): readonly RecordField<Values>[] => [
  { kind: 'area', name: 'reason', label: reason, hint: '不少于10字。' },
  { kind: 'day', name: 'happenedOn', label: day, required: true },
  { kind: 'files', name: 'fileIds', label: '有关材料', of: ['EXECUTION_REPORT', 'OTHER'], optional: true },
];

const RESUMED = fieldsOf('恢复执行的理由', '恢复日期');
const COMPLETED = fieldsOf('执行完毕的情况', '执行完毕的日期');

/** 恢复执行 (第三十七条). */
export const ResumeDecisionForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'resume')}
    documents={course.documents}
    capability={capability}
    word="恢复执行"
    document={ResumeDecision}
    record={EMPTY}
    fields={RESUMED}
    variables={(input) => ({ id: course.id, version: course.version, input })}
    confirm={<p>公众在决策页面看到“{course.title}”恢复执行。</p>}
  />
);

/** 执行完毕 (第三十五条): after every executing unit reported so. */
export const CompleteDecisionForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'complete')}
    documents={course.documents}
    capability={capability}
    word="登记执行完毕"
    look="quiet"
    document={CompleteDecision}
    record={EMPTY}
    fields={COMPLETED}
    variables={(input) => ({ id: course.id, version: course.version, input })}
    confirm={<p>公众在决策页面看到“{course.title}”已执行完毕。</p>}
  />
);
