import { Correction } from '#schema/notice/correction.ts';
import type { CorrectionInput } from '#schema/notice/correction-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CorrectionSubject } from '#server/law/notice/corrected-part.ts';
import { checkWords, ownThing, weighCorrection, wordsIn } from './load-correction.ts';
import { writesCorrection } from './correction.permissions.ts';

/** 拟更正: what was found wrong in something public, and what is right; reviewed before it is published. */
export const draftCorrection = defineCommand(
  ['correction.drafted', '拟订更正'],
  writesCorrection,
  async (command, subjectId: string, subject: CorrectionSubject, input: CorrectionInput) => {
    const thing = await ownThing(command, subject, subjectId);
    checkWords(subject, input);
    const refusal = command.refusalOf(await weighCorrection(command, subject, subjectId, thing, input));
    if (refusal) return refusal;
    const correction = command.em.create(Correction, {
      subject,
      decisionId: thing.decisionId,
      consultationId: thing.consultationId,
      unitIds: thing.unitIds,
      ...wordsIn(thing, input),
      authorIds: [actorOf(command).id],
      changedAt: command.now,
    });
    command.about('correction', correction.id, subject);
    return correction.id;
  },
);
