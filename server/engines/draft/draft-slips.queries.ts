import type { Db } from '#server/ground/kernel/context.ts';
import { correctedWordsOf } from '#server/ground/kernel/corrected-words.ts';
import { DraftGate } from '#server/law/draft/draft-gate.ts';
import { slipsIn } from '#server/law/notice/corrected-words.ts';

/**
 * Corrections of a text since it was put to the public (更正), to be printed below a file of it: the version itself
 * stays as its digest says. 审定稿 is read as it was approved.
 */
export async function slipsOf(
  db: Db,
  { id, consultationId }: { id: string; consultationId: string | null },
  clauses: readonly { text: string }[],
): Promise<string[]> {
  if (!consultationId || (await wasApproved(db, id))) return [];
  const words = await correctedWordsOf(db, consultationId);
  return slipsIn('DRAFT', words, clauses.map(({ text }) => text).join('\n'));
}

const wasApproved = async (db: Db, draftVersionId: string): Promise<boolean> =>
  (await db
    .selectFrom('draft_passage')
    .select('id')
    .where('draft_version_id', '=', draftVersionId)
    .where('gate', '=', DraftGate.APPROVED)
    .executeTakeFirst()) !== undefined;
