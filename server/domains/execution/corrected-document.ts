import { DecisionFile } from '#schema/decision/decision-file.ts';
import type { Publication } from '#schema/execution/execution-contents.ts';
import type { Correction } from '#schema/notice/correction.ts';
import { textFindings } from '#server/engines/draft/compare-text.ts';
import { approvedVersion } from '#server/engines/draft/gate.queries.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { refuseDecisionFile } from '#server/law/notice/corrected-decision-file.ts';
import { CorrectedPart, CorrectionSubject } from '#server/law/notice/corrected-part.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { FileReading, ShownFile } from '#server/engines/notice/correction-kinds.ts';

const document = (db: Db, decisionId: string, id: string) =>
  db
    .selectFrom('decision_file')
    .select(['id', 'kind', 'sha256', 'disclosure'])
    .where('decision_id', '=', decisionId)
    .where('id', '=', id)
    .where('removed_at', 'is', null);

/** The text and the interpretation as they are published now: what was put right stands in the place of what was wrong. */
export async function shownFiles(
  db: Db,
  decisionId: string,
  { textFileId, interpretationFileId }: Publication,
): Promise<ShownFile[]> {
  const corrected = await db
    .selectFrom('correction')
    .select(['former_file_id as formerFileId', 'file_id as fileId'])
    .where('decision_id', '=', decisionId)
    .where('subject', '=', CorrectionSubject.PUBLICATION)
    .where('published_at', 'is not', null)
    .where('file_id', 'is not', null)
    .orderBy('published_at')
    .execute();
  const now = (first: string) =>
    corrected.reduce((id, { formerFileId, fileId }) => (fileId && formerFileId === id ? fileId : id), first);
  const shown = async (first: string, part: CorrectedPart): Promise<ShownFile[]> => {
    const file = await document(db, decisionId, now(first)).executeTakeFirst();
    return file ? [{ id: file.id, sha256: file.sha256, part, ofDraft: false }] : [];
  };
  return [
    ...(await shown(textFileId, CorrectedPart.DECISION_TEXT)),
    ...(await shown(interpretationFileId, CorrectedPart.DECISION_INTERPRETATION)),
  ];
}

/** A document of the decision that nobody has published. */
export const uploadedDocument = async (
  db: Db,
  decisionId: string,
  fileId: string,
): Promise<string | null> => {
  const found = await document(db, decisionId, fileId).where('published_at', 'is', null).executeTakeFirst();
  return found?.sha256 ?? null;
};

/**
 * Reasons against the corrected file: its text is read and compared with 审定稿 (逐字比对) when the correction is
 * drafted, reviewed and published.
 */
export async function refuseCorrectedFile(
  { db, services }: FileReading,
  decisionId: string,
  fileId: string,
  formerFileId: string,
): Promise<Finding[]> {
  const [file, former] = await Promise.all(
    [fileId, formerFileId].map((id) => document(db, decisionId, id).executeTakeFirst()),
  );
  if (!file || !former) return [];
  const isText = former.kind === DocumentKind.DECISION_TEXT;
  const approved = isText ? await approvedVersion(db, decisionId) : undefined;
  return refuseDecisionFile({
    kind: file.kind,
    formerKind: former.kind,
    disclosure: file.disclosure,
    approved: approved !== undefined,
    differs: approved ? await textFindings({ db, services }, decisionId, fileId) : [],
  });
}

/** From now on everybody may read it; the former one stays. */
export async function publishDocument({ em, now }: CommandContext, { fileId }: Correction): Promise<void> {
  if (!fileId) return;
  const file = await em.findOneOrFail(DecisionFile, { id: fileId });
  file.publishedAt ??= now;
}
