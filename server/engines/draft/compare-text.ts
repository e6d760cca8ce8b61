import { buffer } from 'node:stream/consumers';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import type { PassingVersion } from '#server/law/draft/draft-gate.ts';
import { type TextDifference, textDifferences } from '#server/law/draft/published-text.ts';
import { refuseOtherText, saidOtherwise } from '#server/law/draft/text-differs.ts';
import type { Finding } from '#server/law/refusal.ts';
import { clausesOf } from './clause-rows.ts';
import { documentFactsOf } from './document-facts.queries.ts';
import { approvedVersion } from './gate.queries.ts';
import { publishableLines } from './publishable-lines.ts';

/** A version as a file was compared with it (比对的审定稿). */
export interface ComparedVersion {
  no: number;
  digest: string;
}

/** A file against 审定稿 (逐字比对): what differs, or why it could not be read. */
export interface TextComparison {
  version: ComparedVersion;
  /** The document whose public part this is: what that keeps back is no difference. */
  partOfId: string | null;
  refused: Finding | null;
  differences: readonly TextDifference[];
}

interface Reading extends Pick<Context, 'services'> {
  db: Db;
}

/** Compares a document of the decision with 审定稿; null where the system holds none, or not this document. */
export async function compareText(
  { db, services }: Reading,
  decisionId: string,
  fileId: string,
): Promise<TextComparison | null> {
  const approved = await approvedVersion(db, decisionId);
  const file = isId(fileId) ? await documentOf(db, decisionId, fileId) : undefined;
  if (!approved || !file) return null;
  const { partOfId, title, storageKey } = file;
  const compared = { version: { no: approved.no, digest: approved.digest ?? '' }, partOfId };
  const bytes = await buffer(services.media.read(storageKey)).catch(() => Buffer.alloc(0));
  const read = await publishableLines(bytes);
  if ('refused' in read) return { ...compared, refused: read.refused, differences: [] };
  const facts = await documentFactsOf(db, decisionId);
  const differences = textDifferences(await clausesOf(db, approved.id), read.lines, [title], facts);
  return { ...compared, refused: null, differences: partOfId ? saidOtherwise(differences) : differences };
}

const documentOf = (db: Db, decisionId: string, fileId: string) =>
  db
    .selectFrom('decision_file as f')
    .innerJoin('decision as d', 'd.id', 'f.decision_id')
    .select(['f.storage_key as storageKey', 'f.part_of_id as partOfId', 'd.title'])
    .where('f.decision_id', '=', decisionId)
    .where('f.id', '=', fileId)
    .where('f.removed_at', 'is', null)
    .executeTakeFirst();

/**
 * Findings of the comparison against publishing this file; of a public part, also those on the whole. Where the system
 * holds no draft, there is nothing to compare with.
 */
export async function textFindings(reading: Reading, decisionId: string, fileId: string): Promise<Finding[]> {
  const compared = await compareText(reading, decisionId, fileId);
  if (!compared) return [];
  const { version, partOfId, refused, differences } = compared;
  const found = refused ? [refused] : refuseOtherText(version.no, differences);
  if (found.length > 0 || partOfId === null) return found;
  return textFindings(reading, decisionId, partOfId);
}

/** 审定稿 that a published file is in full: of a public part the rest stays closed, and so does the version. */
export async function versionInFull(
  db: Db,
  decisionId: string,
  fileId: string,
): Promise<PassingVersion | undefined> {
  const file = await documentOf(db, decisionId, fileId);
  return file?.partOfId === null ? approvedVersion(db, decisionId) : undefined;
}
