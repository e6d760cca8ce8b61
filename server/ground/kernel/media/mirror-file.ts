import { access, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Recorded, type RecordedSource, recordedCopy } from './recorded-file.ts';

/** Copies a stored file to where it is not yet, whole or not at all (镜像); whether it was copied: a lost or changed one is not. */
export async function mirrorFile(
  source: RecordedSource,
  recorded: Recorded,
  target: string,
): Promise<boolean> {
  const there = await access(target).then(
    () => true,
    () => false,
  );
  if (there) return false;
  const draft = `${target}.part`;
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await rm(draft, { force: true });
  if (await recordedCopy(source, recorded, draft)) return false;
  await rename(draft, target);
  return true;
}
