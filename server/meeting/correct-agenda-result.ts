import { act } from '#server/kernel/act.ts';
import { MeetingStage } from '#server/law/meeting-stage.ts';
import { type AgendaResult, MeetingPaper } from '#server/law/meeting-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { keepResult, refuseResult } from './item-guards.ts';
import { atStage } from './meeting-guards.ts';
import { change, itemIn, itemsOf, loadMeeting, voidReview } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';

/** 更正审议结果: until it is published; minutes that were reviewed with the old one are reviewed again. */
export const correctAgendaResult = act(
  'meeting.resultCorrected',
  mayBring('correctResult'),
  async (command, id: string, version: number, itemId: string, result: AgendaResult, resultText: string) => {
    const meeting = await loadMeeting(command, 'correctResult', id, version);
    const item = itemIn(await itemsOf(command, id), itemId);
    const refusal = command.weigh(
      atStage('correctResult', meeting, () => [
        ...(item.endedAt ? [] : [notEnded]),
        ...refuseResult(result, resultText),
      ]),
    );
    if (refusal) return refusal;
    await keepResult(command, item.id, result, resultText);
    if (meeting.paper === MeetingPaper.MINUTES) voidReview(command, meeting, MeetingPaper.MINUTES);
    if (isReviewed(meeting.stage)) meeting.stage = MeetingStage.MINUTES_DRAFTED;
    change(command, meeting);
    return id;
  },
);

const isReviewed = (stage: MeetingStage) => stage === MeetingStage.REVIEWED;

const notEnded: Finding = {
  rule: 'R-68',
  basis: 'DESIGN',
  article: '会议议程办理规则',
  severity: 'BLOCK',
  code: 'ITEM_NOT_ENDED',
  message: '该议题还没有审议完。',
  fields: ['itemId'],
};
