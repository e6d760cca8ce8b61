import { graphql } from '#client/graphql/gql.ts';
import { fullDate } from '#client/format.ts';
import { meetingPath } from '#client/staff/ground/addresses/meeting.ts';
import { Note } from '#client/ui/Note.tsx';
import { AGENDA_RESULT_LABELS } from '#server/law/meeting/meeting-words.ts';
import { MEETING_KIND_LABELS } from '#server/law/procedure/discussion-meeting.ts';
import type { Course } from './course-record.ts';
import { EMPTY, fieldsOf, inputOf } from './discussion-fields.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';

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

const ALIASES = { speakerIds: 'speakers', amended: 'approval' };

/** Discussion as the meeting desk recorded it: it is read here, not asked for. */
const Held = ({ held }: { held: NonNullable<Course['heldDiscussion']> }) => (
  <Note>
    <p>
      <a href={meetingPath(held.no)}>{held.name}</a>（{MEETING_KIND_LABELS[held.kind]}），
      {fullDate(held.heldOn)}召开；会议台登记的审议结果：<b>{AGENDA_RESULT_LABELS[held.result]}</b>。
    </p>
    {held.members ? (
      <p>
        应到{held.members.length}人，实到{held.members.filter(({ present }) => present).length}人。
      </p>
    ) : (
      <p>还没有登记出席情况，登记以后才能登记讨论情况。</p>
    )}
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
      fields={fieldsOf(decided, held?.members ?? [])}
      aliases={ALIASES}
      variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values, decided) })}
    >
      {held ? <Held held={held} /> : null}
    </RecordForm>
  );
}
