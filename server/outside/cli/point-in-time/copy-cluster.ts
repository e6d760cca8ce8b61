import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders that a copy has empty: what lies there is made again, or comes from the archive (PostgreSQL, "Making a Base Backup"). */
const EMPTIED = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);
const LEFT_OUT = /^(?:postmaster\.(?:pid|opts)|pg_internal\.init|pgsql_tmp.*|.*\.old)$/;

/** Copies the cluster of a server that goes on writing (底本); what is torn the log mends, what vanishes meanwhile was dropped. */
export async function copyCluster(from: string, to: string): Promise<void> {
  await copyFolder(from, to, true);
  for (const name of ['archive_status', 'summaries'])
    await mkdir(join(to, 'pg_wal', name), { recursive: true, mode: 0o700 });
}

async function copyFolder(from: string, to: string, top: boolean): Promise<void> {
  await mkdir(to, { mode: 0o700 });
  for (const name of await readdir(from)) {
    if (LEFT_OUT.test(name)) continue;
    const [source, target] = [join(from, name), join(to, name)];
    const there = await lstat(source).catch(gone);
    if (!there) continue;
    if (!there.isDirectory()) await copyOne(source, target).catch(gone);
    else if (top && EMPTIED.has(name)) await mkdir(target, { mode: 0o700 });
    else await copyFolder(source, target, false);
  }
}

/** Flushed, since the segments that would mend it are removed one day. */
async function copyOne(source: string, target: string): Promise<void> {
  await copyFile(source, target, constants.COPYFILE_EXCL);
  const handle = await open(target, 'r+');
  await handle.sync();
  await handle.close();
}

function gone(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error;
  return null;
}
