import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { atStage } from './meeting-guards.ts';
import { changePublicly, loadMeeting, moveOn } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';

/** 归档: what was published of the meeting goes on being read. */
export const archiveMeeting = defineCommand(
  ['meeting.archived', '会议归档'],
  mayBring('archive'),
  async (command, id: string, version: number) => {
    const meeting = await loadMeeting(command, 'archive', id, version);
    const refusal = command.refusalOf(atStage('archive', meeting));
    if (refusal) return refusal;
    moveOn(meeting, 'archive');
    await changePublicly(command, meeting);
    return id;
  },
);
