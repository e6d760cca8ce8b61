import { join } from 'node:path';
import { mirrorFile } from '#server/ground/kernel/media/mirror-file.ts';
import type { Recorded } from '#server/ground/kernel/media/recorded-file.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import type { Job } from '#server/ground/kernel/process/worker.ts';
import { NAMED_FILES } from './named-files.ts';

/** Older ones the nightly base has. */
const AT_START = '26 hours';
const LATER = '1 hour';

const LATELY = Object.keys(NAMED_FILES)
  .map(
    (table) =>
      `select storage_key as "storageKey", sha256 from ${table} where uploaded_at > app_now() - $1::interval`,
  )
  .join(' union all ');

/** How far back this server still has to look. */
const backOf = perRuntime((): { back: string } => ({ back: AT_START }));

/** Copies what was uploaded into the archive of the log (附件镜像), so that a row which is played back has its file. */
export const mirrorUploads: Job = async (_payload, services, signal) => {
  const { config, system, media } = services;
  if (config.walArchive === null) return;
  const seen = backOf(services);
  const { rows } = await system.query<Recorded>(LATELY, [seen.back]);
  for (const file of rows) {
    if (signal.aborted) return;
    await mirrorFile(media, file, join(config.walArchive, 'files', file.storageKey));
  }
  seen.back = LATER;
};
