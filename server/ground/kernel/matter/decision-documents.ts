import { sql } from 'kysely';
import type { DisclosureProperty } from '#server/law/decision/document-header.ts';
import type { DocumentKind } from '#server/law/decision/document-kind.ts';
import { type RecordProof, refuseUnproved } from '#server/law/decision/record-proof.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import type { CommandContext } from '../context.ts';
import { isId } from '../load.ts';

const r58 = provision('R-58', 'DESIGN', '决策材料管理规则');

/**
 * Findings against the documents named by a record (记录所列的材料): each must belong to this decision and not be removed. Runs inside the
 * recording command and locks the documents until the record is stored.
 */
export async function refuseNamedDocuments(
  { db }: Pick<CommandContext, 'db'>,
  decisionId: string,
  fileIds: readonly string[],
): Promise<Finding[]> {
  return (await namedDocuments(db, decisionId, fileIds)) ? [] : [notFound];
}

/** Findings against a record's documents: ours, and among them the one its step brings forth (形成的材料). Locks as above. */
export async function refuseProof(
  { db }: Pick<CommandContext, 'db'>,
  decisionId: string,
  proof: RecordProof,
  fileIds: readonly string[],
): Promise<Finding[]> {
  const named = await namedDocuments(db, decisionId, fileIds);
  return named ? refuseUnproved(proof, named) : [notFound];
}

/** The kinds of these documents, locked; null where one of them is not the decision's. */
async function namedDocuments(
  db: CommandContext['db'],
  decisionId: string,
  fileIds: readonly string[],
): Promise<DocumentKind[] | null> {
  if (fileIds.length === 0) return [];
  const known = await db
    .selectFrom('decision_file')
    .select(['id', 'kind'])
    .where('decision_id', '=', decisionId)
    .where(sql<boolean>`id = any(${fileIds.filter(isId)}::uuid[])`)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .forShare()
    .execute();
  const ours = new Set(known.map(({ id }) => id));
  return fileIds.every((id) => ours.has(id.toLowerCase())) ? known.map(({ kind }) => kind) : null;
}

const notFound = r58.block('DOCUMENT_NOT_FOUND', 'fileIds')`
  所列材料中有的不是本事项的材料，或者已经移除。
  先上传到本事项的决策材料，再在记录中选择。`;

/** How each of these documents is disclosed (公开属性); null where nobody has said. */
export async function disclosuresOf(
  db: CommandContext['db'],
  ids: readonly string[],
): Promise<(DisclosureProperty | null)[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('decision_file').select('disclosure').where('id', 'in', ids).execute();
  return rows.map(({ disclosure }) => disclosure);
}
