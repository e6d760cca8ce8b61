import { Person } from '#schema/identity/person.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { badInput } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { CommentStatus } from '#server/law/comment-stage.ts';
import { refuseTransition, stageOf } from '#server/law/consultation-stage.ts';
import { assigns } from './comment.permissions.ts';
import { selection } from './comment-ids.ts';
import { loadOwnMatter } from './comment-load.ts';

/** 分办意见: names the colleague who handles the selection, or nobody; says how many comments it concerns. */
export const assignComments = act(
  'comments.assigned',
  assigns,
  async (command, consultationId: string, ids: readonly string[], personId: string | null) => {
    const chosen = selection(ids);
    const matter = await loadOwnMatter(command, consultationId);
    const refusal = command.weigh(refuseTransition('triage', stageOf(matter, command.now)));
    if (refusal) return refusal;
    const colleague = personId === null ? null : await loadColleague(command, personId, matter.unitIds);
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

async function loadColleague({ em }: CommandContext, personId: string, unitIds: readonly string[]) {
  const person = isId(personId) ? await em.findOne(Person, { id: personId, active: true }) : null;
  if (!person || !unitIds.includes(person.unitId)) throw badInput('只能分给本单位在岗的人员。', ['personId']);
  return person;
}
