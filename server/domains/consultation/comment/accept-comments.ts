import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseTransition, stageOf } from '#server/law/consultation/consultation-stage.ts';
import { triages } from './comment.permissions.ts';
import { selection } from './comment-ids.ts';
import { loadOwnMatter } from './comment-load.ts';

/** 受理意见: those of the selection that nobody has taken in hand yet; says how many they were. */
export const acceptComments = defineCommand(
  ['comments.accepted', '受理意见'],
  triages,
  async (command, consultationId: string, ids: readonly string[]) => {
    const chosen = selection(ids);
    const matter = await loadOwnMatter(command, consultationId);
    const refusal = command.refusalOf(refuseTransition('triage', stageOf(matter, command.now)));
    if (refusal) return refusal;
    const { numUpdatedRows } = await command.db
      .updateTable('comment_state')
      .set((eb) => ({
        status: CommentStatus.UNDER_REVIEW,
        accepted_at: command.now,
        version: eb('version', '+', 1),
      }))
      .where('consultation_id', '=', matter.id)
      .where('comment_id', 'in', chosen)
      .where('status', '=', CommentStatus.RECEIVED)
      .executeTakeFirstOrThrow();
    command.about('consultation', matter.id, `受理${numUpdatedRows}条`);
    return Number(numUpdatedRows);
  },
);
