import { graphql } from '#client/graphql/gql.ts';
import type { ExecutionReportKind } from '#client/graphql/graphql.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { EXECUTION_REPORT_LABELS } from '#server/law/execution/execution.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import { chosen, type RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { Course } from './course-record.ts';

const ReportExecution = graphql(`
  mutation ReportExecution($id: ID!, $version: Int!, $input: ExecutionReportInput!) {
    reportExecution(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const ReportProblem = graphql(`
  mutation ReportProblem($id: ID!, $version: Int!, $input: ExecutionReportInput!) {
    reportProblem(id: $id, version: $version, input: $input) {
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
  kind: ExecutionReportKind | null;
  /** Empty for the reader's own unit. */
  unitId: string;
  text: string;
  foundOn: string;
  reportedOn: string;
  fileIds: string[];
}

const EMPTY: Values = { kind: null, unitId: '', text: '', foundOn: '', reportedOn: '', fileIds: [] };

type Kinds = readonly ExecutionReportKind[];
const PROGRESS: Kinds = ['PROGRESS', 'COMPLETION'];
const PROBLEMS: Kinds = ['PROBLEM', 'FORCE_MAJEURE'];

/** Only the government's office records what another unit reported. */
const unitField = ({ executingUnits }: Course): RecordField<Values> => ({
  kind: 'choice',
  name: 'unitId',
  label: '报告单位',
  options: Object.fromEntries(executingUnits.map(({ id, name }) => [id, name])),
  required: true,
});

const fieldsOf = (kinds: Kinds, units: readonly RecordField<Values>[]): readonly RecordField<Values>[] => [
  {
    kind: 'choice',
    name: 'kind',
    label: '报告的是',
    options: Object.fromEntries(kinds.map((kind) => [kind, EXECUTION_REPORT_LABELS[kind]])),
    required: true,
  },
  ...units,
  { kind: 'area', name: 'text', label: '报告内容' },
  { kind: 'day', name: 'foundOn', label: '发生或者发现的日期', required: true },
  { kind: 'day', name: 'reportedOn', label: '报告日期', required: true },
  { kind: 'files', name: 'fileIds', label: '报告材料', of: ['EXECUTION_REPORT'], optional: true },
];

const inputOf = ({ kind, unitId, ...values }: Values) => ({
  ...values,
  kind: chosen(kind),
  unitId: unitId || null,
});

const useUnitFields = (course: Course) =>
  useViewer().roles.includes('GOV_OFFICE_STAFF') ? [unitField(course)] : [];

/** 报告执行情况 (第三十五条). */
export function ReportExecutionForm({ course, capability }: CourseActionProps) {
  const fields = fieldsOf(PROGRESS, useUnitFields(course));
  return (
    <RecordForm
      form={formOf(course, 'report')}
      documents={course.documents}
      capability={capability}
      word="报告执行情况"
      document={ReportExecution}
      record={EMPTY}
      fields={fields}
      variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values) })}
    />
  );
}

/** 报告执行中的问题 (第三十五条): at once. */
export function ReportProblemForm({ course, capability }: CourseActionProps) {
  const fields = fieldsOf(PROBLEMS, useUnitFields(course));
  return (
    <RecordForm
      form={formOf(course, 'problem')}
      documents={course.documents}
      capability={capability}
      word="报告执行中的问题"
      look="quiet"
      document={ReportProblem}
      record={EMPTY}
      fields={fields}
      variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values) })}
    />
  );
}
