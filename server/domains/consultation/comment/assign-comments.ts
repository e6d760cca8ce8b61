import { sql } from 'kysely';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { refuseTransition, stageOf } from '#server/law/consultation/consultation-stage.ts';
import type { Role } from '#server/law/people/role.ts';
import { type Assignee, refuseAssignee } from './assignee-guards.ts';
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

async function personBy({ db }: CommandContext, id: string): Promise<Assignee | null> {
  if (!isId(id)) return null;
  const found = await db
    .selectFrom('person')
    .select(['id', 'name', 'unit_id as unitId', 'active'])
    .select(sql<Role[]>`posts_of(person)`.as('roles'))
    .where('id', '=', id)
    .executeTakeFirst();
  return found ?? null;
}
