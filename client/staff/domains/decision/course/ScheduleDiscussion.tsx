import { graphql } from '#client/graphql/gql.ts';
import type { DiscussionPart } from '#client/graphql/graphql.ts';
import { DISCUSSION_PART_LABELS } from '#server/law/procedure/discussion-package.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import { reviewIn } from './draft-review.ts';
import { MeetingDraft } from './MeetingDraft.tsx';
import { meetingOffered, meetingsToPick } from './on-agenda.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';

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

const MeetingsToCome = graphql(`
  query MeetingsToCome {
    meetings(state: COMING, first: 50) {
      nodes {
        id
        kind
        name
        stage
        startsAt
      }
    }
  }
`);

/** Parts described in words unless they stand on record already. */
const WRITTEN = ['PUBLIC_OPINIONS', 'EXPERT_OPINIONS', 'UNIT_DISPUTES', 'OTHER'] as const;
type Written = (typeof WRITTEN)[number];

interface Values extends Record<Written, string> {
  meetingId: string;
}

const EMPTY: Values = {
  meetingId: '',
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

const PICK = '会议、日期和名称以会议台为准；本事项列入这次会议的议程。';
const NONE = '会议台没有正在筹备的常务会议、全体会议。先在会议台筹备会议，再安排上会。';

const fieldsOf = (options: Readonly<Record<string, string>>): readonly RecordField<Values>[] => [
  {
    kind: 'choice',
    name: 'meetingId',
    label: '会议',
    hint: Object.keys(options).length > 0 ? PICK : NONE,
    options,
    none: '请选择会议',
    required: true,
  },
  ...WRITTEN.map(part),
];

const ALIASES = {
  meetingKind: 'meetingId',
  draft: '#document-kind',
  legality_opinion: '#document-kind',
  fair_competition: '#document-kind',
  risk_report: '#document-kind',
  public_opinions: 'PUBLIC_OPINIONS',
  expert_opinions: 'EXPERT_OPINIONS',
  unit_disputes: 'UNIT_DISPUTES',
};

const inputOf = ({ meetingId, ...words }: Values) => ({
  meetingId,
  written: WRITTEN.filter((name) => words[name].trim() !== '').map((name) => ({
    part: name satisfies DiscussionPart,
    text: words[name],
  })),
});

/** 安排上会 (第二十九条、第三十条): at a meeting of the meeting desk; the decision's documents lie before it. */
export function ScheduleDiscussionForm({ course, capability }: CourseActionProps) {
  const meetings = useDesk(MeetingsToCome, {}).data?.meetings.nodes ?? [];
  return (
    <RecordForm
      form={formOf(course, 'schedule')}
      documents={course.documents}
      capability={capability}
      word="安排上会"
      document={ScheduleDiscussion}
      record={{ ...EMPTY, meetingId: meetingOffered(course.discussedIn) }}
      fields={fieldsOf(meetingsToPick(meetings))}
      aliases={ALIASES}
      variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values) })}
    >
      <MeetingDraft review={reviewIn(course)} />
    </RecordForm>
  );
}
