import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { atStage, refuseUnannounced } from './meeting-guards.ts';
import { changePublicly, itemsOf, loadMeeting, moveOn, standing } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';

/** 准备就绪: everything that is to be discussed was announced. R-63 guards the start of the meeting, not this. */
export const readyMeeting = defineCommand(
  ['meeting.ready', '会议准备就绪'],
  mayBring('ready'),
  async (command, id: string, version: number) => {
    const meeting = await loadMeeting(command, 'ready', id, version);
    const hidden = standing(await itemsOf(command, id)).filter(({ announcedAt }) => announcedAt === null);
    const refusal = command.refusalOf(
      atStage('ready', meeting, () => refuseUnannounced(meeting, hidden.length)),
    );
    if (refusal) return refusal;
    moveOn(meeting, 'ready');
    await changePublicly(command, meeting);
    return id;
  },
);
