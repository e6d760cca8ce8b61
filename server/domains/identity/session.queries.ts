import type { Actor } from '#server/ground/kernel/authority.ts';
import { postsIn } from '#server/law/people/organ-post.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { ENROLLED } from './second-factor.ts';

/** An idle session of staff ends after this many minutes (reliability rule on sessions, GB/T 22239-2019 §8.1). */
export const IDLE_MINUTES = 30;

/** However busy, a session ends after this many hours. */
export const SESSION_HOURS = 12;

/** The session is looked up and, at most once a minute, marked as seen; a session that has ended stays as it was. */
const ACTOR_OF_SESSION = `
  with seen as (
    select s.token_hash, p.id, p.name, posts_of(p) as roles,
      array(select a.name from absent_for(p) a order by a.name) as acted_for, p.must_change_password, ${ENROLLED('p')} as enrolled, u.id as unit_id, u.name as unit_name,
      u.decides_itself
    from session s join person p on p.id = s.person_id join unit u on u.id = p.unit_id
    where s.token_hash = $1 and s.revoked_at is null and p.active
      and s.expires_at > app_now() and s.last_seen_at > app_now() - interval '${IDLE_MINUTES} minutes'
  ), touched as (
    update session set last_seen_at = app_now()
    where token_hash = (select token_hash from seen) and last_seen_at <= app_now() - interval '1 minute'
  )
  select id, name, unit_id as "unitId", unit_name as "unitName", roles, acted_for as "actedFor",
    must_change_password or ($2 and not enrolled) as "confined", decides_itself as "decidesItself"
  from seen`;

/** Who acts in the session of this token (会话); null when it ended, idled, was revoked, or the person left. */
export async function actorOfSession({ system, config }: Services, tokenHash: string): Promise<Actor | null> {
  const { rows } = await system.query<Omit<Actor, 'organRoles'> & { decidesItself: boolean }>(
    ACTOR_OF_SESSION,
    [tokenHash, config.secondFactorForAll],
  );
  const [seen] = rows;
  if (!seen) return null;
  const { decidesItself, ...actor } = seen;
  // Their posts open nothing yet, rows neither.
  return { ...actor, ...postsIn(actor.confined ? [] : actor.roles, decidesItself) };
}
