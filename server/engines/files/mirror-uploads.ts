import { join } from 'node:path';
import { mirrorFile } from '#server/ground/kernel/media/mirror-file.ts';
import type { Recorded } from '#server/ground/kernel/media/recorded-file.ts';
import type { Job } from '#server/ground/kernel/process/worker.ts';
import { NAMED_FILES } from './named-files.ts';

/** Older ones the nightly base has. */
const HOURS = 26;

const LATELY = Object.keys(NAMED_FILES)
  .map(
    (table) =>
      `select storage_key as "storageKey", sha256 from ${table} where uploaded_at > app_now() - interval '${HOURS} hours'`,
  )
  .join(' union all ');

/** Copies what was uploaded into the archive of the log (附件镜像), so that a row which is played back has its file. */
export const mirrorUploads: Job = async (_payload, { config, system, media }, signal) => {
  if (config.walArchive === null) return;
  const { rows } = await system.query<Recorded>(LATELY);
  for (const file of rows) {
    if (signal.aborted) return;
    await mirrorFile(media, file, join(config.walArchive, 'files', file.storageKey));
  }
};
