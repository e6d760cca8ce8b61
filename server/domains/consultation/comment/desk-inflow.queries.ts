import { sql } from 'kysely';
import type { DayInflowView } from '#schema/consultation/day-inflow-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { read } from '#server/ground/kernel/read.ts';
import { admit, seesDesk } from '../consultation.permissions.ts';
import { handled } from './desk-comment.queries.ts';

/**
 * 每日收到的意见: civil days of Shanghai from the opening to the closing or today, and whatever came outside of them; what
 * staff entered counts on the day it arrived. Days without any are rows of their own.
 */
export async function dailyInflow(context: Context, consultationId: string): Promise<DayInflowView[]> {
  admit(context, seesDesk, '查看意见');
  return read(context, async (db) => {
    if (!(await handled(db, consultationId))) throw notFound('该征求意见');
    const { rows } = await sql<DayInflowView>`
      with came as (
        select t.day, t.channel, sum(t.comments)::int as count from comment_day_tally t
        where t.consultation_id = ${consultationId} group by 1, 2 having sum(t.comments) > 0
      ), span as (
        select least(k.opens_on, (select min(day) from came)) as first,
          greatest(least(k.closes_on, app_today()), (select max(day) from came)) as last
        from consultation k where k.id = ${consultationId} and k.opens_at is not null
      )
      select d.day::date::text as day, coalesce(sum(n.count), 0)::int as count,
        coalesce(json_agg(json_build_object('channel', n.channel, 'count', n.count) order by n.count desc, n.channel)
          filter (where n.channel is not null), '[]') as "countByChannel"
      from span cross join generate_series(span.first::timestamp, span.last::timestamp, interval '1 day') d(day)
      left join came n on n.day = d.day::date
      group by d.day order by d.day`.execute(db);
    return rows;
  });
}
