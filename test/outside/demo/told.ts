import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { DemoAccount } from '#server/outside/demo/tell-county.ts';
import { seedDemo } from '#server/outside/demo/seed.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { foundations, testDatabase, type TestDatabase } from '#test/kernel/database.ts';
import { addressOf, toldOnce } from '#test/kernel/told-once.ts';

/** The demonstration county built in a database of its own, and its people by login name. */
export interface Told {
  database: TestDatabase;
  accounts: readonly DemoAccount[];
  /** Folder of the files from when it was built; a copy has the rows alone. */
  files: string;
  actorOf: (login: string) => Promise<Actor>;
}

/** Built for this day, else for the one it is written for: once a run, and each file of tests has a copy of its own. */
export async function tellDemo(today: CalendarDay = '2026-11-20'): Promise<Told> {
  const name = `told_demo_${today.replaceAll('-', '')}`;
  const home = join(inject('scratch'), name);
  const list = join(home, 'accounts.json');
  await toldOnce(name, home, async (draft) => {
    mkdirSync(home);
    const plan = { ...foundations(home), appUrl: addressOf('app', draft) };
    writeFileSync(list, JSON.stringify(await seedDemo(plan, addressOf('owner', draft), { today })));
  });
  const accounts = JSON.parse(readFileSync(list, 'utf8')) as DemoAccount[];
  const database = await testDatabase({ now: `${today}T02:00:00Z`, template: name });
  const actorOf = async (login: string): Promise<Actor> => {
    const [row] = await database.sql<Actor>(
      `select p.id, p.name, p.unit_id as "unitId", u.name as "unitName", p.roles, '{}'::text[] as "organRoles", false as "confined"
       from person p join unit u on u.id = p.unit_id where p.login_name = $1`,
      [login],
    );
    if (!row) throw new Error(`no account ${login}`);
    return row;
  };
  return { database, accounts, files: join(home, 'files'), actorOf };
}
