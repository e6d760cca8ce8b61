import type { Db } from '#server/ground/kernel/context.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';

/**
 * Draft that goes with a letter (随函草案): the newest fixed version, else the newest file of the draft among the letter's
 * documents.
 */
export async function sentDraft(
  { db, now }: { db: Db; now: Date },
  decisionId: string,
  fileIds: readonly string[],
): Promise<{ draftVersionId: string | null; digest: string } | null> {
  const version = await db
    .selectFrom('draft_version')
    .select(['id', 'digest'])
    .where('decision_id', '=', decisionId)
    .where('frozen_at', '<=', now)
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (version?.digest) return { draftVersionId: version.id, digest: version.digest };
  if (fileIds.length === 0) return null;
  const file = await db
    .selectFrom('decision_file')
    .select('sha256')
    .where('decision_id', '=', decisionId)
    .where('id', 'in', fileIds)
    .where('kind', '=', DocumentKind.DRAFT)
    .where('removed_at', 'is', null)
    .orderBy('uploaded_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return file ? { draftVersionId: null, digest: file.sha256 } : null;
}
