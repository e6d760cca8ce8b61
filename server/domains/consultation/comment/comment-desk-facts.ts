import type { CommentState } from '#schema/consultation/comment-state.ts';
import type { Consultation } from '#schema/consultation/consultation.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { stageOf } from '#server/law/consultation/consultation-stage.ts';
import { sql } from 'kysely';
import type { DeskFacts } from './comment-guards.ts';
import { WITH_OUTCOME } from './comment-select.ts';

interface Linked {
  outcomeState: DeskFacts['outcomeState'];
  clustered: boolean;
  signed: boolean;
}

/** Facts weighed by the guards of the desk, for a command on one comment. */
export async function deskFacts(
  { db, now }: CommandContext,
  { state, matter }: { state: CommentState; matter: Consultation },
): Promise<DeskFacts> {
  const { rows } = await sql<Linked>`
    select e.state as "outcomeState", m.cluster_id is not null as clustered,
      exists (select 1 from comment_contact t where t.comment_id = c.id) as signed
    from comment c ${WITH_OUTCOME} where c.id = ${state.commentId}`.execute(db);
  const linked = rows[0] ?? { outcomeState: null, clustered: false, signed: false };
  const { status, showText, textCleared, hideState, hideProposedById } = state;
  const consultationStage = stageOf(matter, now);
  return { consultationStage, status, showText, textCleared, hideState, hideProposedById, ...linked };
}
