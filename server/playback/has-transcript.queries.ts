import type { Db } from '#server/kernel/context.ts';

/** Whether there are words to read with a recording (字幕、文字实录). */
export async function hasTranscript(db: Db, recordingId: string): Promise<boolean> {
  const cue = await db
    .selectFrom('transcript_cue')
    .select('id')
    .where('recording_id', '=', recordingId)
    .limit(1)
    .executeTakeFirst();
  return cue !== undefined;
}
