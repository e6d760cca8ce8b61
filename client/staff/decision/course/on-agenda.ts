/** The meeting on whose agenda a decision stands (列入议程的会议), as the form of its discussion begins. */
import type { MeetingKind, MeetingStage } from '#client/graphql/graphql.ts';
import { dayOf } from '#client/format.ts';
import { DECIDING_MEETINGS } from '#server/law/procedure/discussion-meeting.ts';

interface OnAgenda {
  withdrawnAt?: string | null | undefined;
  meeting: {
    kind: MeetingKind;
    name: string;
    stage: MeetingStage;
    startsAt: string;
    openedAt?: string | null | undefined;
  };
}

interface Meeting {
  meetingKind: MeetingKind | null;
  meetingName: string;
  meetingOn: string;
}

const NONE: Meeting = { meetingKind: null, meetingName: '', meetingOn: '' };
const KINDS: ReadonlySet<string> = DECIDING_MEETINGS;

/** The last one that can decide (第三十条) and is still held; only offered: what is recorded is what is sent. */
export function meetingOffered(items: readonly OnAgenda[]): Meeting {
  const held = items.findLast(
    ({ withdrawnAt, meeting: { kind, stage } }) => !withdrawnAt && stage !== 'CANCELLED' && KINDS.has(kind),
  );
  if (!held) return NONE;
  const { kind, name, startsAt, openedAt } = held.meeting;
  return { meetingKind: kind, meetingName: name, meetingOn: dayOf(openedAt ?? startsAt) };
}
