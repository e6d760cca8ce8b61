import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Cut } from '#server/law/playback/cut-timeline.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import type { RecordedPart } from '#server/law/invitation/statement-moment.ts';

/** The published recordings of these meetings with what is cut out of them (已公布的录像). */
export async function recordedParts(
  db: Db,
  meetingIds: readonly string[],
): Promise<(RecordedPart & { meetingId: string })[]> {
  if (meetingIds.length === 0) return [];
  const rows = await db
    .selectFrom('recording as r')
    .select(['r.meeting_id as meetingId', 'r.part', 'r.starts_at as startsAt'])
    .select('r.duration_ms as durationMs')
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('recording_cut as c')
          .select(['c.starts_ms as startsMs', 'c.ends_ms as endsMs'])
          .whereRef('c.recording_id', '=', 'r.id')
          .orderBy('c.starts_ms'),
      ).as('cuts'),
    )
    .where('r.meeting_id', 'in', [...meetingIds])
    .where('r.state', '=', RecordingState.PUBLISHED)
    .orderBy('r.part')
    .execute();
  return rows.map((row) => ({ ...row, meetingId: row.meetingId ?? '', cuts: row.cuts as readonly Cut[] }));
}
