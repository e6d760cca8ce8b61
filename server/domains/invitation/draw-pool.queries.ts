import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import type { RepresentativeState } from '#server/law/register/representative-stage.ts';

/** Facts on a person in the register that decide a draw (候选人的情况). */
export interface Registered {
  id: string;
  no: string;
  name: string;
  state: RepresentativeState;
  categories: readonly RepresentativeCategory[];
  fields: readonly string[];
  unitPost: string;
  region: string;
  village: string;
  gender: string | null;
  declaredInterests: readonly string[];
  termStartsOn: CalendarDay;
  termEndsOn: CalendarDay;
  verifiedOn: CalendarDay | null;
  awayUntil: CalendarDay | null;
  /** In the twelve months before the meeting. */
  invitations: number;
  /** Invited to one of the last meetings after which one rests. */
  resting: boolean;
  /** To this very item already. */
  invited: boolean;
}

/** Facts of the meeting and its item on which the pool depends. */
export interface PoolAsked {
  itemId: string;
  meetingId: string;
  unitId: string;
  startsAt: Date;
  restAfterMeetings: number;
}

/** Everybody of the register who was taken in (名册), by number; whether they may be chosen is the law's to say. */
export function registeredFor(db: Db, asked: PoolAsked): Promise<Registered[]> {
  const { startsAt, meetingId, unitId, restAfterMeetings } = asked;
  const resting = db
    .selectFrom('meeting as m')
    .select('m.id')
    .where('m.unit_id', '=', unitId)
    .where('m.id', '<>', meetingId)
    .where('m.starts_at', '<', startsAt)
    .where('m.cancelled_at', 'is', null)
    .orderBy('m.starts_at', 'desc')
    .limit(restAfterMeetings);
  return db
    .with('lately', () => resting)
    .selectFrom('representative as r')
    .select(['r.id', 'r.no', 'r.name', 'r.state', 'r.categories', 'r.fields', 'r.region', 'r.village'])
    .select(['r.gender', 'r.unit_post as unitPost', 'r.declared_interests as declaredInterests'])
    .select(['r.term_starts_on as termStartsOn', 'r.term_ends_on as termEndsOn'])
    .select(['r.verified_on as verifiedOn', 'r.away_until as awayUntil'])
    .select([
      sql<number>`(select count(*)::int from invitation i join meeting m on m.id = i.meeting_id
        where i.representative_id = r.id and i.sent_at is not null and i.stage <> 'CANCELLED'
          and m.starts_at < ${startsAt} and m.starts_at >= ${startsAt}::timestamptz - interval '12 months')`.as(
        'invitations',
      ),
      sql<boolean>`exists (select from invitation i where i.representative_id = r.id and i.sent_at is not null
        and i.stage <> 'CANCELLED' and i.meeting_id in (select id from lately))`.as('resting'),
      sql<boolean>`exists (select from invitation i where i.representative_id = r.id and i.item_id = ${asked.itemId})`.as(
        'invited',
      ),
    ])
    .where('r.state', 'in', ['ACTIVE', 'SUSPENDED'] as RepresentativeState[])
    .orderBy('r.no')
    .execute();
}
