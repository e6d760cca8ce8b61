import { type RawBuilder, sql } from 'kysely';
import { FindKind } from '#schema/workbench/find-view.ts';
import { readReceiptNo } from '#server/engines/receipt/receipt.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { likePattern } from '#server/ground/kernel/like-pattern.ts';
import { CASE_KIND_LABELS } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { kindsFor, READING_POSTS } from '#server/law/casework/case-posts.ts';

/** A row as a source finds it; `place` completes the address. */
export interface FoundRow {
  title: string;
  note: string;
  place: string;
}

/** One kind of thing (一种内容): its rows for the words typed, as the requester's row security shows them; null: they ask for none. */
type Source = (typed: string, actor: Actor) => RawBuilder<FoundRow> | null;

/** So many of a kind: who does not find it among them types another word. */
const MOST = 6;

/** All words typed stand somewhere in this. */
const hasAll = (typed: string, within: RawBuilder<unknown>) =>
  sql.join(
    typed.split(/\s+/u).map((word) => sql`${within} ilike ${likePattern(word)}`),
    sql` and `,
  );

/** One of them does: the name of a matter alone does not bring up all its papers. */
const hasOne = (typed: string, within: RawBuilder<unknown>) =>
  sql.join(
    typed.split(/\s+/u).map((word) => sql`${within} ilike ${likePattern(word)}`),
    sql` or `,
  );

/** A matter that the requester's unit leads or carries out, or that they review. */
const AT_HAND = sql`(app_reads(d.unit_ids || d.executing_unit_ids) or app_in('REVIEW'))`;

const decisions: Source = (typed) => sql<FoundRow>`
  select d.title, d.no as note, d.no as place from decision d
  where ${AT_HAND} and ${hasAll(typed, sql`(d.no || ' ' || d.title)`)}
  order by d.no desc limit ${MOST}`;

/** By its receipt number alone: words of opinions are looked for at the desk of their matter. */
const opinions: Source = (typed) => {
  const receiptNo = readReceiptNo(typed);
  if (!receiptNo) return null;
  return sql<FoundRow>`
    select '受理编号' || ${typed} as title, k.title as note, k.id || '?jindu=quanbu&cha=' || c.receipt_no as place
    from comment c join consultation k on k.id = c.consultation_id
    where c.receipt_no = ${receiptNo} and app_reads_matter(k.unit_ids, k.review)`;
};

/** Case items of the kinds that their posts read, by receipt number as a caller reads it out, or by title. */
const cases: Source = (typed, { roles }) => {
  const kinds = kindsFor(READING_POSTS, roles);
  if (kinds.length === 0) return null;
  const named = kinds.map((kind) => sql`(${kind}, ${CASE_KIND_LABELS[kind]}, ${CASE_KINDS[kind].desk})`);
  const about = sql`(c.title || ' ' || c.text)`;
  return sql<FoundRow>`
  select c.title, k.label || ' ' || c.receipt_no || ' ' || u.name as note, k.desk || '/' || c.id as place
  from case_item c join unit u on u.id = c.unit_id
    join (values ${sql.join(named)}) as k (kind, label, desk) on k.kind = c.kind
  where c.receipt_no = ${readReceiptNo(typed) ?? ''} or case when c.decision_id is null then ${hasAll(typed, sql`c.title`)}
    else ${hasAll(typed, about)} and (${hasOne(typed, sql`c.text`)}) end
  order by c.submitted_at desc, c.id limit ${MOST}`;
};

const files: Source = (typed) => sql<FoundRow>`
  select f.name as title, d.title as note, f.id::text as place
  from decision_file f join decision d on d.id = f.decision_id
  where f.removed_at is null and ${AT_HAND} and ${hasAll(typed, sql`(f.name || ' ' || d.title)`)}
    and (${hasOne(typed, sql`f.name`)})
  order by f.uploaded_at desc, f.id limit ${MOST}`;

const people: Source = (typed) => sql<FoundRow>`
  select r.name as title, '社会公众代表 ' || r.unit_post as note, 'daibiao/' || r.no as place from representative r
  where ${hasAll(typed, sql`(r.name || ' ' || r.no)`)}
  union all
  select e.name, '专家 ' || e.employer, 'sheding/zhuanjia?cha=' || e.name from library_expert e
  where ${hasAll(typed, sql`(e.name || ' ' || e.employer)`)}
  order by 1, 3 limit ${MOST}`;

/** Articles in force in the library, by law and number or by their words. */
const articles: Source = (typed) => sql<FoundRow>`
  select s.title || ' ' || (a.clause ->> 'no') as title, left(a.clause ->> 'text', 60) as note, s.code || ' ' || (a.clause ->> 'no') as place
  from statute s cross join lateral jsonb_array_elements(s.clauses) with ordinality as a (clause, at)
  where s.state = 'CONFIRMED' and not s.ends and a.clause ->> 'kind' = 'ARTICLE' and s.from_day <= app_today()
    and not exists (select from statute n
      where n.code = s.code and n.state = 'CONFIRMED' and n.no > s.no and n.from_day <= app_today())
    and ${hasAll(typed, sql`(s.title || ' ' || s.doc_no || ' ' || (a.clause ->> 'no') || ' ' || (a.clause ->> 'text'))`)}
  order by s.code, a.at limit ${MOST}`;

/** The kinds, in the order in which they are shown. */
export const FIND_SOURCES: Readonly<Record<FindKind, Source>> = {
  [FindKind.DECISION]: decisions,
  [FindKind.OPINION]: opinions,
  [FindKind.CASE]: cases,
  [FindKind.FILE]: files,
  [FindKind.PERSON]: people,
  [FindKind.ARTICLE]: articles,
};
