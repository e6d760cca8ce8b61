import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { recordedBytes } from '#server/ground/kernel/media/recorded-file.ts';
import type { FileFaultKind } from '#server/law/archive/file-fault.ts';
import type { PassingVersion } from '#server/law/draft/draft-gate.ts';
import { DraftStage } from '#server/law/draft/draft-stage.ts';
import { titlesBeforeReview } from '#server/law/draft/draft-title.ts';
import type { FileLine } from '#server/law/draft/page-lines.ts';
import { type TextDifference, textDifferences } from '#server/law/draft/published-text.ts';
import { refuseOtherText, saidOtherwise } from '#server/law/draft/text-differs.ts';
import type { Finding } from '#server/law/refusal.ts';
import { clausesOf } from './clause-rows.ts';
import { documentFactsOf } from './document-facts.queries.ts';
import { approvedVersion, fixedVersions, passagesOf } from './gate.queries.ts';
import { publishableLines, unsoundText } from './publishable-lines.ts';

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
  const { partOfId, title, name, sha256 } = file;
  const compared = { version: { no: approved.no, digest: approved.digest ?? '' }, partOfId };
  const bytes = await recordedBytes(services.media, file);
  const read =
    typeof bytes === 'string'
      ? { refused: unsoundText({ name, sha256, fault: bytes }) }
      : await publishableLines(bytes);
  if ('refused' in read) return { ...compared, refused: read.refused, differences: [] };
  const differences = await differencesIn(db, { id: approved.id, decisionId, titles: [title] }, read.lines);
  return { ...compared, refused: null, differences: partOfId ? saidOtherwise(differences) : differences };
}

/**
 * A file of the draft against the newest fixed version (送审的文件与送审稿比对): how they differ; UNREADABLE where it has no text. A
 * file of an earlier version that the public or the reviewer has read (征求意见稿, an earlier 送审稿) differs in nothing. A file
 * whose bytes are lost or changed differs in nobody knows what: that is said instead.
 */
export async function compareDraftFile(
  { db, services }: Reading,
  decisionId: string,
  fileId: string,
): Promise<readonly TextDifference[] | 'UNREADABLE' | FileFaultKind> {
  const file = await documentOf(db, decisionId, fileId);
  if (!file) return [];
  const bytes = await recordedBytes(services.media, file);
  if (typeof bytes === 'string') return bytes;
  const read = await publishableLines(bytes);
  if ('refused' in read) return 'UNREADABLE';
  const [newest, ...earlier] = await fixedVersions(db, decisionId).orderBy('no', 'desc').execute();
  if (!newest) return [];
  const against = ({ id }: PassingVersion) =>
    differencesIn(db, { id, decisionId, titles: titlesBeforeReview(file.title) }, read.lines);
  const differences = await against(newest);
  if (differences.length === 0) return [];
  const passed = new Set((await passagesOf(db, decisionId)).map(({ draftVersionId }) => draftVersionId));
  const known = earlier.filter(({ id, stage }) => stage === DraftStage.CONSULTED || passed.has(id));
  for (const version of known) if ((await against(version)).length === 0) return [];
  return differences;
}

/** Every difference between a version and the lines of a file. */
async function differencesIn(
  db: Db,
  { id, decisionId, titles }: { id: string; decisionId: string; titles: readonly string[] },
  lines: readonly FileLine[],
): Promise<TextDifference[]> {
  return textDifferences(await clausesOf(db, id), lines, titles, await documentFactsOf(db, decisionId));
}

const documentOf = (db: Db, decisionId: string, fileId: string) =>
  db
    .selectFrom('decision_file as f')
    .innerJoin('decision as d', 'd.id', 'f.decision_id')
    .select(['f.storage_key as storageKey', 'f.name', 'f.sha256', 'f.part_of_id as partOfId', 'd.title'])
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
