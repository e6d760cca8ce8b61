import { graphql } from '#client/graphql/gql.ts';
import { DutyList } from '#client/ui/desk/DutyList.tsx';
import { type CourseActionProps, formOf } from './course-action.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { Course } from './course-record.ts';

const ArchiveDecision = graphql(`
  mutation ArchiveDecision(
    $id: ID!
    $version: Int!
    $input: ArchiveInput!
    $acknowledged: [AcknowledgementInput!]
  ) {
    archiveDecision(id: $id, version: $version, input: $input, acknowledged: $acknowledged) {
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
  archiveNo: string;
  archivedOn: string;
  note: string;
  fileIds: string[];
}

const HandOverFile = graphql(`
  mutation HandOverFile(
    $id: ID!
    $version: Int!
    $input: ArchiveInput!
    $acknowledged: [AcknowledgementInput!]
  ) {
    handOverFile(id: $id, version: $version, input: $input, acknowledged: $acknowledged) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const EMPTY: Values = { archiveNo: '', archivedOn: '', note: '', fileIds: [] };

const fields = (day: string): readonly RecordField<Values>[] => [
  { kind: 'text', name: 'archiveNo', label: '档号' },
  { kind: 'day', name: 'archivedOn', label: day, required: true },
  { kind: 'area', name: 'note', label: '备考', optional: true },
];
const HANDED_OVER = fields('移交日期');
const FILED = fields('归档日期');

/** 案卷移交 (第三十三条): how the decision was made, from its publication on; what its execution forms follows at the end. */
export const HandOverFileForm = ({ course, capability }: CourseActionProps) => (
  <div className="stack">
    <Checklist course={course} />
    <RecordForm
      form={formOf(course, 'hand-over')}
      documents={course.documents}
      capability={capability}
      word="移交案卷"
      document={HandOverFile}
      record={EMPTY}
      fields={HANDED_OVER}
      variables={(input) => ({ id: course.id, version: course.version, input })}
      confirm={<p>现有的材料全部移交，以后不能移除；执行、评估中形成的材料在办结后补充归档。</p>}
    />
  </div>
);

/** 归档 (第三十三条): with what the file must hold before one's eyes. */
export const ArchiveDecisionForm = ({ course, capability }: CourseActionProps) => (
  <div className="stack">
    <Checklist course={course} />
    <RecordForm
      form={formOf(course, 'archive')}
      documents={course.documents}
      capability={capability}
      word="归档"
      document={ArchiveDecision}
      record={EMPTY}
      fields={FILED}
      variables={(input) => ({ id: course.id, version: course.version, input })}
      confirm={<p>归档以后，决策的材料和记录不再增减，不能撤回。</p>}
    />
  </div>
);

const Checklist = ({ course: { archiveChecklist } }: { course: Course }) => (
  <section aria-label="归档材料核对">
    <DutyList
      items={archiveChecklist.map(({ item, label, present }) => ({
        key: item,
        state: present ? 'done' : 'due',
        name: label,
        note: present ? '卷宗中已有' : '缺少',
      }))}
    />
  </section>
);
