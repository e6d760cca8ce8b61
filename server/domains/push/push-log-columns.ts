import { sql } from 'kysely';
import { invitationEnds } from '#server/domains/following/invitation-ends.queries.ts';

const nameOf = (column: string) => sql`(select n.name from proposed_change c
  join person n on n.id = ${sql.ref(`c.${column}`)} where c.id = p.id)`;

const letters = (statuses: readonly string[]) => sql`(select count(*)::int from push_letter l
  join message m on m.unique_key = l.message_key
  where l.push_id = p.id and m.status in (${sql.join(statuses.map((one) => sql.lit(one)))}))`;

/** Followers of its groups who have not been written to yet: by their pace, by the hour, and while its page invites. */
const UNWRITTEN = sql`(select count(distinct f.follower_id)::int from follow f
  where f.kind = 'AUDIENCE' and f.confirmed_at < p.sent_at and f.ended_at is null
    and p.groups && string_to_array(f.subject, ',')
    and f.told_until < coalesce((select m.noticed_at from followed_moment m where m.key = 'push:' || p.id), p.sent_at)
    and coalesce(${invitationEnds(sql.ref('p.page_kind'), sql.ref('p.path'))} > app_now(), true))`;

/** Columns of the log of a push (推送记录) `p`: its two persons, and its letters. */
export const LOGGED = sql`p.followers,
  (select c.reason from proposed_change c where c.id = p.id) as reason,
  (select c.proposed_at from proposed_change c where c.id = p.id) as "writtenAt",
  ${nameOf('proposed_by_id')} as "writtenBy",
  ${nameOf('confirmed_by_id')} as "approvedBy",
  ${letters(['SENT'])} as sent, ${letters(['FAILED', 'KEPT'])} as failed, ${letters(['QUEUED'])} as queued,
  ${UNWRITTEN} as unwritten`;
