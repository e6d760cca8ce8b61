import { sql } from 'kysely';
import type { ClauseMomentView } from '#schema/playback/clause-moment-view.ts';
import { publicRedline } from '#server/engines/draft/public-redline.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import { read } from '#server/ground/kernel/read.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';

const moments = (db: Db) =>
  db
    .selectFrom('clause_moment as t')
    .innerJoin('recording as r', 'r.id', 't.recording_id')
    .innerJoin('meeting as m', 'm.id', 'r.meeting_id')
    .innerJoin('decision as d', 'd.id', 't.decision_id')
    .leftJoin('consultation as k', 'k.id', 't.consultation_id')
    .leftJoin('clause as x', (join) =>
      join.onRef('x.consultation_id', '=', 't.consultation_id').onRef('x.no', '=', 't.clause_no'),
    )
    .select(['x.anchor_id as anchorId', publicRedline(sql`t.decision_id`).as('redline')])
    .select(['t.id', 't.starts_ms as startsMs', 't.clause_no as clauseNo', 'r.part'])
    .select(['m.no as meetingNo', 'm.name as meetingName', 'm.starts_at as heldAt'])
    .select(['d.no as decisionNo', 'd.title as decisionTitle', 'k.round']);

/** The moments of a recording in order (会上讨论的时刻). */
export const momentsOfRecording = (context: Context, recordingId: string): Promise<ClauseMomentView[]> =>
  read(context, (db) =>
    moments(db).where('t.recording_id', '=', recordingId).orderBy('t.starts_ms').orderBy('t.id').execute(),
  );

/** The moments at which meetings discussed a decision, latest first (会上讨论). */
export const momentsOfDecision = (context: Context, decisionId: string): Promise<ClauseMomentView[]> =>
  read(context, (db) => publishedMoments(db, decisionId));

const publishedMoments = gatherEach(async (db, ids) =>
  byKey(
    await moments(db)
      .select('t.decision_id as key')
      .where('t.decision_id', 'in', ids)
      .where('r.state', '=', RecordingState.PUBLISHED)
      .orderBy('m.starts_at', 'desc')
      .orderBy('r.part')
      .orderBy('t.starts_ms')
      .execute(),
  ),
);

/** The moments at which meetings discussed one clause of a draft, latest first (会上讨论这一条). */
export const momentsOfClause = (context: Context, clauseId: string): Promise<ClauseMomentView[]> =>
  read(context, (db) =>
    moments(db)
      .where('x.id', '=', clauseId)
      .where('r.state', '=', RecordingState.PUBLISHED)
      .orderBy('m.starts_at', 'desc')
      .orderBy('t.starts_ms')
      .execute(),
  );

/** One moment by its id; null if absent. */
export const momentById = (context: Context, id: string): Promise<ClauseMomentView | null> =>
  read(context, async (db) => (await moments(db).where('t.id', '=', id).executeTakeFirst()) ?? null);
