import { Person } from '#schema/identity/person.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { refuseTransition, stageOf } from '#server/law/consultation/consultation-stage.ts';
import { refuseAssignee } from './assignee-guards.ts';
import { assigns } from './comment.permissions.ts';
import { selection } from './comment-ids.ts';
import { loadOwnMatter } from './comment-load.ts';

/** 分办意见: names the colleague who handles the selection, or nobody; says how many comments it concerns. */
export const assignComments = defineCommand(
  ['comments.assigned', '分派意见'],
  assigns,
  async (command, consultationId: string, ids: readonly string[], personId: string | null) => {
    const chosen = selection(ids);
    const matter = await loadOwnMatter(command, consultationId);
    const colleague = personId === null ? null : await personBy(command, personId);
    const refusal = command.refusalOf([
      ...refuseTransition('triage', stageOf(matter, command.now)),
      ...(personId === null ? [] : refuseAssignee(command.actor, colleague)),
    ]);
    if (refusal) return refusal;
    const { numUpdatedRows } = await command.db
      .updateTable('comment_state')
      .set((eb) => ({ assignee_id: colleague?.id ?? null, version: eb('version', '+', 1) }))
      .where('consultation_id', '=', matter.id)
      .where('comment_id', 'in', chosen)
      .where('status', '<>', CommentStatus.WITHDRAWN)
      .executeTakeFirstOrThrow();
    command.about('consultation', matter.id, `${colleague?.name ?? '不指定'}：${numUpdatedRows}条`);
    return Number(numUpdatedRows);
  },
);

const personBy = async ({ em }: CommandContext, id: string) => (isId(id) ? em.findOne(Person, { id }) : null);
