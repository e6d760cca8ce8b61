import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseCorrectionStage } from './correction-stage.ts';
import { heldCorrection } from './load-correction.ts';
import { writesCorrection } from './correction.permissions.ts';

/** 放弃更正: one that nobody has been shown. */
export const discardCorrection = defineCommand(
  ['correction.discarded', '放弃更正'],
  writesCorrection,
  async (command, id: string, version: number) => {
    const { correction } = await heldCorrection(command, id, version);
    const refusal = command.refusalOf(refuseCorrectionStage(correction, 'revise'));
    if (refusal) return refusal;
    command.em.remove(correction);
    return id;
  },
);
