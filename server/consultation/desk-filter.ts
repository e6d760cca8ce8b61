import { type RawBuilder, sql } from 'kysely';
import { type CommentFilter, CommentProgress } from '#schema/consultation/comment-filter.ts';
import { badInput } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { readReceiptNo } from '#server/receipt/receipt.ts';
import { HANDLER } from './comment.permissions.ts';

/** How far a comment is (办理进度), of its state `s` and outcome `e`; one that the lead sent back waits for its clerk again. */
export const PROGRESS: Readonly<Record<CommentProgress, RawBuilder<unknown>>> = {
  [CommentProgress.NEW]: sql`s.status = 'RECEIVED'`,
  [CommentProgress.UNDISPOSED]: sql`s.status <> 'WITHDRAWN' and (e.id is null or e.returned_reason is not null)`,
  [CommentProgress.PROPOSED]: sql`s.status <> 'WITHDRAWN' and e.state = 'PROPOSED' and e.returned_reason is null`,
  [CommentProgress.CONFIRMED]: sql`s.status <> 'WITHDRAWN' and e.state = 'CONFIRMED'`,
  [CommentProgress.HIDDEN]: sql`s.hide_state is not null`,
  [CommentProgress.WITHDRAWN]: sql`s.status = 'WITHDRAWN'`,
};

/** Person `p` can be given comments of `unitIds` (在岗的经办人). */
export const handles = (unitIds: RawBuilder<unknown>) =>
  sql`p.active and ${HANDLER} = any(p.roles) and p.unit_id = any(${unitIds})`;

const CLAUSE = sql`case when v.no is null then c.clause_no else v.clause_no end`;

/** The conditions of a filter (筛选) on the tables of the desk. */
export function matching(filter: CommentFilter): RawBuilder<unknown> {
  const { clauseNo, stance, channel, progress, outcome, clusterId, unclustered, text } = filter;
  if (clusterId && !isId(clusterId)) throw badInput('主题的编号不对。', ['filter.clusterId']);
  return sql.join(
    [
      sql`true`,
      ...(clauseNo ? [sql`${CLAUSE} = ${clauseNo}`] : []),
      ...(stance ? [sql`coalesce(v.stance, c.stance) = ${stance}`] : []),
      ...(channel ? [sql`c.channel = ${channel}`] : []),
      ...(progress ? [PROGRESS[progress]] : []),
      ...(outcome ? [sql`e.result = ${outcome}`] : []),
      ...(clusterId ? [sql`m.cluster_id = ${clusterId}`] : []),
      ...(unclustered ? [sql`m.cluster_id is null`] : []),
      ...givenTo(filter),
      ...(text ? [containing(text)] : []),
    ],
    sql` and `,
  );
}

/** Whose they are (办理人): one colleague's, or nobody's who could still handle them. */
function givenTo({ assigneeId, unassigned }: CommentFilter): RawBuilder<unknown>[] {
  if (assigneeId && !isId(assigneeId)) throw badInput('经办人的编号不对。', ['filter.assigneeId']);
  const nobody = sql`not exists (select 1 from person p where p.id = s.assignee_id and ${handles(sql`k.unit_ids`)})`;
  return [...(assigneeId ? [sql`s.assignee_id = ${assigneeId}`] : []), ...(unassigned ? [nobody] : [])];
}

/** Words of the text as it reads now, or a receipt number. */
function containing(text: string): RawBuilder<unknown> {
  const pattern = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const receiptNo = readReceiptNo(text);
  return sql`(coalesce(v.text, c.text) ilike ${pattern}
    or (case when v.no is null then c.suggested_text else v.suggested_text end) ilike ${pattern}
    ${receiptNo ? sql`or c.receipt_no = ${receiptNo}` : sql``})`;
}
