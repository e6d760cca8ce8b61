import { dayOf, shortDate } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { type Step, Steps } from '#client/ui/Steps.tsx';
import { MEETING_STAGE_LABELS } from '#client/words.ts';
import type { MeetingRecord } from './meeting-record.ts';

const LINE = [
  'PLANNED',
  'AGENDA_SET',
  'INVITING',
  'READY',
  'IN_SESSION',
  'ENDED',
  'MINUTES_DRAFTED',
  'REVIEWED',
  'PUBLISHED',
] as const;

type Stage = (typeof LINE)[number];

/** 会议环节 (2e): done, now, next; where nobody has to be invited there is no such stage. */
export function MeetingSteps({ meeting }: { meeting: MeetingRecord }) {
  if (meeting.stage === 'CANCELLED')
    return (
      <Note tone="care" title="本次会议已经取消">
        {meeting.cancelReason ?? ''}
      </Note>
    );
  return <Steps layout="brief" steps={stepsOf(meeting)} />;
}

type Standing = Pick<
  MeetingRecord,
  'stage' | 'agenda' | 'startsAt' | 'openedAt' | 'closedAt' | 'minutesPublishedAt'
>;

/** flagged items ask for invitations. */
const invites = ({ agenda, stage }: Standing) =>
  stage === 'INVITING' || agenda.some(({ livelihood, highAttention }) => livelihood || highAttention);

export function stepsOf(meeting: Standing): Step[] {
  const line = LINE.filter((stage) => stage !== 'INVITING' || invites(meeting));
  const stage = meeting.stage === 'ARCHIVED' ? 'PUBLISHED' : meeting.stage;
  const at = line.findIndex((one) => one === stage);
  return line.map((one, index) => ({
    name: MEETING_STAGE_LABELS[one],
    state: stateOf(index, at, line.length),
    note: noteOf(meeting, one) ?? PLACES[stateOf(index, at, line.length)],
  }));
}

const PLACES = { done: '已完成', now: '办理中', next: '下一步', none: '未开始', late: '逾期' } as const;

/** The last stage is an end: nothing goes on in it. */
const stateOf = (index: number, at: number, length: number): Step['state'] => {
  if (index < at || (index === at && at === length - 1)) return 'done';
  if (index === at) return 'now';
  return index === at + 1 ? 'next' : 'none';
};

function noteOf(
  { startsAt, openedAt, closedAt, minutesPublishedAt }: Standing,
  stage: Stage,
): string | undefined {
  const at: Partial<Record<Stage, string | null | undefined>> = {
    IN_SESSION: openedAt,
    ENDED: closedAt,
    PUBLISHED: minutesPublishedAt,
  };
  const instant = at[stage];
  if (instant) return shortDate(dayOf(instant));
  return stage === 'IN_SESSION' ? `定于${shortDate(dayOf(startsAt))}` : undefined;
}
