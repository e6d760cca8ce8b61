import { graphql } from '#client/graphql/gql.ts';
import type { DiscussionPart, MeetingKind } from '#client/graphql/graphql.ts';
import { DECIDING_MEETINGS, MEETING_KIND_LABELS } from '#server/law/procedure/discussion-meeting.ts';
import { DISCUSSION_PART_LABELS } from '#server/law/procedure/discussion-package.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import { reviewIn } from './draft-review.ts';
import { MeetingDraft } from './MeetingDraft.tsx';
import { meetingOffered } from './on-agenda.ts';
import { chosen, type RecordField } from '#client/staff/form/record-field.ts';
import { RecordForm } from '#client/staff/form/RecordForm.tsx';

const ScheduleDiscussion = graphql(`
  mutation ScheduleDiscussion(
    $id: ID!
    $version: Int!
    $input: DiscussionScheduleInput!
    $acknowledged: [AcknowledgementInput!]
  ) {
    scheduleDiscussion(id: $id, version: $version, input: $input, acknowledged: $acknowledged) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** The meetings that can decide; in no other form does the law know a decision (第三十条). */
export const MEETINGS = Object.fromEntries(
  [...DECIDING_MEETINGS].map((kind) => [kind, MEETING_KIND_LABELS[kind]]),
);

/** Parts that are told in words unless they stand on record already. */
const WRITTEN = ['PUBLIC_OPINIONS', 'EXPERT_OPINIONS', 'UNIT_DISPUTES', 'OTHER'] as const;
type Written = (typeof WRITTEN)[number];

interface Values extends Record<Written, string> {
  meetingKind: MeetingKind | null;
  meetingName: string;
  meetingOn: string;
}

const EMPTY: Values = {
  meetingKind: null,
  meetingName: '',
  meetingOn: '',
  PUBLIC_OPINIONS: '',
  EXPERT_OPINIONS: '',
  UNIT_DISPUTES: '',
  OTHER: '',
};

const part = (name: Written): RecordField<Values> => ({
  kind: 'area',
  name,
  label: DISCUSSION_PART_LABELS[name],
  hint: name === 'OTHER' ? undefined : '系统中已有记录的自动提交，不必重写；没有记录的在此写明。',
  optional: true,
});

const FIELDS: readonly RecordField<Values>[] = [
  { kind: 'choice', name: 'meetingKind', label: '会议', options: MEETINGS, required: true },
  { kind: 'text', name: 'meetingName', label: '会议名称', hint: '如“县政府第31次常务会议”。' },
  { kind: 'day', name: 'meetingOn', label: '会议日期', required: true },
  ...WRITTEN.map(part),
];

const ALIASES = {
  draft: '#document-kind',
  legality_opinion: '#document-kind',
  fair_competition: '#document-kind',
  risk_report: '#document-kind',
  public_opinions: 'PUBLIC_OPINIONS',
  expert_opinions: 'EXPERT_OPINIONS',
  unit_disputes: 'UNIT_DISPUTES',
};

const inputOf = ({ meetingKind, meetingName, meetingOn, ...words }: Values) => ({
  meetingKind: chosen(meetingKind),
  meetingName,
  meetingOn,
  written: WRITTEN.filter((name) => words[name].trim() !== '').map((name) => ({
    part: name satisfies DiscussionPart,
    text: words[name],
  })),
});

/** 安排上会 (第二十九条、第三十条): the decision's documents lie before the meeting. */
export const ScheduleDiscussionForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'schedule')}
    documents={course.documents}
    capability={capability}
    word="安排上会"
    document={ScheduleDiscussion}
    record={{ ...EMPTY, ...meetingOffered(course.discussedIn) }}
    fields={FIELDS}
    aliases={ALIASES}
    variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values) })}
  >
    <MeetingDraft review={reviewIn(course)} />
  </RecordForm>
);
