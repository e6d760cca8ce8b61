import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { MaterialJudgement } from '#server/law/draft/material-change.ts';
import { digestOf } from './draft-digest.ts';
import { clausesOf } from './clause-rows.ts';
import { settleConclusions } from './settle-conclusions.ts';

/** How a version ends: whether everybody reads it from now on, and why it was made. */
interface Fixing {
  published?: boolean;
  reason?: string;
  judgement?: MaterialJudgement | null;
}

/**
 * Fixes a version (定稿): from now on neither it nor its clauses change, and the digest of its text names it; conclusions on
 * another text stand no longer.
 */
export async function fixVersion(
  { db, em, now }: Pick<CommandContext, 'db' | 'em' | 'now'>,
  { id, decisionId }: { id: string; decisionId: string },
  { published = false, reason, judgement }: Fixing,
): Promise<void> {
  const digest = digestOf(await clausesOf(db, id));
  await db
    .updateTable('draft_version')
    .set({
      digest,
      frozen_at: now,
      ...(published && { published_at: now }),
      ...(reason !== undefined && { reason }),
      ...(judgement && { material: judgement.material, material_reason: judgement.reason.trim() }),
    })
    .where('id', '=', id)
    .where('frozen_at', 'is', null)
    .execute();
  await settleConclusions({ db, em }, decisionId);
}
