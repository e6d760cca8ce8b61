import type { Db } from '#server/ground/kernel/context.ts';
import { mainFile } from '../recording/shown-files.ts';

/** The file for speech recognition (供识别的录像): the one to be published, never one with closed stretches. */
export async function spokenFile(db: Db, recordingId: string) {
  const files = await db
    .selectFrom('recording_file')
    .select(['id', 'role', 'state', 'playable', 'height', 'mime', 'size'])
    .select(['storage', 'storage_key as storageKey'])
    .select(['source_id as sourceId', 'duration_ms as durationMs'])
    .where('recording_id', '=', recordingId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const cuts = await db
    .selectFrom('recording_cut')
    .select('id')
    .where('recording_id', '=', recordingId)
    .execute();
  return mainFile(files, cuts.length) ?? null;
}
