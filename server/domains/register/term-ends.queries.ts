import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';
import { dueNotice, TERM_NOTICE_DAYS } from '#server/law/register/representative-term.ts';

/** Those in office of whose term a notice is due that nobody gave yet (待提醒任期将满的代表). */
export async function unremindedTerms(db: Db, today: CalendarDay): Promise<string[]> {
  const ending = await db
    .selectFrom('representative')
    .select(['id', 'term_ends_on as termEndsOn'])
    .where('state', '=', RepresentativeState.ACTIVE)
    .where('term_ends_on', '>=', today)
    .where('term_ends_on', '<=', addDays(today, TERM_NOTICE_DAYS[0]))
    .orderBy('no')
    .execute();
  const due: string[] = [];
  for (const { id, termEndsOn } of ending)
    if (dueNotice(termEndsOn, await noticesOf(db, id), today)) due.push(id);
  return due;
}

/** Which notices somebody was given (已经提醒). */
export const noticesOf = async (db: Db, id: string): Promise<string[]> =>
  (
    await db
      .selectFrom('representative_change')
      .select('note')
      .where('representative_id', '=', id)
      .where('event', '=', 'remind')
      .execute()
  ).map(({ note }) => note);

/**
 * Person no longer in the register, since when, and the shortest retention period in years that they were promised for
 * their contact.
 */
export interface LeftRepresentative {
  id: string;
  no: string;
  from: CalendarDay;
  years: number;
}

/**
 * Those who left, were not taken in or whose term ran out, and whose contact is still kept (待删除联系方式的代表). An office or a court at
 * work on a decision that somebody was invited to holds it back.
 */
export const leftRepresentatives = async (db: Db, current: number): Promise<LeftRepresentative[]> =>
  (
    await sql<LeftRepresentative>`
      select r.id, r.no, l."from"::text as "from",
        coalesce((select min((v.values ->> 'contactRetentionYears')::int) from local_policy_version v
          where v.version >= (select max(w.version) from local_policy_version w
            where w.changed_at <= r.entered_at or w.version = (select min(version) from local_policy_version))), ${current}::int) as years
      from representative r
      cross join lateral (
        select case when r.state in ('REJECTED', 'RETIRED')
            then (select max((c.at at time zone 'Asia/Shanghai')::date) from representative_change c
              where c.representative_id = r.id and c.event in ('reject', 'retire'))
            when r.state in ('ACTIVE', 'SUSPENDED') and r.term_ends_on < app_today() then r.term_ends_on
          end as "from"
      ) l
      where l."from" is not null and representative_reachable(r.id)
        and not exists (select from contact_hold h
          join agenda_item a on true left join agenda_item_paper p on p.item_id = a.id
          join invitation i on i.item_id = a.id
          where i.representative_id = r.id and h.lifted_at is null and h.decision_id in (a.decision_id, p.decision_id))
      order by r.no`.execute(db)
  ).rows;
