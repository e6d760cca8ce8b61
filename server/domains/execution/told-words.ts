import { buffer } from 'node:stream/consumers';
import { clausesOf } from '#server/engines/draft/clause-rows.ts';
import { approvedVersion } from '#server/engines/draft/gate.queries.ts';
import { publishableLines } from '#server/engines/draft/publishable-lines.ts';
import type { FileReading } from '#server/engines/notice/correction-kinds.ts';
import { refuseBeyondDecision } from '#server/law/notice/corrected-interpretation.ts';
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
  return decision === null ? [] : refuseBeyondDecision(words, decision);
}

/** 审定稿, or where the system holds none, the published file; null where that cannot be read. */
async function decidedText({ db, services }: FileReading, decisionId: string): Promise<string | null> {
  const approved = await approvedVersion(db, decisionId);
  if (approved) return (await clausesOf(db, approved.id)).map(({ text }) => text).join('\n');
  const { publication } = await publicationOf(db, decisionId);
  const file = await db
    .selectFrom('decision_file')
    .select('storage_key as storageKey')
    .where('decision_id', '=', decisionId)
    .where('id', '=', publication?.content.textFileId ?? null)
    .executeTakeFirst();
  if (!file) return null;
  const bytes = await buffer(services.media.read(file.storageKey)).catch(() => Buffer.alloc(0));
  const read = await publishableLines(bytes);
  return 'refused' in read ? null : read.lines.map(({ text }) => text).join('\n');
}
