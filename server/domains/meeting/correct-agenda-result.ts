import { AgendaOutcome } from '#schema/meeting/agenda-outcome.ts';
import { keepProposal, refuseProposal } from '#server/engines/change/propose-change.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { refuseCorrectingItem } from '#server/law/meeting/result-correction.ts';
import { refuseResult } from './item-guards.ts';
import { atStage } from './meeting-guards.ts';
import { change, itemIn, itemsOf, loadMeeting } from './meeting-load.ts';
import { refuseResultOf } from './quorum-guards.ts';
import { mayBring } from './meeting.permissions.ts';
import { RESULT_CHANGE, standOf } from './result-change.ts';

/** 提出更正审议结果 (国令713号第三十条): with the reason, until the result is published; nothing changes before a second person confirms it. */
export const correctAgendaResult = defineCommand(
  ['meeting.resultCorrectionProposed', '提出更正审议结果'],
  mayBring('correctResult'),
  async (
    command,
    id: string,
    version: number,
    itemId: string,
    result: AgendaResult,
    resultText: string,
    reason: string,
  ) => {
    const meeting = await loadMeeting(command, 'correctResult', id, version);
    const item = itemIn(await itemsOf(command, id), itemId);
    const outcome = await command.em.findOne(AgendaOutcome, { itemId: item.id });
    const before = outcome && { result: outcome.result, resultText: outcome.resultText };
    const proposed = { subject: item.id, before, after: { result, resultText }, reason };
    const others = [
      ...refuseCorrectingItem(await standOf(command, item)),
      ...(await refuseProposal(command, RESULT_CHANGE, proposed)),
      ...refuseResult(result, resultText),
      ...(await refuseResultOf(command, meeting, item.id, result)),
    ];
    const refusal = command.refusalOf(atStage('correctResult', meeting, () => others));
    if (refusal) return refusal;
    keepProposal(command, RESULT_CHANGE, proposed);
    change(command, meeting);
    return id;
  },
);
