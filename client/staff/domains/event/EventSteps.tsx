import { dayOf, shortDate } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { type Step, Steps } from '#client/ui/Steps.tsx';
import { EVENT_STAGE_LABELS } from '#client/words.ts';
import type { EventRecord } from './event-record.ts';

type Standing = Pick<
  EventRecord,
  | 'stage'
  | 'openSignUp'
  | 'publishedAt'
  | 'signUpOpensAt'
  | 'signUpClosesAt'
  | 'startsAt'
  | 'endsAt'
  | 'reportPublishedAt'
  | 'reportDueOn'
  | 'reportLate'
>;

const LINE = [
  'DRAFT',
  'IN_REVIEW',
  'APPROVED',
  'PUBLISHED',
  'SIGNUP_OPEN',
  'SIGNUP_CLOSED',
  'ONGOING',
  'FINISHED',
  'REPORT_PUBLISHED',
] as const;

type Stage = (typeof LINE)[number];

/** Where nobody signs up there is no such stage. */
const SIGN_UP: readonly Stage[] = ['SIGNUP_OPEN', 'SIGNUP_CLOSED'];

/** 活动环节: done, now, next. */
export function EventSteps({ event }: { event: EventRecord }) {
  if (event.stage === 'CANCELLED')
    return (
      <Note tone="care" title="这项活动已经取消">
        {event.cancelReason ?? ''}
      </Note>
    );
  return <Steps layout="brief" steps={stepsOf(event)} />;
}

const PLACES = { done: '已完成', now: '办理中', next: '下一步', none: '未开始', late: '逾期' } as const;

export function stepsOf(event: Standing): Step[] {
  const line = LINE.filter((stage) => event.openSignUp || !SIGN_UP.includes(stage));
  const stage = event.stage === 'ARCHIVED' ? 'REPORT_PUBLISHED' : event.stage;
  const at = line.findIndex((one) => one === stage);
  return line.map((one, index) => {
    const state = stateOf(event, one, index, at);
    return { name: EVENT_STAGE_LABELS[one], state, note: noteOf(event, one) ?? PLACES[state] };
  });
}

/** The last stage is an end: nothing goes on in it. */
function stateOf(event: Standing, stage: Stage, index: number, at: number): Step['state'] {
  if (index < at || (index === at && stage === 'REPORT_PUBLISHED')) return 'done';
  if (index === at) return 'now';
  if (stage === 'REPORT_PUBLISHED' && event.reportLate) return 'late';
  return index === at + 1 ? 'next' : 'none';
}

function noteOf(event: Standing, stage: Stage): string | undefined {
  const at: Partial<Record<Stage, string | null | undefined>> = {
    PUBLISHED: event.publishedAt,
    SIGNUP_OPEN: event.signUpOpensAt,
    SIGNUP_CLOSED: event.signUpClosesAt,
    ONGOING: event.startsAt,
    FINISHED: event.endsAt,
    REPORT_PUBLISHED: event.reportPublishedAt,
  };
  const instant = at[stage];
  if (instant) return shortDate(dayOf(instant));
  return stage === 'REPORT_PUBLISHED' && event.publishedAt
    ? `应于${shortDate(event.reportDueOn)}前`
    : undefined;
}
