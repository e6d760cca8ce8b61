import { graphql } from '#client/graphql/gql.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { proofPapers } from '#client/staff/domains/decision/proof-papers.ts';

const IssueDecision = graphql(`
  mutation IssueDecision($id: ID!, $version: Int!, $input: IssueInput!) {
    issueDecision(id: $id, version: $version, input: $input) {
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
  documentNo: string;
  writtenDate: string;
  issuedOn: string;
  executingUnitIds: string[];
  fileIds: string[];
}

const EMPTY: Values = { documentNo: '', writtenDate: '', issuedOn: '', executingUnitIds: [], fileIds: [] };

const FIELDS: readonly RecordField<Values>[] = [
  { kind: 'text', name: 'documentNo', label: '发文字号' },
  { kind: 'day', name: 'writtenDate', label: '成文日期', required: true },
  { kind: 'day', name: 'issuedOn', label: '印发日期', required: true },
  {
    kind: 'units',
    name: 'executingUnitIds',
    label: '执行单位',
    hint: '也可以在开始执行时确定。',
    optional: true,
  },
  { kind: 'files', name: 'fileIds', ...proofPapers('ISSUE') },
];

/** 印发 (第三十一条): entered by the office, after the report upward and the head's own 签发. */
export const IssueDecisionForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'issue')}
    documents={course.documents}
    capability={capability}
    word="登记印发"
    document={IssueDecision}
    record={EMPTY}
    fields={FIELDS}
    variables={(input) => ({ id: course.id, version: course.version, input })}
  />
);
