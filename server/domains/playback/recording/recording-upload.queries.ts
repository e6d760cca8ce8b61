import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { isId } from '#server/ground/kernel/load.ts';
import type { RecordingFileRole, RecordingFileState } from '#server/law/playback/recording-words.ts';

/** A registered upload (登记的上传): owner, role, size. */
export interface AnnouncedUpload {
  id: string;
  role: RecordingFileRole;
  size: number;
  state: RecordingFileState;
}

/** Whether an upload is a film of an interpretation (解读视频), which its unit sends; all others come from the media centre. */
export async function isClipUpload({ system }: Services, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const { rows } = await system.query(
    `select from recording_file f join recording r on r.id = f.recording_id
     where f.id = $1 and r.consultation_id is not null`,
    [id],
  );
  return rows.length > 0;
}

/** The upload with this id, if this person registered it. */
export async function ownUpload(
  { system }: Services,
  actor: Actor,
  id: string,
): Promise<AnnouncedUpload | null> {
  if (!isId(id)) return null;
  const { rows } = await system.query<AnnouncedUpload>(
    'select id, role, size, state from recording_file where id = $1 and by_id = $2 and source_id is null',
    [id, actor.id],
  );
  return rows[0] ?? null;
}

/** The staging path of an upload. */
export const stagedPath = ({ staging }: Pick<Services, 'staging'>, id: string): string => join(staging, id);

/** Ending of a poster that was stripped of its metadata. */
export const CLEANED = '.clean';

/** Removes what is staged of an upload on this server: its bytes, what is known of them, and what was made of them. */
export async function clearStaged(services: Pick<Services, 'staging'>, id: string): Promise<void> {
  for (const ending of ['', '.json', CLEANED]) await rm(stagedPath(services, id) + ending, { force: true });
}

/** Received bytes; null if none yet. */
export const stagedBytes = (services: Pick<Services, 'staging'>, id: string): Promise<number | null> =>
  stat(stagedPath(services, id)).then(
    ({ size }) => size,
    () => null,
  );

const FINISH = `
  with done as (
    update recording_file set state = 'CHECKING', reason = '正在检查', progress = 0
    where id = $1 and state = 'UPLOADING' returning id
  )
  select graphile_worker.add_job('check-recording', json_build_object('fileId', id),
    job_key => 'check-recording ' || id) from done`;

/** Queues the check after the last byte. Idempotent. */
export async function finishUpload({ system }: Services, id: string): Promise<void> {
  await system.query(FINISH, [id]);
}
