import { clausesOf } from '#server/engines/draft/clause-rows.ts';
import { approvedVersion } from '#server/engines/draft/gate.queries.ts';
import { publishableLines } from '#server/engines/draft/publishable-lines.ts';
import type { FileReading } from '#server/engines/notice/correction-kinds.ts';
import { recordedBytes } from '#server/ground/kernel/media/recorded-file.ts';
import type { UnsoundFile } from '#server/law/archive/file-fault.ts';
import { refuseBeyondDecision, refuseUnsoundDecision } from '#server/law/notice/corrected-interpretation.ts';
import { CorrectedPart } from '#server/law/notice/corrected-part.ts';
import type { CorrectionWords } from '#server/law/notice/correction.ts';
import type { Finding } from '#server/law/refusal.ts';
import { publicationOf } from './publication.queries.ts';

/** Reasons against corrected words of an interpretation: what they say was not decided (解读以决策正文为准). */
export async function refuseToldWords(
  reading: FileReading,
  decisionId: string,
  words: CorrectionWords,
): Promise<Finding[]> {
  if (words.part !== CorrectedPart.DECISION_INTERPRETATION) return [];
  const decision = await decidedText(reading, decisionId);
  if (decision === null) return [];
  return typeof decision === 'string'
    ? refuseBeyondDecision(words, decision)
    : refuseUnsoundDecision(decision);
}

/** 审定稿, or where the system holds none, the published file; null where that has no text; the file itself where its bytes are lost or changed. */
async function decidedText(
  { db, services }: FileReading,
  decisionId: string,
): Promise<string | UnsoundFile | null> {
  const approved = await approvedVersion(db, decisionId);
  if (approved) return (await clausesOf(db, approved.id)).map(({ text }) => text).join('\n');
  const { publication } = await publicationOf(db, decisionId);
  const file = await db
    .selectFrom('decision_file')
    .select(['storage_key as storageKey', 'name', 'sha256'])
    .where('decision_id', '=', decisionId)
    .where('id', '=', publication?.content.textFileId ?? null)
    .executeTakeFirst();
  if (!file) return null;
  const bytes = await recordedBytes(services.media, file);
  if (typeof bytes === 'string') return { name: file.name, sha256: file.sha256, fault: bytes };
  const read = await publishableLines(bytes);
  return 'refused' in read ? null : read.lines.map(({ text }) => text).join('\n');
}
