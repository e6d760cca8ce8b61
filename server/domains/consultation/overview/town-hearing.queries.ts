import { sql } from 'kysely';
import type { TownHearingView } from '#schema/consultation/town-hearing-view.ts';
import { townsIn } from '#server/domains/site/site.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { read } from '#server/ground/kernel/read.ts';
import { hearTowns, type PlaceCount } from '#server/law/consultation/unheard-towns.ts';
import { handled } from '../comment/desk-comment.queries.ts';
import { admit, seesDesk } from '../consultation.permissions.ts';

/** 还没有听到的地方, for those who have the desk; null where the county has told no towns. */
export function townHearing(context: Context, consultationId: string): Promise<TownHearingView | null> {
  admit(context, seesDesk, '查看意见');
  return read(context, async (db) => {
    if (!(await handled(db, consultationId))) throw notFound('该征求意见');
    return hearingIn(db, consultationId);
  });
}

/** The towns of the county and what came from each so far; opinions that were withdrawn are left out. */
export async function hearingIn(db: Db, consultationId: string): Promise<TownHearingView | null> {
  const { towns, source, countedOn } = await townsIn(db);
  const hearing = towns.length > 0 ? hearTowns(towns, await placesIn(db, consultationId)) : null;
  return hearing && { ...hearing, source, countedOn };
}

async function placesIn(db: Db, consultationId: string): Promise<PlaceCount[]> {
  const { rows } = await sql<PlaceCount>`
    select c.region as place, count(*)::int as opinions
    from comment c join comment_state s on s.comment_id = c.id
    where c.consultation_id = ${consultationId} and s.status <> 'WITHDRAWN' group by 1`.execute(db);
  return rows;
}
