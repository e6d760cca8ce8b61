import type { RecordingView } from '#schema/playback/recording-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import type { RunItem } from '#server/law/meeting/closed-stretches.ts';
import { recordingSelection, recordingViewOf } from './recording-row.ts';

/** The recordings of a meeting (会议录像) as the requester may see them, in order. */
export const recordingsOfMeeting = (context: Context, meetingId: string): Promise<RecordingView[]> =>
  read(context, async (db) => {
    const rows = await recordingSelection(db)
      .where('r.meeting_id', '=', meetingId)
      .orderBy('r.part')
      .execute();
    return rows.map((row) => recordingViewOf(row, context));
  });

/** The same by the meeting's number. */
export const recordingsByNo = (context: Context, no: string): Promise<RecordingView[]> =>
  read(context, async (db) => {
    const rows = await recordingSelection(db).where('m.no', '=', no).orderBy('r.part').execute();
    return rows.map((row) => recordingViewOf(row, context));
  });

/** One recording after a command. A reviewer who returned it no longer sees the draft but still gets the result. */
export const recordingAfter = (context: Context, id: string): Promise<RecordingView | null> =>
  readAsSystem(context, async (db) => {
    const row = await recordingSelection(db).where('r.id', '=', id).executeTakeFirst();
    return row ? recordingViewOf(row, context) : null;
  });

/** The agenda as it ran (议题的进行), without items removed or postponed before they began. */
export async function runItems(db: Db, meetingId: string): Promise<RunItem[]> {
  const rows = await db
    .selectFrom('agenda_item as i')
    .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
    .select(['i.id', 'i.position', 'i.title', 'i.disclosure', 'i.started_at as startedAt'])
    .select((eb) => eb.fn.coalesce('i.ended_at', 'm.closed_at').as('endedAt'))
    .where('i.meeting_id', '=', meetingId)
    .where('i.withdrawn_at', 'is', null)
    .orderBy('i.position')
    .execute();
  return rows
    .map(({ disclosure, ...row }) => ({ ...row, closed: disclosure === AgendaDisclosure.CLOSED }))
    .filter(({ closed, startedAt }) => closed || startedAt !== null);
}
