import { sql } from 'kysely';
import type { BurstView } from '#schema/consultation/likeness/like-opinions-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { read } from '#server/ground/kernel/read.ts';
import { type BurstHour, burstsAmong } from '#server/law/consultation/likeness/bursts.ts';
import { handled } from '../comment/desk-comment.queries.ts';
import { admit, seesDesk } from '../consultation.permissions.ts';
import { largestAlike } from './largest-alike.queries.ts';
import { alike } from './like-figures.queries.ts';

/** The most hours that are told of. */
const MOST = 10;

const HOUR = sql`to_char(date_trunc('hour', c.submitted_at at time zone 'Asia/Shanghai'), 'YYYY-MM-DD HH24:MI')`;
const ONLINE = sql`c.channel = 'WEB' and s.status <> 'WITHDRAWN'`;

/** Hours in which far more came online than usual, most first, and how much of it is alike (短时间集中收到的意见). */
export async function burstHours(db: Db, consultationId: string): Promise<BurstHour[]> {
  const { rows } = await sql<BurstHour>`
    select ${HOUR} as hour, count(*)::int as count, count(a.comment_id)::int as alike
    from comment c join comment_state s on s.comment_id = c.id
    left join (${alike(consultationId)}) a on a.comment_id = c.id
    where c.consultation_id = ${consultationId} and ${ONLINE} group by 1 order by 1`.execute(db);
  return burstsAmong(rows).slice(0, MOST);
}

/** The same for whoever studies them, with the largest group of each hour. */
export async function bursts(context: Context, consultationId: string): Promise<BurstView[]> {
  admit(context, seesDesk, '查看意见');
  return read(context, async (db) => {
    if (!(await handled(db, consultationId))) throw notFound('该征求意见');
    const told = await burstHours(db, consultationId);
    const hours = told.map(({ hour }) => hour);
    const largest = await largestAlike(
      db,
      sql`select c.id as comment_id, ${HOUR} as key from comment c join comment_state s on s.comment_id = c.id
        where c.consultation_id = ${consultationId} and ${ONLINE} and ${HOUR} = any(${hours}::text[])`,
    );
    return told.map((one) => ({ ...one, ...largest(one.hour) }));
  });
}
