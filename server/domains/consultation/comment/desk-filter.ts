import { type RawBuilder, sql } from 'kysely';
import type { CommentFilter } from '#schema/consultation/comment-filter.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { readReceiptNo } from '#server/engines/receipt/receipt.ts';
import { likePattern } from '#server/ground/kernel/like-pattern.ts';
import { barePaperFormNo, paperFormNoFits } from '#server/law/consultation/paper-form.ts';
import { HANDLER } from './comment.permissions.ts';

/** Person `p` can be given comments of `unitIds` (在岗的经办人). */
export const handles = (unitIds: RawBuilder<unknown>) =>
  sql`p.active and ${HANDLER} = any(posts_of(p)) and p.unit_id = any(${unitIds})`;

/** A filter, with the requester where it says "me" (筛选). */
export interface DeskFilter extends Omit<CommentFilter, 'mine' | 'namesMe'> {
  readonly namedId?: string | null;
}

/** The filter as this requester means it. */
export function askedBy(actor: Actor | null, filter: CommentFilter | null | undefined): DeskFilter {
  const { mine, namesMe, ...others } = filter ?? {};
  const me = actor?.id ?? null;
  return { ...others, ...(mine && { assigneeId: me }), ...(namesMe && { namedId: me }) };
}

/** Conditions of a filter (筛选) that the tallies do not cover, on a comment's state `s`. */
export const untallied = (filter: DeskFilter): RawBuilder<unknown>[] => [
  ...beside(filter),
  ...(filter.text ? [containing(filter.text)] : []),
];

/** Those of them that are not about words: whose they are, who is asked about them, and which group of like opinions. */
export const beside = (filter: DeskFilter): RawBuilder<unknown>[] => [
  ...givenTo(filter),
  ...waitsFor(filter),
  ...(filter.likeGroupId
    ? [
        sql`s.comment_id in (select l.comment_id from comment_likeness l where l.group_id = ${filter.likeGroupId})`,
      ]
    : []),
];

/** Whose they are (办理人): one colleague's, or nobody's who could still handle them. */
function givenTo({ assigneeId, unassigned }: CommentFilter): RawBuilder<unknown>[] {
  const nobody = sql`not exists (select 1 from consultation k join person p on ${handles(sql`k.unit_ids`)}
    where k.id = s.consultation_id and p.id = s.assignee_id)`;
  return [...(assigneeId ? [sql`s.assignee_id = ${assigneeId}`] : []), ...(unassigned ? [nobody] : [])];
}

/** Who is asked about them: somebody by a colleague beside the opinion, the unit by an author who finds a reason unclear. */
const waitsFor = ({ namedId, askedAgain }: DeskFilter): RawBuilder<unknown>[] => [
  ...(namedId
    ? [
        sql`s.comment_id in (select n.comment_id from comment_note n
          where n.consultation_id = s.consultation_id and ${namedId}::uuid = any(n.to_ids))`,
      ]
    : []),
  ...(askedAgain
    ? [
        sql`s.comment_id in (select q.comment_id from reason_question q left join reason_answer a on a.id = q.answer_id
          where q.consultation_id = s.consultation_id and a.state is distinct from 'CONFIRMED')`,
      ]
    : []),
];

/** Comment `c` has this number (编号): its receipt's, or that of the paper form it came on; null: the words are no number. */
export function numbered(text: string): RawBuilder<unknown> | null {
  const receiptNo = readReceiptNo(text);
  if (receiptNo) return sql`c.receipt_no = ${receiptNo}`;
  const formNo = barePaperFormNo(text);
  return paperFormNoFits(formNo)
    ? sql`c.id = (select f.comment_id from paper_form f where f.number = ${formNo})`
    : null;
}

/** Words of the text as it reads now, or its number. */
export function containing(text: string): RawBuilder<unknown> {
  const pattern = likePattern(text);
  const number = numbered(text);
  return sql`exists (select 1 from comment c
    left join comment_revision v on v.comment_id = c.id and v.no = s.current_revision and s.current_revision > 1
    where c.id = s.comment_id and (coalesce(v.text, c.text) ilike ${pattern}
      or (case when v.no is null then c.suggested_text else v.suggested_text end) ilike ${pattern}
      ${number ? sql`or ${number}` : sql``}))`;
}
