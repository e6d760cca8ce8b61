import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { itemRunning, running } from './item-guards.ts';
import { atStage } from './meeting-guards.ts';
import { changePublicly, itemsOf, loadMeeting, moveOn } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';

/** 宣布散会: when nothing is being discussed any more. */
export const closeMeeting = defineCommand(
  'meeting.closed',
  mayBring('close'),
  async (command, id: string, version: number) => {
    const meeting = await loadMeeting(command, 'close', id, version);
    const now = running(await itemsOf(command, id));
    const refusal = command.refusalOf(
      atStage('close', meeting, () => (now ? [itemRunning(now.position)] : [])),
    );
    if (refusal) return refusal;
    moveOn(meeting, 'close');
    meeting.closedAt = command.now;
    await changePublicly(command, meeting);
    return id;
  },
);
