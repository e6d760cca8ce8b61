import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { MeetingCourse_MeetingFragment as Facts } from '#client/graphql/graphql.ts';
import { dayOf, shortDate } from '#client/format.ts';
import { MEETING_NOTICE_LABELS } from '#client/words.ts';
import { Cancelled, Course, type Milestone, Postponed } from '../course.tsx';

export const MeetingCourseFragment = graphql(`
  fragment MeetingCourse_meeting on Meeting {
    stage
    startsAt
    announcedAt
    openedAt
    closedAt
    minutesPublishedAt
    cancelledAt
    cancelReason
    notices {
      id
      kind
      text
      at
    }
    stream {
      state
    }
  }
`);

/** Changes to a meeting since it was announced, and its progress: nothing announced disappears silently. */
export function MeetingCourse({ meeting }: { meeting: FragmentType<typeof MeetingCourseFragment> }) {
  const facts = readFragment(MeetingCourseFragment, meeting);
  const { stage, cancelReason, cancelledAt, notices, openedAt } = facts;
  if (stage === 'CANCELLED')
    return (
      <Cancelled
        title="本次会议已经取消"
        reason={cancelReason}
        at={cancelledAt}
        without="没有直播、回放和纪要。"
      />
    );
  return (
    <div className="stack gap-below">
      <Postponed notices={notices} word={MEETING_NOTICE_LABELS.POSTPONED} held={openedAt !== null} />
      <Course milestones={milestones(facts)} />
    </div>
  );
}

const milestones = (course: Facts): Milestone[] => [
  { name: '预告议程', at: course.announcedAt },
  { name: '开会', at: course.openedAt, until: `定于${shortDate(dayOf(course.startsAt))}` },
  { name: '散会', at: course.closedAt, until: course.openedAt ? '正在召开' : undefined },
  { name: '公布纪要', at: course.minutesPublishedAt, until: course.closedAt ? '正在整理和审查' : undefined },
];
