import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { Meeting } from '#schema/meeting/meeting.ts';
import { MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import { MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import { refuseCorrectingItem, refuseUnproposed } from '#server/law/meeting/result-correction.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { voidReview } from '#server/engines/paper/paper-columns.ts';
import { itemToCorrect } from './correction-load.ts';
import { keepResult } from './item-guards.ts';
import { atStage } from './meeting-guards.ts';
import { change, loadMeeting } from './meeting-load.ts';
import { refuseResultOf } from './quorum-guards.ts';
import { mayBring } from './meeting.permissions.ts';

/** 确认更正审议结果 (国令713号第三十条): by another person than proposed it; minutes that were reviewed with the old result are reviewed again. */
export const confirmResultCorrection = defineCommand(
  ['meeting.resultCorrected', '更正审议结果'],
  mayBring('confirmCorrection'),
  async (command, id: string, version: number, itemId: string) => {
    const meeting = await loadMeeting(command, 'confirmCorrection', id, version);
    const { item, stand, open } = await itemToCorrect(command, id, itemId);
    const undecidable = open ? await refuseResultOf(command, meeting, item.id, open.result) : [];
    const actor = actorOf(command);
    const refusal = command.refusalOf(
      atStage('confirmCorrection', meeting, () => [
        ...refuseUnproposed(open !== null),
        ...refuseCorrectingItem(stand),
        ...refuseSamePerson(actor.id, [open?.proposedById ?? null], '这项更正'),
        ...undecidable,
      ]),
    );
    if (refusal || !open) return refusal ?? id;
    open.confirmedById = actor.id;
    open.confirmedAt = command.now;
    await keepResult(command, item.id, open.result, open.resultText);
    reviewAnew(command, meeting);
    change(command, meeting);
    return id;
  },
);

/** 重新审查: the review was of the old result. */
function reviewAnew(command: CommandContext, meeting: Meeting): void {
  if (meeting.paper === MeetingPaper.MINUTES) voidReview(command, meeting, MeetingPaper.MINUTES);
  if (isReviewed(meeting.stage)) meeting.stage = MeetingStage.MINUTES_DRAFTED;
}

const isReviewed = (stage: MeetingStage) => stage === MeetingStage.REVIEWED;
