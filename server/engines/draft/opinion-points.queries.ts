import type { Db } from '#server/ground/kernel/context.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { OpinionPoint } from '#server/law/procedure/opinion-point.ts';

/** A point as the record keeps it: with what its clause was called in the draft that was sent. */
type KeptPoint = OpinionPoint & { clauseNo: string };

/** The points of the legality opinion given last (审查意见各点); none where there is no opinion, or one without points. */
export async function opinionPoints(db: Db, decisionId: string): Promise<readonly KeptPoint[]> {
  const row = await db
    .selectFrom('decision_record')
    .select('content')
    .where('decision_id', '=', decisionId)
    .where('kind', '=', RecordKind.LEGALITY_OPINION)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const opinion: { points?: KeptPoint[] } = row?.content ?? {};
  return opinion.points ?? [];
}
