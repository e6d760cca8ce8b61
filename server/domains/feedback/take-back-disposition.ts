import { CommentState } from '#schema/consultation/comment-state.ts';
import { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { Disposition } from '#schema/feedback/disposition.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById, sameVersion } from '#server/ground/kernel/load.ts';
import { refuseTakingBack } from '#server/law/feedback/taking-back.ts';
import { sorts } from './feedback.permissions.ts';
import { loadMatter, outcomesChanged, refuseAtStage } from './matter.ts';

const WHAT = '该处理意见';

/** 撤回处理意见, while nobody has confirmed it: the comment or cluster waits for its answer again. */
export const takeBackDisposition = defineCommand(
  ['disposition.takenBack', '撤回处理意见'],
  sorts,
  async (command, id: string, version: number) => {
    const disposition = await loadById(command.em, Disposition, id, WHAT);
    const { consultationId, commentId, state, proposedById } = disposition;
    const matter = await loadMatter(command, consultationId);
    sameVersion(disposition, version, WHAT);
    const comment = commentId ? await command.em.findOne(CommentState, { commentId }) : null;
    const toTakeBack = {
      confirmed: state === DispositionState.CONFIRMED,
      proposedById,
      assigneeId: comment?.assigneeId ?? null,
    };
    const refusal = command.refusalOf([
      ...refuseAtStage('dispose', matter, command.now),
      ...refuseTakingBack(toTakeBack, actorOf(command).id),
    ]);
    if (refusal) return refusal;
    command.em.remove(disposition);
    await outcomesChanged(command, matter);
    return { id };
  },
);
