import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { MembersAt } from '#server/law/meeting/meeting-members.ts';
import { refusePast } from '#server/law/meeting/meeting-plan.ts';
import { refuseProvisional } from '#server/law/meeting/agenda-purpose.ts';
import { stageAnnounced } from '#server/law/meeting/meeting-stage.ts';
import { MeetingNoticeKind, MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import type { Meeting } from '#schema/meeting/meeting.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { turnTo } from '#server/engines/paper/paper-columns.ts';
import type { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { keepMembers, membersOn } from './keep-members.ts';
import { atStage, refuseUnreviewed } from './meeting-guards.ts';
import { changePublicly, itemsOf, loadMeeting, standing, uninvited } from './meeting-load.ts';
import { itemsToAnnounce } from './agenda-places.queries.ts';
import { mayBring } from './meeting.permissions.ts';
import { giveNotice, itemLines, noticeLines } from './notice-lines.ts';

/** 发布会议预告: the reviewed agenda, of a closed item only that it is there; later on what was added to it. */
export const announceMeeting = defineCommand(
  ['meeting.announced', '发布会议预告'],
  mayBring('announce'),
  async (command, id: string, version: number) => {
    const meeting = await loadMeeting(command, 'announce', id, version);
    const toAnnounce = await itemsToAnnounce(command.db, id);
    const refusal = command.refusalOf(
      atStage('announce', meeting, () => [
        ...refuseUnreviewed(MeetingPaper.NOTICE, meeting),
        ...refusePast(meeting.startsAt, command.now),
        ...refuseProvisional(toAnnounce),
      ]),
    );
    if (refusal) return refusal;
    const items = standing(await itemsOf(command, id));
    if (!meeting.announcedAt)
      keepMembers(
        command,
        id,
        MembersAt.ANNOUNCED,
        await membersOn(command, meeting, dayOf(meeting.startsAt)),
      );
    tell(command, meeting, items);
    for (const item of items) item.announcedAt ??= command.now;
    meeting.announcedAt ??= command.now;
    meeting.stage = stageAnnounced(meeting.stage, uninvited(items));
    turnTo(meeting, null);
    await command.em.flush();
    await changePublicly(command, meeting);
    return id;
  },
);

function tell(command: CommandContext, meeting: Meeting, items: readonly AgendaItem[]): void {
  const reviewed = { reviewed: true };
  if (!meeting.announcedAt)
    return giveNotice(command, meeting, MeetingNoticeKind.ANNOUNCED, noticeLines(meeting, items), reviewed);
  const added = items.filter(({ announcedAt }) => announcedAt === null);
  const lines = [`${meeting.name}增加议题：`, ...itemLines(added)];
  giveNotice(command, meeting, MeetingNoticeKind.CHANGED, lines, reviewed);
  meeting.calendarSequence += 1;
}
