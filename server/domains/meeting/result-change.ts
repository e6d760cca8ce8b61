import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import type { Meeting } from '#schema/meeting/meeting.ts';
import type { ChangeDescriptor } from '#server/engines/change/change-descriptor.ts';
import { voidReview } from '#server/engines/paper/paper-columns.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import { MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import {
  type EnteredResult,
  type ItemToCorrect,
  refuseCorrectingItem,
  resultWords,
} from '#server/law/meeting/result-correction.ts';
import { ChangeKind } from '#server/law/people/proposed-change.ts';
import { keepResult } from './item-guards.ts';
import { matterOfItems } from './matter-of-items.queries.ts';
import { atStage } from './meeting-guards.ts';
import { change, loadHeldMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { refuseResultOf } from './quorum-guards.ts';
import { resultRecordedOf } from './recorded-item.queries.ts';

/** 更正审议结果 (国令713号第三十条); minutes that were reviewed with the old result are reviewed again. */
export const RESULT_CHANGE: ChangeDescriptor<EnteredResult> = {
  kind: ChangeKind.AGENDA_RESULT,
  answers: mayBring('correctResult'),
  words: resultWords,
  concerns: () => [],
  standing: async (command, { subject, after: { result, resultText } }) => {
    const item = await loadById(command.em, AgendaItem, subject, '该议题');
    const meeting = await loadHeldMeeting(command, 'correctResult', item.meetingId);
    const stand = await standOf(command, item);
    const undecidable = await refuseResultOf(command, meeting, item.id, result);
    return {
      matter: await matterOfItems(command.db, meeting.id, item.id),
      refusals: atStage('correctResult', meeting, () => [...refuseCorrectingItem(stand), ...undecidable]),
      keep: async () => {
        await keepResult(command, item.id, result, resultText);
        reviewAnew(command, meeting);
        change(command, meeting);
      },
      returned: () => change(command, meeting),
    };
  },
};

/** How far an item may be corrected (可否更正). */
export const standOf = async (
  command: CommandContext,
  { id, endedAt }: AgendaItem,
): Promise<ItemToCorrect> => ({
  ended: endedAt !== null,
  recorded: await resultRecordedOf(command.db, [id]),
});

/** 重新审查: the review was of what stood before. */
export function reviewAnew(command: CommandContext, meeting: Meeting): void {
  if (meeting.paper === MeetingPaper.MINUTES) voidReview(command, meeting, MeetingPaper.MINUTES);
  if (meeting.stage === MeetingStage.REVIEWED) meeting.stage = MeetingStage.MINUTES_DRAFTED;
}
