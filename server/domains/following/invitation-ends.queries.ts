import { type RawBuilder, sql } from 'kysely';
import { MomentKind } from '#server/law/following/following-words.ts';

const { CONSULTATION_OPENED, HEARING_ANNOUNCED, EVENT_ANNOUNCED, ACTIVITY_ANNOUNCED } = MomentKind;

/** Invitations to the public, by the page that invites, and when that is over (邀请到什么时候). */
const INVITATIONS = sql`
  select ${sql.lit(CONSULTATION_OPENED)} as kind, '/zhengji/' || c.no || '/' || c.round as path,
    least(c.closes_at, c.withdrawn_at) as ends_at from consultation c where c.opens_at is not null
  union all select ${sql.lit(HEARING_ANNOUNCED)}, '/tingzheng/' || h.no,
    least(h.cancelled_at, (h.held_on + 1)::timestamp at time zone 'Asia/Shanghai') from hearing h
  union all select ${sql.lit(EVENT_ANNOUNCED)}, '/kaifang/' || e.no, least(e.cancelled_at, e.starts_at) from event e
  union all select ${sql.lit(ACTIVITY_ANNOUNCED)}, '/huodong/' || d.no || '/' || a.seq,
    case when a.state = 'CANCELLED' then a.published_at else a.ends_at end
    from public_activity a join decision d on d.id = a.decision_id`;

/** Instant at which the invitation on a page is over; null: the page, as it was published, invites to nothing. */
export const invitationEnds = (
  kind: RawBuilder<unknown>,
  path: RawBuilder<unknown>,
): RawBuilder<Date | null> =>
  sql<Date | null>`(select max(i.ends_at) from (${INVITATIONS}) i where i.kind = ${kind} and i.path = ${path})`;
