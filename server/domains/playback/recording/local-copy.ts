import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { PlacedRecording } from '#server/ground/kernel/media/recordings.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';

/** A stored recording as a local file (本机副本), deleted afterwards if it had to be fetched; null where this server does not get at it. */
export async function localCopy({ recordings, staging }: Services, file: PlacedRecording, name: string) {
  const own = await recordings.path(file);
  if (own !== null) return { path: own, clear: () => Promise.resolve() };
  const size = await recordings.size(file);
  if (size === null) return null;
  const path = join(staging, name);
  await pipeline(
    await recordings.read(file, { start: 0, end: size - 1 }),
    createWriteStream(path, { mode: 0o600 }),
  );
  return { path, clear: () => rm(path, { force: true }) };
}
