/** The meetings a decision can be brought to (可以讨论决定的会议), and the one on whose agenda it stands already. */
import type { MeetingKind, MeetingStage } from '#client/graphql/graphql.ts';
import { dayOf, fullDate } from '#client/format.ts';
import { DECIDING_MEETINGS, MEETING_KIND_LABELS } from '#server/law/procedure/discussion-meeting.ts';
import { MEETING_TRANSITIONS } from '#server/law/meeting/meeting-stage.ts';

/** A meeting as its desk knows it. */
export interface KnownMeeting {
  id: string;
  kind: MeetingKind;
  name: string;
  stage: MeetingStage;
  startsAt: string;
}

interface OnAgenda {
  withdrawnAt?: string | null | undefined;
  meeting: KnownMeeting;
}

const KINDS: ReadonlySet<string> = DECIDING_MEETINGS;
const OPEN: ReadonlySet<string> = new Set(
  MEETING_TRANSITIONS.filter(({ event }) => event === 'setAgenda').flatMap(({ from }) => [...from]),
);

const takes = ({ kind, stage }: KnownMeeting) => KINDS.has(kind) && OPEN.has(stage);

/** The meetings to choose from, the next one first: their day, name and form. */
export const meetingsToPick = (meetings: readonly KnownMeeting[]): Record<string, string> =>
  Object.fromEntries(
    meetings
      .filter(takes)
      .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
      .map(({ id, kind, name, startsAt }) => [
        id,
        `${fullDate(dayOf(startsAt))}　${name}（${MEETING_KIND_LABELS[kind]}）`,
      ]),
  );

/** The one that has the matter on its agenda; nothing where none does. */
export const meetingOffered = (items: readonly OnAgenda[]): string =>
  items.findLast(({ withdrawnAt, meeting }) => !withdrawnAt && takes(meeting))?.meeting.id ?? '';
