import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { MeetingCourse_MeetingFragment as Course } from '#client/graphql/graphql.ts';
import { dayOf, longDate, shortDate } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { type Step, Steps } from '#client/ui/Steps.tsx';
import { MEETING_NOTICE_LABELS } from '#client/words.ts';
import { Paragraphs } from '../Paragraphs.tsx';

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

/** What changed since it was announced, and how far it is: nothing announced is silently gone. */
export function MeetingCourse({ meeting }: { meeting: FragmentType<typeof MeetingCourseFragment> }) {
  const course = readFragment(MeetingCourseFragment, meeting);
  if (course.stage === 'CANCELLED') return <Cancelled {...course} />;
  return (
    <div className="stack gap-below">
      <Postponed {...course} />
      <Steps layout="brief" steps={stepsOf(course)} />
    </div>
  );
}

const Cancelled = ({ cancelledAt, cancelReason }: Course) => (
  <Note tone="care" title="本次会议已经取消">
    <Paragraphs>{cancelReason ?? ''}</Paragraphs>
    <p className="small soft">
      {cancelledAt ? `${longDate(dayOf(cancelledAt))}公告。` : ''}没有直播、回放和纪要。
    </p>
  </Note>
);

/** The last change of day, as long as the meeting is not held. */
function Postponed({ notices, openedAt }: Course) {
  const last = notices.findLast(({ kind }) => kind === 'POSTPONED');
  return last && !openedAt ? (
    <Note tone="care" title={`${MEETING_NOTICE_LABELS.POSTPONED}（${longDate(dayOf(last.at))}）`}>
      <Paragraphs>{last.text}</Paragraphs>
    </Note>
  ) : null;
}

interface Milestone {
  name: string;
  at: string | null | undefined;
  /** Said while it is not done. */
  until?: string | undefined;
}

const milestones = (course: Course): Milestone[] => [
  { name: '预告议程', at: course.announcedAt },
  { name: '开会', at: course.openedAt, until: `定于${shortDate(dayOf(course.startsAt))}` },
  { name: '散会', at: course.closedAt, until: course.openedAt ? '正在召开' : undefined },
  { name: '公布纪要', at: course.minutesPublishedAt, until: course.closedAt ? '正在整理和审查' : undefined },
];

/** What is done, what comes next. */
export function stepsOf(course: Course): Step[] {
  const all = milestones(course);
  const next = all.findIndex(({ at }) => !at);
  return all.map(({ name, at, until }, index) => ({
    name,
    state: next < 0 || index < next ? 'done' : index === next ? 'now' : 'none',
    note: at ? shortDate(dayOf(at)) : (until ?? (index === next ? '下一步' : '未开始')),
  }));
}
