/**
 * 全县日程: the county's open days, press conferences, meetings, hearings and activities side by side,
 * with conflicts over the same room, host or leader at the same time. Conflicts are shown, not forbidden: the county's
 * schedule is an order of work of ours.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { EVENT_KIND_LABELS, EventKind } from '#server/law/event/kinds.ts';

/** Kinds of date (日程类别): those of events, and meetings, hearings and activities. */
export const CalendarKind = {
  ...EventKind,
  MEETING: 'MEETING',
  HEARING: 'HEARING',
  ACTIVITY: 'ACTIVITY',
} as const;
/** One kind of date (日程类别). */
export type CalendarKind = keyof typeof CalendarKind;

/** Labels of the kinds of date (日程类别). */
export const CALENDAR_KIND_LABELS: Readonly<Record<CalendarKind, string>> = {
  ...EVENT_KIND_LABELS,
  MEETING: '政府会议',
  HEARING: '听证会',
  ACTIVITY: '问卷和书面征求意见',
};

/** Resources that two dates can compete for at the same time (冲突事项). */
export const [ClashKind, CLASH_KIND_LABELS] = vocabulary({
  ROOM: '场地冲突',
  HOST: '接待人冲突',
  LEADER: '负责人冲突',
});
export type ClashKind = keyof typeof ClashKind;

/** A date as far as conflicts depend on it (日程). */
export interface CalendarDate {
  id: string;
  kind: CalendarKind;
  /**
   * Number of the event, the meeting, the hearing or the decision: dates of one matter do not conflict with each other.
   */
  no: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  cancelled: boolean;
  /** Empty where nobody has to be anywhere: a questionnaire. */
  place: string;
  roomId: string | null;
  hostIds: readonly string[];
  /** 主持人、发布人、听证主持人 as they are written: a post, or a name. */
  leaders: readonly string[];
}

/** One conflict of a date with another (冲突). */
export interface Clash {
  kind: ClashKind;
  /** The room or the leader; empty for hosts, whose names are not for every reader. */
  what: string;
  no: string;
  title: string;
}

const bare = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '');

/** The same room by its entry, else by the words for it. */
const sameRoom = (one: CalendarDate, other: CalendarDate): boolean =>
  one.roomId !== null && other.roomId !== null
    ? one.roomId === other.roomId
    : bare(one.place) !== '' && bare(one.place) === bare(other.place);

const atOnce = (one: CalendarDate, other: CalendarDate): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** Conflicts of one date with another (冲突): none where either is cancelled or both are of one matter. */
export function clashesBetween(one: CalendarDate, other: CalendarDate): Clash[] {
  const apart = one.cancelled || other.cancelled || (one.kind === other.kind && one.no === other.no);
  if (apart || !atOnce(one, other)) return [];
  const named = { no: other.no, title: other.title };
  const theirs = new Set(other.leaders.map(bare));
  const leaders = one.leaders.filter((leader) => bare(leader) !== '' && theirs.has(bare(leader)));
  return [
    ...(sameRoom(one, other) ? [{ kind: ClashKind.ROOM, what: one.place, ...named }] : []),
    ...(one.hostIds.some((id) => other.hostIds.includes(id))
      ? [{ kind: ClashKind.HOST, what: '', ...named }]
      : []),
    ...[...new Set(leaders)].map((what) => ({ kind: ClashKind.LEADER, what, ...named })),
  ];
}

/** Conflicts of every date (日程冲突), by its id; each overlapping pair is examined once. */
export function calendarClashes(dates: readonly CalendarDate[]): Map<string, Clash[]> {
  const found = new Map<string, Clash[]>();
  const note = (id: string, clashes: readonly Clash[]) =>
    clashes.length > 0 && found.set(id, [...(found.get(id) ?? []), ...clashes]);
  const inOrder = dates.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  inOrder.forEach((one, index) => {
    for (const other of inOrder.slice(index + 1)) {
      if (other.startsAt >= one.endsAt) break;
      note(one.id, clashesBetween(one, other));
      note(other.id, clashesBetween(other, one));
    }
  });
  return found;
}
