import { graphql } from '#client/graphql/gql.ts';
import type { DiscussionResult } from '#client/graphql/graphql.ts';
import { fullDate } from '#client/format.ts';
import { meetingPath } from '#client/staff/meeting/addresses.ts';
import { Note } from '#client/ui/Note.tsx';
import { AGENDA_RESULT_LABELS } from '#server/law/meeting/meeting-words.ts';
import { MEETING_KIND_LABELS } from '#server/law/procedure/discussion-meeting.ts';
import { DISCUSSION_RESULT_LABELS } from '#server/law/procedure/discussion-minutes.ts';
import type { Course } from './course-record.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import type { RecordField } from '#client/staff/form/record-field.ts';
import { RecordForm } from '#client/staff/form/RecordForm.tsx';

const RecordDiscussion = graphql(`
  mutation RecordDiscussion(
    $id: ID!
    $version: Int!
    $input: DiscussionInput!
    $acknowledged: [AcknowledgementInput!]
  ) {
    recordDiscussion(id: $id, version: $version, input: $input, acknowledged: $acknowledged) {
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
  speakers: { name: string }[];
  head: string;
  majorityResult: DiscussionResult | null;
  /** How it was approved; nothing where it was not. */
  approval: 'AS_DISCUSSED' | 'AMENDED' | null;
  departureReason: string;
  dissents: { name: string; opinion: string }[];
  dissentConfirmed: boolean;
  fileIds: string[];
}

/** Whether the text that lay before the meeting is what it approved. */
const APPROVALS = { AS_DISCUSSED: '会议通过', AMENDED: '修改后通过' } as const;

const EMPTY: Values = {
  speakers: [{ name: '' }, { name: '' }],
  head: '',
  majorityResult: null,
  approval: null,
  departureReason: '',
  dissents: [],
  dissentConfirmed: false,
  fileIds: [],
};

const fieldsOf = (decided: DiscussionResult | null): readonly RecordField<Values>[] => [
  ...SPOKEN,
  ...resultFields(decided),
  ...RECORDED,
];

const SPOKEN: readonly RecordField<Values>[] = [
  {
    kind: 'rows',
    name: 'speakers',
    label: '发言顺序',
    hint: '按实际发言的先后填写姓名；行政首长最后发表意见（第三十条）。',
    noun: '发言人',
    columns: [{ name: 'name', label: '姓名', kind: 'text' }],
    ordered: true,
  },
  { kind: 'text', name: 'head', label: '行政首长', hint: '与发言顺序中的写法一致。', required: true },
];

const resultFields = (decided: DiscussionResult | null): readonly RecordField<Values>[] => [
  {
    kind: 'choice',
    name: 'majorityResult',
    label: '会议组成人员多数意见',
    options: DISCUSSION_RESULT_LABELS,
  },
  {
    kind: 'choice',
    name: 'approval',
    label: '怎样通过',
    hint: '会上原则通过、提出修改的，选择“修改后通过”：承办单位按会议意见改成审定稿，政府办公室另一人确认后签发。',
    options: APPROVALS,
    required: true,
    when: () => decided === 'APPROVE',
  },
  {
    kind: 'area',
    name: 'departureReason',
    label: '与多数意见不一致的理由',
    hint: '行政首长在会上说明的理由。',
    when: ({ majorityResult }) => majorityResult !== null && majorityResult !== decided,
  },
];

const RECORDED: readonly RecordField<Values>[] = [
  {
    kind: 'rows',
    name: 'dissents',
    label: '不同意见',
    hint: '如实记录何人、何种意见；没有的不填。',
    optional: true,
    noun: '不同意见',
    columns: [
      { name: 'name', label: '提出人', kind: 'text' },
      { name: 'opinion', label: '意见', kind: 'area' },
    ],
  },
  {
    kind: 'tick',
    name: 'dissentConfirmed',
    label: '不同意见已经核对，如实记录',
    hint: '没有不同意见的，也要确认。',
  },
  {
    kind: 'files',
    name: 'fileIds',
    label: '会议记录、纪要',
    hint: '如实记录讨论情况和决定的会议记录或者会议纪要，先上传到决策材料。',
    of: ['MEETING_MINUTES', 'MEETING_SUMMARY'],
  },
];

const ALIASES = { speakerIds: 'speakers', headId: 'head', amended: 'approval' };

const named = ({ name }: { name: string }) => name.trim();

const inputOf = ({ speakers, approval, ...values }: Values, decided: DiscussionResult | null) => ({
  ...values,
  amended: decided === 'APPROVE' && approval === 'AMENDED',
  speakers: speakers.map(named).filter((name) => name !== ''),
});

/** What the meeting desk knows of the discussion: it is read, not asked. */
const Held = ({ held }: { held: NonNullable<Course['heldDiscussion']> }) => (
  <Note>
    <p>
      <a href={meetingPath(held.no)}>{held.name}</a>（{MEETING_KIND_LABELS[held.kind]}），
      {fullDate(held.heldOn)}召开；会议台登记的审议结果：<b>{AGENDA_RESULT_LABELS[held.result]}</b>。
    </p>
    <p className="small soft">以上有误的，先在会议台更正，再登记讨论情况。</p>
  </Note>
);

/** 登记集体讨论 (第三十条): what the meeting desk does not know of it. */
export function RecordDiscussionForm({ course, capability }: CourseActionProps) {
  const held = course.heldDiscussion ?? null;
  const decided = held?.decided ?? null;
  return (
    <RecordForm
      form={formOf(course, 'discussion')}
      documents={course.documents}
      capability={capability}
      word="登记讨论结果"
      document={RecordDiscussion}
      record={EMPTY}
      fields={fieldsOf(decided)}
      aliases={ALIASES}
      variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values, decided) })}
    >
      {held ? <Held held={held} /> : null}
    </RecordForm>
  );
}
