import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { LikeCounts } from '#server/law/feedback/like-figures.ts';

/**
 * Opinions `comment_id` of a consultation that are alike with another of it (内容相近的意见), their group, and how many say the
 * very same; withdrawn ones are left out whether or not the comparison has come to them.
 */
export const alike = (consultationId: string) => sql`
  select n.comment_id, n.group_id, n.same from (
    select l.comment_id, l.group_id, count(*) over (partition by l.group_id) as members,
      count(*) over (partition by l.group_id, l.same_key) as same
    from like_group g join comment_likeness l on l.group_id = g.id join comment_state s on s.comment_id = l.comment_id
    where g.consultation_id = ${consultationId} and g.members > 1 and s.status <> 'WITHDRAWN') n
  where n.members > 1`;

/** Sums of `alike` rows `a`, as `LikeCounts` names them. */
export const LIKE_SUMS = sql`count(a.comment_id)::int as alike, count(distinct a.group_id)::int as "alikeGroups",
  (count(a.comment_id) filter (where a.same > 1))::int as "alikeSame"`;

/** Whether every opinion with words was compared: before that nobody can say how many are alike. */
export async function allCompared(db: Db, consultationId: string): Promise<boolean> {
  const { rows } = await sql<{ compared: boolean }>`
    select not exists (select from comment_state s join comment c on c.id = s.comment_id
      left join comment_revision v on v.comment_id = c.id and v.no = s.current_revision
      where s.consultation_id = ${consultationId} and s.status <> 'WITHDRAWN' and coalesce(v.text, c.text) <> ''
        and not exists (select from comment_likeness l where l.comment_id = s.comment_id)) as compared`.execute(
    db,
  );
  return rows[0]?.compared ?? false;
}

/** How many opinions of a consultation are alike with another (内容相近的条数); null while some are not compared. */
export async function likeFigures(db: Db, consultationId: string): Promise<LikeCounts | null> {
  if (!(await allCompared(db, consultationId))) return null;
  const { rows } = await sql<LikeCounts>`select ${LIKE_SUMS} from (${alike(consultationId)}) a`.execute(db);
  return rows[0] ?? null;
}
