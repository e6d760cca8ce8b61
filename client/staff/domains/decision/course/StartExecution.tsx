import { graphql } from '#client/graphql/gql.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { type DutyRow, dutiesField, dutySent } from './clause-duties.ts';
import type { Course } from './course-record.ts';

const StartExecution = graphql(`
  mutation StartExecution(
    $id: ID!
    $version: Int!
    $input: ExecutionStartInput!
    $acknowledged: [AcknowledgementInput!]
  ) {
    startExecution(id: $id, version: $version, input: $input, acknowledged: $acknowledged) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const ExecuteUnpublished = graphql(`
  mutation ExecuteUnpublished(
    $id: ID!
    $version: Int!
    $input: ExecutionStartInput!
    $acknowledged: [AcknowledgementInput!]
  ) {
    executeUnpublished(id: $id, version: $version, input: $input, acknowledged: $acknowledged) {
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
  executingUnitIds: string[];
  supervisingUnitId: string;
  startsOn: string;
  duties: readonly DutyRow[];
  fileIds: string[];
}

/** Units that were named when it was issued are there already. */
const recordOf = ({ executingUnits }: Course): Values => ({
  executingUnitIds: executingUnits.map(({ id }) => id),
  supervisingUnitId: '',
  startsOn: '',
  duties: [],
  fileIds: [],
});

const FIELDS: readonly RecordField<Values>[] = [
  {
    kind: 'units',
    name: 'executingUnitIds',
    label: '执行单位',
    hint: '负责执行决策的单位（第三十四条）；公众可以看到。',
  },
  { kind: 'unit', name: 'supervisingUnitId', label: '督促检查单位' },
  { kind: 'day', name: 'startsOn', label: '开始执行的日期', required: true },
  { kind: 'files', name: 'fileIds', label: '有关材料', of: ['OTHER'], optional: true },
];

/** Fields in order: the clauses' duties are asked for before the documents. */
const fieldsOf = (course: Course): readonly RecordField<Values>[] => [
  ...FIELDS.slice(0, -1),
  dutiesField<Values>(course),
  ...FIELDS.slice(-1),
];

const inputOf = ({ supervisingUnitId, duties, ...values }: Values) => ({
  ...values,
  duties: duties.map(dutySent),
  supervisingUnitId: supervisingUnitId || null,
});

/** 确定执行单位 (第三十四条). */
export const StartExecutionForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'start')}
    documents={course.documents}
    capability={capability}
    word="开始执行"
    document={StartExecution}
    record={recordOf(course)}
    fields={fieldsOf(course)}
    variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values) })}
  />
);

/** 依法不公布，开始执行 (第三十二条): after the claim was reviewed. */
export const ExecuteUnpublishedForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'unpublished')}
    documents={course.documents}
    capability={capability}
    word="依法不公布，开始执行"
    look="quiet"
    document={ExecuteUnpublished}
    record={recordOf(course)}
    fields={FIELDS}
    variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values) })}
    confirm={<p>决策不向社会公布，直接开始执行。公众看不到决策的文本和解读。</p>}
  />
);
