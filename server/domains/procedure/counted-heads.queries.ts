import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { STANDS } from '#server/ground/kernel/matter/standing-records.ts';
import { type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import type { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { EVENT_KINDS } from '#server/law/event/kinds.ts';
import type { Counted } from '#server/law/participation/activity-headcount.ts';
import { headcountOf } from '#server/domains/event/headcount.queries.ts';

/** 签到人数 of an event, over all its slots; nobody where nothing was counted at its door. */
export async function arrivalsAt(db: Db, eventId: string): Promise<Counted> {
  const groups = await headcountOf(db, eventId);
  return { persons: groups.reduce((sum, { persons }) => sum + persons, 0), by: '签到' };
}

/** 在线答卷 of a questionnaire. */
export async function sheetsOf(db: Db, activityId: string): Promise<Counted> {
  const { rows } = await sql<{ persons: number }>`
    select count(*)::int as persons from activity_answers(${activityId})`.execute(db);
  return { persons: rows[0]?.persons ?? 0, by: '在线答卷' };
}

/** 公告过的活动 of a decision by which the public is heard in this way, held by now and on no record yet. */
export async function unrecordedEvents(
  db: Db,
  decisionId: string,
  method: ParticipationMethod,
): Promise<{ title: string; day: CalendarDay }[]> {
  const kinds = Object.entries(EVENT_KINDS).flatMap(([kind, { hears }]) => (hears === method ? [kind] : []));
  if (kinds.length === 0) return [];
  const { rows } = await sql<{ title: string; startsAt: Date }>`
    select e.title, e.starts_at as "startsAt" from event e
    where e.decision_id = ${decisionId}::uuid and e.kind = any(${kinds}) and e.published_at is not null
      and e.cancelled_at is null and e.starts_at <= app_now()
      and not exists (select from decision_record r where r.decision_id = e.decision_id and r.kind = 'ACTIVITY'
        and r.content ->> 'activityId' = e.id::text and ${STANDS})`.execute(db);
  return rows.map(({ title, startsAt }) => ({ title, day: dayOf(startsAt) }));
}
