import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';

/** A file of a decision as it was handed out (待恢复的卷宗): the ZIP, or the folder it was unpacked into. */
export interface Bundle {
  readonly names: ReadonlySet<string>;
  /** The bytes of an entry named above. */
  open(name: string): Promise<Readable>;
  close(): void;
}

/** Opens a ZIP, a folder, or any file at the top of such a folder, as its manifest.json. */
export async function openBundle(path: string): Promise<Bundle> {
  if ((await stat(path)).isDirectory()) return folderBundle(path);
  return path.endsWith('.json')
    ? folderBundle(dirname(path))
    : zipBundle(await openPromise(path, { autoClose: false }));
}

async function zipBundle(zip: ZipFile): Promise<Bundle> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    if (entries.has(entry.fileName)) throw new Error(`${entry.fileName} 在压缩包里出现了两次`);
    entries.set(entry.fileName, entry);
  }
  const open = (name: string) => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`no entry ${name}`);
    return zip.openReadStreamPromise(entry);
  };
  return { names: new Set(entries.keys()), open, close: () => zip.close() };
}

async function folderBundle(folder: string): Promise<Bundle> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/'));
  const open = (name: string) => Promise.resolve(createReadStream(join(folder, name)));
  return { names: new Set(names), open, close: () => undefined };
}
