import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { groupNow, type Known, type Placed } from '#server/law/consultation/likeness/like-group.ts';
import { storedKey, type ToCompare } from './known-likeness.queries.ts';

/**
 * Takes the first opinions off the list, and out of the group they were in under their earlier words. Before their words are
 * read: whoever revises one meanwhile puts it on the list anew.
 */
export async function takeOut(db: Db, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from comment_to_compare where comment_id in
      (select q.comment_id from comment_to_compare q order by q.comment_id limit ${most})
    returning comment_id as id`.execute(db);
  const ids = rows.map(({ id }) => id);
  await sql`
    with gone as (delete from comment_likeness where comment_id = any(${ids}::uuid[]) returning group_id)
    update like_group g set members = g.members - n.members
    from (select group_id, count(*)::int as members from gone group by group_id) n where g.id = n.group_id`.execute(
    db,
  );
  return ids;
}

/** Stores where the opinions were put, and the groups that became one. */
export async function keepPlaced(
  db: Db,
  placed: readonly (Placed & Pick<ToCompare, 'consultationId' | 'key'>)[],
  known: Known,
): Promise<void> {
  const rows = placed.map((one) => ({
    id: one.id,
    matter: one.consultationId,
    group: groupNow(known, one.groupId),
    key: storedKey(one),
    near: one.nearId,
  }));
  await sql`
    with put as (
      insert into comment_likeness (comment_id, consultation_id, group_id, same_key, near_id)
      select n.id, n.matter, n."group", n.key, n.near
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as n (id uuid, matter uuid, "group" uuid, key bigint, near uuid) returning consultation_id, group_id)
    insert into like_group (id, consultation_id, members)
    select group_id, consultation_id, count(*)::int from put group by group_id, consultation_id
    on conflict (id) do update set members = like_group.members + excluded.members`.execute(db);
  await keepBands(db, placed);
  await join(db, known);
}

const keepBands = (db: Db, placed: readonly Placed[]) => {
  const rows = placed.flatMap(({ id, bands }) => bands.map((band) => [id, `${band}`] as const));
  return sql`insert into comment_band (band, comment_id)
    select * from unnest(${rows.map(([, band]) => band)}::bigint[], ${rows.map(([id]) => id)}::uuid[])
    on conflict do nothing`.execute(db);
};

/** Groups that became one (并组): the members of the former are the other's now. */
async function join(db: Db, known: Known): Promise<void> {
  const former = [...known.merged.keys()];
  if (former.length === 0) return;
  const rows = former.map((id) => ({ id, now: groupNow(known, id) }));
  const pairs = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p (id uuid, now uuid)`;
  await sql`update comment_likeness l set group_id = p.now from ${pairs} where l.group_id = p.id`.execute(db);
  await sql`
    with gone as (delete from like_group g using ${pairs} where g.id = p.id returning p.now, g.members)
    update like_group g set members = g.members + n.members
    from (select now, sum(members)::int as members from gone group by now) n where g.id = n.now`.execute(db);
}
