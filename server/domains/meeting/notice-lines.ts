import type { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { MeetingNotice, type Meeting } from '#schema/meeting/meeting.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { inShanghai } from '#server/law/calendar/calendar-day.ts';
import type { MeetingNoticeKind } from '#server/law/meeting/meeting-words.ts';

/** Former time and place of a meeting that was moved. */
interface Before {
  oldStartsAt: Date;
  oldPlace: string;
}

/** Publishes a notice of a meeting, permanently and word for word (会议公告). */
export function giveNotice(
  command: CommandContext,
  { id, reviewedById }: Pick<Meeting, 'id' | 'reviewedById'>,
  kind: MeetingNoticeKind,
  lines: readonly string[],
  { before, reviewed = false }: { before?: Before; reviewed?: boolean } = {},
): void {
  command.em.create(MeetingNotice, {
    meetingId: id,
    kind,
    text: lines.join('\n'),
    ...before,
    byId: actorOf(command).id,
    reviewedById: reviewed ? reviewedById : null,
    at: command.now,
  });
}

/** When and where a meeting is held, as a line of its notice. */
export const whenAndWhere = ({ startsAt, place }: Pick<Meeting, 'startsAt' | 'place'>): string =>
  `时间：${inShanghai(startsAt)}；地点：${place}`;

/** The announcement of a meeting, line by line (会议预告). */
export const noticeLines = (meeting: Meeting, items: readonly AgendaItem[]): string[] => [
  `${meeting.name}定于${inShanghai(meeting.startsAt)}在${meeting.place}召开，由${meeting.chair}主持。`,
  ...itemLines(items),
];

/** Items, each a line (议题). */
export const itemLines = (items: readonly AgendaItem[]): string[] =>
  items.map(
    ({ position, title, reportingUnit }) =>
      `${position}. ${title}${reportingUnit ? `（${reportingUnit}）` : ''}`,
  );
