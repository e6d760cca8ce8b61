import { createHash } from 'node:crypto';
import { createWriteStream, lstatSync, mkdirSync, readFileSync, readlinkSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack as newPack } from 'tar-stream';

/** Contents of an archive (归档), in their order. */
export interface Contents {
  /** Of the project, under their own names. */
  files: readonly string[];
  /** Made for it, by name. */
  made: ReadonlyMap<string, Uint8Array>;
  /** Folder in which everything lies. */
  folder: string;
  time: Date;
}

const SUMS = 'SHA256SUMS';

type Pack = ReturnType<typeof newPack>;

/** Writes a `.tar.gz`: the same contents give the same bytes. It has its name only when it is whole. */
export async function writeArchive(root: string, path: string, contents: Contents): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.part`;
  const pack = newPack();
  await Promise.all([pipeline(pack, createGzip(), createWriteStream(draft)), fill(pack, root, contents)]);
  renameSync(draft, path);
}

/** Closes with the digest of every file, as `sha256sum -c` reads them. */
async function fill(pack: Pack, root: string, { files, made, folder, time }: Contents): Promise<void> {
  const sums: string[] = [];
  const put = async (name: string, bytes: Uint8Array, mode: number) => {
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
    await added(pack, { name: `${folder}/${name}`, mode, mtime: time }, bytes);
  };
  for (const name of files) {
    const path = join(root, name);
    const found = lstatSync(path);
    if (found.isSymbolicLink()) {
      const link = { type: 'symlink', linkname: readlinkSync(path) } as const;
      await added(pack, { name: `${folder}/${name}`, mtime: time, ...link });
    } else await put(name, readFileSync(path), modeOf(found.mode));
  }
  for (const [name, bytes] of made) await put(name, bytes, modeOf(0));
  await put(SUMS, Buffer.from(sums.join('')), modeOf(0));
  pack.finalize();
}

/** For everybody to read: the machine's root may unpack what another user runs. */
const modeOf = (mode: number): number => (mode & 0o111 ? 0o755 : 0o644);

const added = (pack: Pack, header: Parameters<Pack['entry']>[0], bytes?: Uint8Array): Promise<void> =>
  new Promise((done, fail) => {
    const written = (error?: Error | null) => (error ? fail(error) : done());
    if (bytes) pack.entry({ ...header, size: bytes.length }, written).end(bytes);
    else pack.entry(header, written);
  });
