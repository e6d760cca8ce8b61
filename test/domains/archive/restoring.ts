import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ZipFile } from 'yazl';
import { openBundle } from '#server/domains/archive/bundle.ts';
import { type Restored, restoreProcessFile } from '#server/domains/archive/restore-process-file.ts';
import { seedDemo } from '#server/outside/demo/seed.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { closeAfterFile } from '#test/kernel/closings.ts';
import { testDatabase, type TestDatabase } from '#test/kernel/database.ts';
import type { Site } from '#test/outside/http/open-site.ts';
import { sha256 } from './opened.ts';

/** The instant at which every page is looked at. */
export const NOW = '2026-11-20T02:00:00Z';

/** Where the tests of one file keep what they unpack. */
export function scratch(): string {
  if (folder !== undefined) return folder;
  const made = mkdtempSync(join(tmpdir(), 'participation-restore-'));
  closeAfterFile(() => {
    folder = undefined;
    rmSync(made, { recursive: true, force: true });
  });
  return (folder = made);
}
let folder: string | undefined;

/** The demonstration county built so that its documents lie where the database's own services look for them. */
export async function toldWithFiles(): Promise<TestDatabase> {
  const database = await testDatabase();
  const { config } = database.services;
  const secrets = { sessionKey: randomBytes(32), contactKey: randomBytes(32) };
  const foundations = { config, home: join(config.dataDir, '..'), secrets, appUrl: database.appUrl };
  await seedDemo(foundations, database.ownerUrl, { today: '2026-11-20' });
  await database.setClock(NOW);
  return database;
}

/** Member of staff with this login name. */
export async function staffMember(database: TestDatabase, login: string): Promise<Actor> {
  const [row] = await database.sql<Actor>(
    `select p.id, p.name, p.unit_id as "unitId", u.name as "unitName", p.roles, '{}'::text[] as "organRoles", false as "confined"
     from person p join unit u on u.id = p.unit_id where p.login_name = $1`,
    [login],
  );
  if (!row) throw new Error(`no account ${login}`);
  return row;
}

let written = 0;
const saved = (bytes: Buffer): string => {
  const path = join(scratch(), `${++written}.zip`);
  writeFileSync(path, bytes);
  return path;
};

/** Into a system of its own, as the command does it. */
export async function restored(
  bytes: Buffer | string,
  expected: string | null = null,
  into?: TestDatabase,
  withGaps = false,
) {
  const target = into ?? (await testDatabase({ now: NOW }));
  const bundle = await openBundle(typeof bytes === 'string' ? bytes : saved(bytes));
  const { ownerUrl, services } = target;
  const result = await restoreProcessFile({ ownerUrl, media: services.media }, bundle, {
    expected,
    withGaps,
  });
  bundle.close();
  return { target, result };
}

/**
 * A coming hearing tells of the county's room and of the last hearing, which are not of its own file: a system in which
 * they are there before; `last` is the file of the last one.
 */
export async function neighbours(
  database: TestDatabase,
  no: string,
  last: () => Promise<Buffer>,
): Promise<TestDatabase | undefined> {
  const coming = await database.sql(
    `select h.id from hearing h join decision d on d.id = h.decision_id
     where d.no = $1 and h.notice_published_at is not null and h.started_at is null`,
    [no],
  );
  if (coming.length === 0) return undefined;
  const { target } = await restored(await last());
  const [rooms] = await database.sql<{ all: unknown }>('select json_agg(r) as all from event_room r');
  await target.sql('insert into event_room select * from json_populate_recordset(null::event_room, $1)', [
    JSON.stringify(rooms?.all),
  ]);
  return target;
}

/** Enters the county's list of interpreters there, which is of no file, for the units that are known. */
export async function listInterpreters(database: TestDatabase, target: TestDatabase): Promise<void> {
  const [list] = await database.sql<{ all: unknown }>('select json_agg(p) as all from policy_interpreter p');
  await target.sql(
    `insert into policy_interpreter select p.* from json_populate_recordset(null::policy_interpreter, $1) p
     where p.unit_id in (select id from unit) on conflict do nothing`,
    [JSON.stringify(list?.all)],
  );
}

/** A page as it is sent: its address, its status, its digest. */
export const shown = async (site: Site, path: string) => {
  const answer = await site.get(path);
  return [path, answer.status, sha256(Buffer.from(await answer.arrayBuffer()))];
};

export const faultsOf = (result: Restored) => ('faults' in result ? result.faults : []);

/** A ZIP of these entries. */
export const zipped = async (entries: ReadonlyMap<string, Buffer>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [path, bytes] of entries) zip.addBuffer(bytes, path);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};
