import { Consultation } from '#schema/consultation/consultation.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseTransition, stageOf } from '#server/law/consultation/consultation-stage.ts';
import { WHAT } from './consultation-load.ts';
import { ownMatter } from './consultation.permissions.ts';
import { markEdited } from './save-consultation.ts';

/** 解读视频 belong to a consultation of the actor's own unit, while it is drafted; whatever was reviewed is reviewed no more. */
export const consultationClips = {
  hold: async (command: CommandContext, id: string) => {
    const consultation = await loadById(command.em, Consultation, id, WHAT);
    if (!ownMatter(command.actor, consultation)) throw notFound(WHAT);
    command.about('consultation', id);
    return {
      findings: refuseTransition('save', stageOf(consultation, command.now)),
      touch: () => markEdited(command, consultation),
    };
  },
};
