import { type RawBuilder, sql } from 'kysely';
import type {
  LikeGroupView,
  LikeOpinionsView,
  LikeText,
} from '#schema/consultation/likeness/like-opinions-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { FROM_COMMENTS, WORDS } from '../comment/comment-select.ts';
import { handled } from '../comment/desk-comment.queries.ts';
import { masked } from '../comment/public-comment.queries.ts';
import { admit, seesDesk } from '../consultation.permissions.ts';

/** The most wordings that are shown of one group, and groups of one matter. */
const TEXTS = 6;
const GROUPS = 50;

/** Members of a group who wait for a cluster: not sorted, not withdrawn. */
const unsortedIn = (group: RawBuilder<unknown>) => sql`(
  select count(*)::int from comment_likeness u join comment_state z on z.comment_id = u.comment_id
  where u.group_id = ${group} and z.status <> 'WITHDRAWN'
    and not exists (select from cluster_member m where m.comment_id = u.comment_id))`;

/** Opinions alike with one (与它相近的意见); null while it is not compared yet, or says nothing. */
export async function likeOpinions(context: Context, commentId: string): Promise<LikeOpinionsView | null> {
  admit(context, seesDesk, '查看意见');
  if (!isId(commentId)) throw notFound('该意见');
  return read(context, async (db) => {
    const { rows } = await sql<Omit<LikeOpinionsView, 'texts' | 'near'> & { nearId: string | null }>`
      select l.group_id as "groupId", g.members as count, 
        (select o.comment_id from comment_likeness o where o.comment_id = l.near_id and o.group_id <> l.group_id) as "nearId",
        ${unsortedIn(sql`l.group_id`)} as unsorted
      from comment_likeness l join like_group g on g.id = l.group_id where l.comment_id = ${commentId}`.execute(
      db,
    );
    const [group] = rows;
    if (!group) return null;
    const near = group.nearId ? await wordings(db, sql`select ${group.nearId}::uuid as id, 1 as count`) : [];
    return { ...group, texts: await wordings(db, wordingsOf(group.groupId)), near: near[0] ?? null };
  });
}

const wordingsOf = (groupId: string) => sql`
  select (array_agg(l.comment_id order by l.comment_id))[1] as id, count(*)::int as count
  from comment_likeness l where l.group_id = ${groupId}
  group by l.same_key order by count(*) desc, 1 limit ${TEXTS}`;

async function wordings(db: Db, chosen: RawBuilder<unknown>): Promise<LikeText[]> {
  const { rows } = await sql<LikeText>`
    select ${WORDS}, c.id as "commentId", n.count from ${FROM_COMMENTS} join (${chosen}) n on n.id = c.id order by n.count desc, c.id`.execute(
    db,
  );
  return rows.map(masked);
}

/** Groups of a matter that wait for a cluster, the largest first (还没有归类的相近意见). */
export async function likeGroups(context: Context, consultationId: string): Promise<LikeGroupView[]> {
  admit(context, seesDesk, '查看意见');
  return read(context, async (db) => {
    if (!(await handled(db, consultationId))) throw notFound('该征求意见');
    const { rows } = await sql<LikeGroupView & { suggestedText: string | null }>`
      select g.group_id as id, g.count, g.unsorted, w.stance, w.text, w."suggestedText"
      from (select g.id as group_id, g.members as count, ${unsortedIn(sql`g.id`)} as unsorted
        from like_group g where g.consultation_id = ${consultationId} and g.members > 1
        order by g.members desc, g.id limit ${GROUPS}) g
      cross join lateral (
        select ${WORDS} from ${FROM_COMMENTS} join comment_likeness l on l.comment_id = c.id
        where l.group_id = g.group_id order by c.id limit 1) w
      where g.unsorted > 0 order by g.unsorted desc, g.group_id`.execute(db);
    return rows.map(masked);
  });
}
