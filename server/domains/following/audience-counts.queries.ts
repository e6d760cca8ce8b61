import { sql } from 'kysely';
import type { FollowCountView } from '#schema/following/follow-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { AUDIENCE_LABELS, Audience, shownCount } from '#server/law/following/audience.ts';
import { FollowKind } from '#server/law/following/following-words.ts';

/** Followers of each group (各群体的关注人数); read with the system's scope alone, and shown by `audienceCounts`. */
export async function followersOfGroups(db: Db): Promise<Partial<Record<Audience, number>>> {
  const { rows } = await sql<{ audience: Audience; followers: number }>`
    select a.audience, count(distinct f.follower_id)::int as followers
    from follow f cross join lateral unnest(string_to_array(f.subject, ',')) a(audience)
    where f.kind = ${FollowKind.AUDIENCE} and f.confirmed_at is not null and f.ended_at is null
    group by a.audience`.execute(db);
  return Object.fromEntries(rows.map(({ audience, followers }) => [audience, followers]));
}

/** The same as anybody is shown it: of fewer than five no number. */
export const audienceCounts = (
  groups: readonly Audience[],
  followers: Readonly<Partial<Record<Audience, number>>>,
): FollowCountView[] =>
  groups.map((one) => ({
    kind: FollowKind.AUDIENCE,
    subject: one,
    name: AUDIENCE_LABELS[one],
    followers: shownCount(followers[one] ?? 0),
  }));

/** Every group with how many follow it. */
export const allAudiences = async (db: Db): Promise<FollowCountView[]> =>
  audienceCounts(Object.values(Audience), await followersOfGroups(db));
