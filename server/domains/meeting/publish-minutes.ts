import { MeetingMinutes } from '#schema/meeting/meeting.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import { refuseWhileChanging } from '#server/law/people/proposed-change.ts';
import { blocks } from '#server/law/refusal.ts';
import { turnTo } from '#server/engines/paper/paper-columns.ts';
import { correctingAt } from './correcting.queries.ts';
import { atStage, refuseUnreviewed } from './meeting-guards.ts';
import { changePublicly, loadMeeting, moveOn } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { refuseMinutesNow } from './minutes-findings.ts';

/** 公布纪要: what another person reviewed, with the results of the public items; it stands as it is published. */
export const publishMinutes = defineCommand(
  ['meeting.minutesPublished', '公布会议纪要'],
  mayBring('publishMinutes'),
  async (command, id: string, version: number) => {
    const meeting = await loadMeeting(command, 'publishMinutes', id, version);
    const minutes = await refuseMinutesNow(command, meeting);
    const correcting = await correctingAt(command.db, id);
    const refusal = command.refusalOf(
      atStage('publishMinutes', meeting, () => [
        ...refuseUnreviewed(MeetingPaper.MINUTES, meeting),
        ...refuseWhileChanging(correcting),
        // Warnings were answered for by whoever submitted.
        ...minutes.filter(blocks),
      ]),
    );
    if (refusal) return refusal;
    const published = await command.em.findOneOrFail(MeetingMinutes, { meetingId: id });
    published.publishedAt = command.now;
    meeting.minutesPublishedAt = command.now;
    moveOn(meeting, 'publishMinutes');
    turnTo(meeting, null);
    await changePublicly(command, meeting);
    return id;
  },
);
