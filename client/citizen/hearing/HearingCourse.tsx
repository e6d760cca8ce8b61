import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { HearingCourse_HearingFragment as Course } from '#client/graphql/graphql.ts';
import { dayOf, longDate, shortDate } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { type Step, Steps, type StepState } from '#client/ui/Steps.tsx';
import { HEARING_NOTICE_LABELS } from '#client/words.ts';
import { Paragraphs } from '../Paragraphs.tsx';

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
      id
      kind
      text
      at
    }
    draw {
      drawnAt
    }
  }
`);

/** What changed since it was announced, and how far it is: nothing announced is silently gone. */
export function HearingCourse({ hearing }: { hearing: FragmentType<typeof HearingCourseFragment> }) {
  const course = readFragment(HearingCourseFragment, hearing);
  return (
    <div className="stack">
      {course.stage === 'CANCELLED' ? <Cancelled {...course} /> : <Postponed {...course} />}
      {course.stage === 'CANCELLED' ? null : <Steps layout="brief" steps={stepsOf(course)} />}
    </div>
  );
}

const Cancelled = ({ cancelledAt, cancelReason }: Course) => (
  <Note tone="care" title="本次听证会已经取消">
    <p>{cancelReason}</p>
    {cancelledAt ? <p className="small soft">{longDate(dayOf(cancelledAt))}公告。</p> : null}
  </Note>
);

/** The last postponement, as long as the hearing is not held. */
function Postponed({ notices, startedAt }: Course) {
  const last = notices.findLast(({ kind }) => kind === 'POSTPONED');
  return last && !startedAt ? (
    <Note tone="care" title={`${HEARING_NOTICE_LABELS.POSTPONED}（${longDate(dayOf(last.at))}）`}>
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

/** What is done, what comes next; a list that was voided by a postponement is to be done again. */
function stepsOf(course: Course): Step[] {
  const all = milestones(course);
  const next = all.findIndex(({ at }) => !at);
  return all.map(({ name, at, until }, index) => ({
    name,
    state: stateOf(index, next),
    note: at ? shortDate(dayOf(at)) : (until ?? (index === next ? '下一步' : '未开始')),
  }));
}

const stateOf = (index: number, next: number): StepState => {
  if (next < 0 || index < next) return 'done';
  return index === next ? 'now' : 'none';
};
