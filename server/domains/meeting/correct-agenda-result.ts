import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import { type AgendaResult, MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import { provision } from '#server/law/refusal.ts';
import { voidReview } from '#server/engines/paper/paper-columns.ts';
import { keepResult, refuseResult } from './item-guards.ts';
import { discussionRecordedOf } from '#server/domains/decision/arranged.queries.ts';
import { atStage } from './meeting-guards.ts';
import { change, itemIn, itemsOf, loadMeeting } from './meeting-load.ts';
import { refuseResultOf } from './quorum-guards.ts';
import { mayBring } from './meeting.permissions.ts';

const r53 = provision('R-53', 'DESIGN', '会议记录规则');
const r68 = provision('R-68', 'DESIGN', '会议议程办理规则');

/** 更正审议结果: until it is published; minutes that were reviewed with the old one are reviewed again. */
export const correctAgendaResult = defineCommand(
  'meeting.resultCorrected',
  mayBring('correctResult'),
  async (command, id: string, version: number, itemId: string, result: AgendaResult, resultText: string) => {
    const meeting = await loadMeeting(command, 'correctResult', id, version);
    const item = itemIn(await itemsOf(command, id), itemId);
    const recorded = (await discussionRecordedOf(command.db, [item.id])) ? [discussionRecorded] : [];
    const undecidable = await refuseResultOf(command, meeting, item.id, result);
    const refusal = command.refusalOf(
      atStage('correctResult', meeting, () => [
        ...(item.endedAt ? [] : [notEnded]),
        ...refuseResult(result, resultText),
        ...undecidable,
        ...recorded,
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

const discussionRecorded = r53.block('DISCUSSION_RECORDED', 'result')`
  该议题的讨论情况已经按登记的结果记入决策过程，不再更正审议结果。
  决定有变的，列入下一次会议的议程重新讨论。`;

const notEnded = r68.block('ITEM_NOT_ENDED', 'itemId')`
  该议题还没有审议完。
  审议结束、登记结果以后，发现有误的再来更正。`;
