/** A county as its operator's command finds it (运维命令), on a test's database. */
import { Client } from 'pg';
import type { Installation } from '#server/ground/kernel/config/installation.ts';
import { holdKeys } from '#server/ground/kernel/config/key-check.ts';
import { keepSecrets, type Secrets } from '#server/ground/kernel/config/secrets.ts';
import { clientOf } from '#server/ground/kernel/database.ts';
import { openServices } from '#server/ground/kernel/process/open-runtime.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { Beside } from '#server/outside/cli/in-county.ts';
import { holdCountyKeys } from '#server/outside/wiring/hold-county-keys.ts';
import { closeAfterFile } from '#test/kernel/closings.ts';
import { asked } from '#test/domains/consultation/comment-asking.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import {
  foundations,
  type RestartableDatabase,
  type TestDatabase,
  testDatabase,
} from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { testFolder } from '#test/setup/homes.ts';

/** The county of this database, whose keys lie in a data folder of its own or come from the settings. */
export async function besideOf(
  database: TestDatabase,
  secretsFrom: 'FILE' | 'ENVIRONMENT' = 'FILE',
): Promise<Beside> {
  const home = testFolder();
  const { secrets } = foundations(home);
  if (secretsFrom === 'FILE') keepSecrets(home, secrets);
  const installation: Installation = {
    home,
    secrets,
    secretsFrom,
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    stop: async () => undefined,
  };
  const owner = new Client(clientOf(database.ownerUrl));
  await owner.connect();
  closeAfterFile(() => owner.end());
  await holdCountyKeys(database.services, installation);
  return { services: database.services, installation, owner, migrations: [] };
}

/** The next start of a server (重启): with these keys, held against the database as every start holds them. */
export async function startedWith<Result>(
  installation: Installation,
  secrets: Secrets,
  work: (services: Services) => Promise<Result>,
): Promise<Result> {
  const started = { ...installation, secrets };
  const { services, close } = await openServices({ ...foundations(installation.home), ...started });
  try {
    await holdKeys(services.system, started, async () => ({ SESSION_KEY: 'NONE', CONTACT_KEY: 'NONE' }));
    await services.keyRing.hold(started.secrets);
    return await work(services);
  } finally {
    await close();
  }
}

/** Telephone number that is sealed with an opinion. */
export const contact = { kind: 'PHONE', value: '13800000000' } as const;

/** A county with one opinion whose contact is sealed. */
export interface CountyWithContact extends Beside {
  database: RestartableDatabase;
  people: Awaited<ReturnType<typeof buildPeople>>;
  /** The opinion. */
  first: string;
  /** Opens its contact, as staff do (查看联系方式). */
  reveal: (services?: Services) => ReturnType<typeof asked>;
  /** Versions of the contacts' data key. */
  versions: () => Promise<{ version: number; retired: boolean }[]>;
}

/** Built on a database of its own. */
export async function countyWithContact(): Promise<CountyWithContact> {
  const database = await testDatabase();
  const people = await buildPeople(database);
  const county = await besideOf(database);
  const { id } = await buildComment(database, await buildConsultation(database, people), { contact });
  return {
    ...county,
    database,
    people,
    first: id,
    reveal: (services = database.services) =>
      asked({ ...database, services }, people.lead, 'revealContact', { id, reason: '电话回访核实情况' }),
    versions: () =>
      database.sql(
        `select version, retired_at is not null as retired from data_key where name = 'CONTACT_KEY' order by 1`,
      ),
  };
}
