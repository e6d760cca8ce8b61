import { act } from '#server/kernel/act.ts';
import type { AgendaResult } from '#server/law/meeting-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { keepResult, refuseResult } from './item-guards.ts';
import { atStage } from './meeting-guards.ts';
import { changePublicly, itemIn, itemsOf, loadMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';

/** 结束一项议题, with its result; a broadcast that a closed item stopped stays stopped until its operator resumes it. */
export const endAgendaItem = act(
  'meeting.itemEnded',
  mayBring('endItem'),
  async (command, id: string, version: number, itemId: string, result: AgendaResult, resultText: string) => {
    const meeting = await loadMeeting(command, 'endItem', id, version);
    const item = itemIn(await itemsOf(command, id), itemId);
    const refusal = command.weigh(
      atStage('endItem', meeting, () => [
        ...(item.startedAt && !item.endedAt ? [] : [notRunning]),
        ...refuseResult(result, resultText),
      ]),
    );
    if (refusal) return refusal;
    item.endedAt = command.now;
    await keepResult(command, item.id, result, resultText);
    await changePublicly(command, meeting);
    return id;
  },
);

const notRunning: Finding = {
  rule: 'R-68',
  basis: 'DESIGN',
  article: '会议议程办理规则',
  severity: 'BLOCK',
  code: 'ITEM_NOT_RUNNING',
  message: '该议题没有在审议。',
  fields: ['itemId'],
};
