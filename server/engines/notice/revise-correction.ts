import type { CorrectionInput } from '#schema/notice/correction-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { checkWords, heldCorrection, subjectIdOf, weighCorrection, wordsIn } from './load-correction.ts';
import { refuseCorrectionStage } from './correction-stage.ts';
import { writesCorrection } from './correction.permissions.ts';

/** 修改更正: until it is submitted, and after it was sent back. */
export const reviseCorrection = defineCommand(
  'correction.revised',
  writesCorrection,
  async (command, id: string, version: number, input: CorrectionInput) => {
    const { correction, thing } = await heldCorrection(command, id, version);
    checkWords(correction.subject, input);
    const wrongStage = refuseCorrectionStage(correction, 'revise');
    const refusal = command.refusalOf(
      wrongStage.length > 0
        ? wrongStage
        : await weighCorrection(command, correction.subject, subjectIdOf(correction), thing, input),
    );
    if (refusal) return refusal;
    const { id: actorId } = actorOf(command);
    Object.assign(correction, wordsIn(thing, input), {
      authorIds: [...new Set([...correction.authorIds, actorId])],
      changedAt: new Date(Math.max(command.now.getTime(), correction.changedAt.getTime() + 1)),
    });
    return id;
  },
);
