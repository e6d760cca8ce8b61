import { AgendaCorrection } from '#schema/meeting/agenda-correction.ts';
import { AgendaOutcome } from '#schema/meeting/agenda-outcome.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { refuseProposedCorrection } from '#server/law/meeting/result-correction.ts';
import { itemToCorrect } from './correction-load.ts';
import { refuseResult } from './item-guards.ts';
import { atStage } from './meeting-guards.ts';
import { change, loadMeeting } from './meeting-load.ts';
import { refuseResultOf } from './quorum-guards.ts';
import { mayBring } from './meeting.permissions.ts';

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
    const { item, stand, open } = await itemToCorrect(command, id, itemId);
    const before = await command.em.findOne(AgendaOutcome, { itemId: item.id });
    const undecidable = await refuseResultOf(command, meeting, item.id, result);
    const after = { result, resultText };
    const refusal = command.refusalOf(
      atStage('correctResult', meeting, () => [
        ...refuseProposedCorrection({ ...stand, open: open !== null, before, after, reason }),
        ...refuseResult(result, resultText),
        ...undecidable,
      ]),
    );
    if (refusal || !before) return refusal ?? id;
    command.em.create(AgendaCorrection, {
      itemId: item.id,
      resultBefore: before.result,
      resultTextBefore: before.resultText,
      ...after,
      reason,
      proposedById: actorOf(command).id,
      proposedAt: command.now,
    });
    change(command, meeting);
    return id;
  },
);
