import { sql } from 'kysely';
import { CommentProgress } from '#schema/consultation/comment-filter.ts';
import type { ColleagueView } from '#schema/identity/staff-name-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { assigns } from './comment.permissions.ts';
import { admit } from '../consultation.permissions.ts';
import { handles } from './desk-filter.ts';
import { FROM_TALLIES, PROGRESS } from './tally.queries.ts';

/** 同事: who of the requester's own unit can be given comments of a matter of theirs, with what each has still to handle. */
export async function colleagues(context: Context, consultationId: string): Promise<ColleagueView[]> {
  admit(context, assigns, '分办意见');
  const unitId = context.actor?.unitId ?? '';
  return read(context, async (db) => {
    if (!(await isOfUnit(db, consultationId, unitId))) throw notFound('该征求意见');
    const { rows } = await sql<ColleagueView>`
      with waiting as materialized (
        select t.id from ${FROM_TALLIES}
        where t.consultation_id = ${consultationId} and ${PROGRESS[CommentProgress.UNDISPOSED]})
      select p.id, p.name, (
        select count(*)::int from comment_state s
        where s.consultation_id = ${consultationId} and s.assignee_id = p.id
          and s.tally_id in (select w.id from waiting w)) as "openCount"
      from person p where ${handles(sql`array[${unitId}]::uuid[]`)} order by p.name collate "C", p.id`.execute(
      db,
    );
    return rows;
  });
}

async function isOfUnit(db: Db, consultationId: string, unitId: string): Promise<boolean> {
  if (!isId(consultationId)) return false;
  const { rows } = await sql`
    select 1 from consultation k where k.id = ${consultationId} and ${unitId}::uuid = any(k.unit_ids)`.execute(
    db,
  );
  return rows.length > 0;
}
