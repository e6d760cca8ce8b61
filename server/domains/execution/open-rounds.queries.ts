import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { ConsultationStage, stageOf } from '#server/law/consultation/consultation-stage.ts';

/** Rounds of a decision in which the public is being heard, or has been promised to be (正在或者预约公开征求意见的轮次). */
export async function openRounds(db: Db, decisionId: string, now: Date): Promise<number[]> {
  const rounds = await db
    .selectFrom('consultation')
    .select([
      'round',
      'review',
      'opens_at as opensAt',
      'closes_at as closesAt',
      'withdrawn_at as withdrawnAt',
      'feedback_ready as feedbackReady',
      'feedback_published_at as feedbackPublishedAt',
      'archived_at as archivedAt',
      'scheduled_opens_at as scheduledOpensAt',
    ])
    .where('decision_id', '=', decisionId)
    .orderBy('round')
    .execute();
  return rounds
    .filter((one) => {
      // One that opened while this command waited for it is open, though by the command's own clock it is yet to be.
      const stage = stageOf(one, one.opensAt && one.opensAt > now ? one.opensAt : now);
      return (
        stage === ConsultationStage.OPEN ||
        (stage === ConsultationStage.APPROVED && one.scheduledOpensAt !== null)
      );
    })
    .map(({ round }) => round);
}

/** Rounds of a decision in which the public was heard (公开征求过意见的轮次). */
export const heardRounds = async (db: Db, decisionId: string): Promise<string[]> =>
  (
    await db
      .selectFrom('consultation')
      .select('id')
      .where('decision_id', '=', decisionId)
      .where('opens_at', 'is not', null)
      .orderBy('round')
      .execute()
  ).map(({ id }) => id);

/** Hearings and activities that were announced, and neither held nor cancelled (已公告而没有举行的听证会、活动). */
export async function announcedMeetings(db: Db, decisionId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select concat('听证会“', h.name, '”') as name from hearing h where h.decision_id = ${decisionId}
      and h.stage in ('NOTICE_PUBLISHED', 'SELECTING', 'LIST_PUBLISHED', 'MATERIALS_DELIVERED')
    union all select concat('活动“', e.title, '”') from event e where e.decision_id = ${decisionId}
      and e.published_at is not null and e.cancelled_at is null and e.ends_at > app_now()
    union all select concat('“', a.title, '”') from public_activity a where a.decision_id = ${decisionId}
      and a.state = 'PUBLISHED' and a.ends_at > app_now()`.execute(db);
  return rows.map(({ name }) => name);
}
