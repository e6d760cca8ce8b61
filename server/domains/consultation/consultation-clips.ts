import { Consultation } from '#schema/consultation/consultation.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { Correction } from '#schema/notice/correction.ts';
import type { Recording } from '#schema/playback/recording.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseTransition, stageOf } from '#server/law/consultation/consultation-stage.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import { WHAT } from './consultation-load.ts';
import { ownMatter } from './consultation.permissions.ts';
import { markEdited } from './save-consultation.ts';

/**
 * 解读视频 belong to a consultation of the actor's own unit, while it is drafted; whatever was reviewed is reviewed no more. Of a
 * public one only those are changed that are to take the place of another, and none that a correction was sent to the review with.
 */
export const consultationClips = {
  hold: async (command: CommandContext, id: string, film?: Recording) => {
    const consultation = await loadById(command.em, Consultation, id, WHAT);
    if (!ownMatter(command.actor, consultation)) throw notFound(WHAT);
    command.about('consultation', id);
    const stage = stageOf(consultation, command.now);
    const drafted = refuseTransition('save', stage);
    if (drafted.length === 0) return { findings: [], touch: () => markEdited(command, consultation) };
    const given = refuseTransition('correct', stage).length === 0 && (!film || (await isFree(command, film)));
    return { findings: given ? [] : drafted, touch: () => undefined };
  },
};

/** Nobody has seen it yet but those who prepare it. */
async function isFree({ em }: CommandContext, { id, state }: Recording): Promise<boolean> {
  if (state !== RecordingState.PREPARING) return false;
  return (await em.count(Correction, { fileId: id, review: { $ne: ReviewState.DRAFT } })) === 0;
}
