import { sql } from 'kysely';
import { CommentNote } from '#schema/consultation/comment-note.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { mentionedIn, type Nameable, refuseNoteBeside } from '#server/law/consultation/comment-note.ts';
import { Role } from '#server/law/people/role.ts';
import { notes } from './comment.permissions.ts';
import { loadOwnComment } from './comment-load.ts';

/** 写内部备注 beside an opinion; a colleague who is named in it with @ finds it on their workbench. */
export const noteComment = defineCommand(
  ['comment.noted', '写内部备注'],
  notes,
  async (command, id: string, text: string) => {
    const { matter } = await loadOwnComment(command, id);
    const { id: byId, unitId } = actorOf(command);
    const people = await colleaguesOf(command, unitId);
    const refusal = command.refusalOf(refuseNoteBeside(text, people));
    if (refusal) return refusal;
    const toIds = mentionedIn(text, people)
      .map((one) => one.id)
      .filter((one) => one !== byId);
    const note = {
      commentId: id,
      consultationId: matter.id,
      byId,
      at: command.now,
      text: text.trim(),
      toIds,
    };
    command.em.create(CommentNote, note);
    return id;
  },
);

async function colleaguesOf({ db }: CommandContext, unitId: string): Promise<Nameable[]> {
  const { rows } = await sql<Nameable>`
    select p.id, p.name from person p where p.active and p.unit_id = ${unitId}
      and posts_of(p) && ${[Role.UNIT_STAFF, Role.UNIT_LEAD]}::text[] order by p.name collate "C", p.id`.execute(
    db,
  );
  return rows;
}
