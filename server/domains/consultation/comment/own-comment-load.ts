import { sql } from 'kysely';
import { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { appNow } from '#server/ground/kernel/clock.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { conflict, notFound } from '#server/ground/kernel/fault.ts';
import type { Finding, Refusal } from '#server/law/refusal.ts';
import { readReceipt } from '#server/engines/receipt/receipt.ts';
import type { OwnFacts } from './comment-own-guards.ts';
import { type OwnComment, ownComment } from './my-comment.queries.ts';

/** The author's comment by their receipt; a wrong number and a wrong code are answered alike. */
export async function loadByReceipt(
  command: CommandContext,
  receiptNo: string,
  lookupCode: string,
): Promise<OwnComment> {
  const pair = readReceipt(command.services.seal, receiptNo, lookupCode);
  const own = pair && (await ownComment(command.db, pair));
  if (!own) throw notFound('这条意见，请核对受理编号和查询码');
  command.about('comment', own.id);
  return own;
}

/** The statement left it as it was: the closing came between, or somebody with the same receipt was faster. */
export async function changedMeanwhile(
  command: CommandContext,
  own: OwnComment,
  refuse: (facts: OwnFacts, now: Date) => Finding[],
): Promise<Refusal> {
  const { rows } = await sql<OwnFacts & { version: number }>`
    select s.version, s.withdrawn_at as "withdrawnAt", s.disowned_at as "disownedAt", least(k.closes_at, k.feedback_published_at) as "closesAt",
      k.withdrawn_at as "consultationWithdrawnAt"
    from comment_state s join consultation k on k.id = s.consultation_id where s.comment_id = ${own.id}`.execute(
    command.db,
  );
  const present = rows[0];
  const refusal = present && command.refusalOf(refuse(present, await appNow(command.db)));
  if (refusal) return refusal;
  throw conflict('该意见', present?.version ?? null);
}

/** Drops the decisions on the former text: a proposed outcome, its own or by a cluster. */
export async function dropProposals(db: Db, commentId: string): Promise<void> {
  await db
    .deleteFrom('disposition')
    .where('comment_id', '=', commentId)
    .where('state', '=', DispositionState.PROPOSED)
    .execute();
  await db.deleteFrom('cluster_member').where('comment_id', '=', commentId).execute();
}
