import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Bundle } from '#server/domains/archive/bundle.ts';
import { recordedFault } from '#server/ground/kernel/media/recorded-file.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { type Part, type Store, STORES } from './county-manifest.ts';
import { type CountyStores, sourceOf } from './take-files.ts';
import { writePart } from './write-part.ts';

/** Takes away again what a restoration that fails has put where nothing lay. */
export type Undo = () => Promise<void>;

interface Stores extends CountyStores {
  staging: string;
}

/** Stores the files of a backup under their own keys, each checked as it lies there (文件归位). */
export async function putFiles(
  stores: Stores,
  bundle: Bundle,
  entries: readonly Part[],
  put: Undo[],
): Promise<void> {
  for (const entry of entries) {
    const store = STORES.find((one) => entry.path.startsWith(`${one}/`));
    if (!store) continue;
    const key = entry.path.slice(store.length + 1);
    await WAYS[store](stores, { ...entry, key, open: () => bundle.open(entry.path) }, put);
  }
}

interface Coming extends Part {
  key: string;
  open: () => Promise<Readable>;
}

const WAYS: Readonly<Record<Store, (stores: Stores, file: Coming, put: Undo[]) => Promise<void>>> = {
  files: putUploaded,
  recordings: putRecording,
};

async function putUploaded({ media }: Stores, { path, key, size, sha256, open }: Coming, put: Undo[]) {
  if ((await media.size(key)) !== null) throw inTheWay(path);
  put.push(() => media.remove(key));
  const stored = await media.put(key.slice(key.indexOf('/') + 1), await open(), size);
  if (stored.storageKey !== key || stored.sha256 !== sha256) throw changed(path);
}

/** A bucket may be the one the backup was taken from: what lies there is kept if it is the same. */
async function putRecording(stores: Stores, file: Coming, put: Undo[]) {
  const { path, key, size, sha256, open } = file;
  const { recordings, staging } = stores;
  const placed = { storage: recordings.kind, storageKey: key };
  const there = await recordings.size(placed);
  if (there !== null) {
    const whole = sourceOf(stores, { storage: recordings.kind, size });
    if (there !== size || (await recordedFault(whole, { storageKey: key, sha256 }))) throw inTheWay(path);
    return;
  }
  await mkdir(staging, { recursive: true, mode: 0o700 });
  const waiting = join('restored', key);
  try {
    const written = await writePart(staging, waiting, await open());
    if (written.sha256 !== sha256) throw changed(path);
    put.push(() => recordings.remove(placed));
    await recordings.put(key, join(staging, waiting));
  } finally {
    await rm(join(staging, 'restored'), { recursive: true, force: true });
  }
}

const inTheWay = (path: string) =>
  new StartRefused(
    `没有恢复：${path} 的位置上已有别的文件，请换一个空的数据目录 / another file is in its place`,
  );
const changed = (path: string) =>
  new StartRefused(`没有恢复：${path} 在读取时变了 / it changed while it was read`);
