import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { provision } from '#server/law/refusal.ts';
import { keepResult, refuseResult } from './item-guards.ts';
import { atStage } from './meeting-guards.ts';
import { changePublicly, itemIn, itemsOf, loadMeeting } from './meeting-load.ts';
import { refuseResultOf } from './quorum-guards.ts';
import { mayBring } from './meeting.permissions.ts';

const r68 = provision('R-68', 'DESIGN', '会议议程办理规则');

/** 结束一项议题, with its result; a broadcast that a closed item stopped stays stopped until its operator resumes it. */
export const endAgendaItem = defineCommand(
  ['meeting.itemEnded', '结束议题'],
  mayBring('endItem'),
  async (command, id: string, version: number, itemId: string, result: AgendaResult, resultText: string) => {
    const meeting = await loadMeeting(command, 'endItem', id, version);
    const item = itemIn(await itemsOf(command, id), itemId);
    const undecidable = await refuseResultOf(command, meeting, item.id, result);
    const refusal = command.refusalOf(
      atStage('endItem', meeting, () => [
        ...(item.startedAt && !item.endedAt ? [] : [notRunning]),
        ...refuseResult(result, resultText),
        ...undecidable,
      ]),
    );
    if (refusal) return refusal;
    item.endedAt = command.now;
    await keepResult(command, item.id, result, resultText);
    await changePublicly(command, meeting);
    return id;
  },
);

const notRunning = r68.block('ITEM_NOT_RUNNING', 'itemId')`
  该议题没有在审议。
  先点这一项的开始；已经结束的，不用再办。`;
