import { sql } from 'kysely';
import type { DisclosureProperty } from '#server/law/document-header.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { CommandContext } from './context.ts';
import { isId } from './load.ts';

/**
 * What forbids a record to name these documents (记录所列的材料): each is one of this decision and not taken out. Asked inside the
 * recording command, and held until the record is there: nobody takes one out meanwhile.
 */
export async function refuseNamedDocuments(
  { db }: Pick<CommandContext, 'db'>,
  decisionId: string,
  fileIds: readonly string[],
): Promise<Finding[]> {
  if (fileIds.length === 0) return [];
  const known = await db
    .selectFrom('decision_file')
    .select('id')
    .where('decision_id', '=', decisionId)
    .where(sql<boolean>`id = any(${fileIds.filter(isId)}::uuid[])`)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .forShare()
    .execute();
  const ours = new Set(known.map(({ id }) => id));
  return fileIds.every((id) => ours.has(id.toLowerCase())) ? [] : [notFound];
}

const notFound: Finding = {
  rule: 'R-58',
  basis: 'DESIGN',
  article: '决策材料管理规则',
  severity: 'BLOCK',
  code: 'DOCUMENT_NOT_FOUND',
  message: '所列材料中有的不是本事项的材料，或者已经移除。',
  fields: ['fileIds'],
  fix: '先上传到本事项的决策材料，再在记录中选择。',
};

/** How each of these documents is disclosed (公开属性); null where nobody has said. */
export async function disclosuresOf(
  db: CommandContext['db'],
  ids: readonly string[],
): Promise<(DisclosureProperty | null)[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('decision_file').select('disclosure').where('id', 'in', ids).execute();
  return rows.map(({ disclosure }) => disclosure);
}
