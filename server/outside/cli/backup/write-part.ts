import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import type { Part } from './county-manifest.ts';

/** Writes a part of a backup, compressed where its name says so, flushed to the disk; its size and SHA-256 as it lies there. */
export async function writePart(
  folder: string,
  path: string,
  source: Readable | readonly (string | Buffer)[],
): Promise<Part> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  let size = 0;
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const bytes = source instanceof Readable ? source : Readable.from(source);
  const onDisk = createWriteStream(target, { mode: 0o600, flags: 'wx', flush: true });
  if (path.endsWith('.gz'))
    await pipeline(bytes, createGzip({ level: constants.Z_BEST_SPEED }), measured, onDisk);
  else await pipeline(bytes, measured, onDisk);
  return { path, size, sha256: hash.digest('hex') };
}
