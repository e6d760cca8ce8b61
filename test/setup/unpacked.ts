import { createReadStream } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';

/** Unpacks a `.tar.gz` into a folder; the machine need not have `tar`. */
export async function unpacked(archive: string, into: string): Promise<void> {
  const entries = extract();
  const reading = pipeline(createReadStream(archive), createGunzip(), entries);
  for await (const entry of entries) {
    const { name, type, linkname, mode } = entry.header;
    const path = join(into, name);
    await mkdir(dirname(path), { recursive: true });
    if (type === 'symlink') await symlink(linkname, path);
    else await writeFile(path, await buffer(entry), { mode });
    if (type === 'symlink') entry.resume();
  }
  await reading;
}
