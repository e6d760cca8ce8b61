import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { HearingCourse_HearingFragment as Facts } from '#client/graphql/graphql.ts';
import { shortDate } from '#client/format.ts';
import { HEARING_NOTICE_LABELS } from '#client/words.ts';
import { Cancelled, Course, type Milestone, Postponed } from '../course.tsx';

export const HearingCourseFragment = graphql(`
  fragment HearingCourse_hearing on Hearing {
    stage
    heldOn
    startedAt
    selectionMode
    listPublishedAt
    noticePublishedAt
    recordPublishedAt
    reportPublishedAt
    cancelledAt
    cancelReason
    notices {
      ...HearingNotice_fields
    }
    draw {
      drawnAt
    }
  }
`);

/** Changes to a hearing since it was announced, and its progress: nothing announced disappears silently. */
export function HearingCourse({ hearing }: { hearing: FragmentType<typeof HearingCourseFragment> }) {
  const facts = readFragment(HearingCourseFragment, hearing);
  const { stage, cancelReason, cancelledAt, notices, startedAt } = facts;
  if (stage === 'CANCELLED')
    return <Cancelled title="本次听证会已经取消" reason={cancelReason} at={cancelledAt} />;
  return (
    <div className="stack gap-below">
      <Postponed notices={notices} word={HEARING_NOTICE_LABELS.POSTPONED} held={startedAt !== null} />
      <Course milestones={milestones(facts)} />
    </div>
  );
}

/** A list that was voided by a postponement is to be done again. */
const milestones = (course: Facts): Milestone[] => [
  { name: '公告', at: course.noticePublishedAt },
  ...(course.selectionMode === 'DRAW' ? [{ name: '抽取参加人', at: course.draw?.drawnAt }] : []),
  { name: '公布名单', at: course.listPublishedAt },
  {
    name: '举行',
    at: course.startedAt,
    until: course.heldOn ? `定于${shortDate(course.heldOn)}` : undefined,
  },
  { name: '公布记录', at: course.recordPublishedAt },
  { name: '公布报告', at: course.reportPublishedAt },
];
