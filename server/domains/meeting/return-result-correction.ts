import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseUnproposed } from '#server/law/meeting/result-correction.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { itemToCorrect } from './correction-load.ts';
import { atStage } from './meeting-guards.ts';
import { change, loadMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';

/** 退回更正审议结果: the result stays as it was entered; whoever proposed it may take it back too. */
export const returnResultCorrection = defineCommand(
  ['meeting.resultCorrectionReturned', '退回更正审议结果'],
  mayBring('returnCorrection'),
  async (command, id: string, version: number, itemId: string, reason: string) => {
    const meeting = await loadMeeting(command, 'returnCorrection', id, version);
    const { open } = await itemToCorrect(command, id, itemId);
    const refusal = command.refusalOf(
      atStage('returnCorrection', meeting, () => [
        ...refuseUnproposed(open !== null),
        ...refuseReturn(reason),
      ]),
    );
    if (refusal || !open) return refusal ?? id;
    Object.assign(open, {
      returnedById: actorOf(command).id,
      returnedAt: command.now,
      returnReason: reason,
    });
    change(command, meeting);
    return id;
  },
);
