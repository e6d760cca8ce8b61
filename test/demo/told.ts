import { mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { DemoAccount } from '#server/demo/tell-county.ts';
import { seedDemo } from '#server/demo/seed.ts';
import type { Actor } from '#server/kernel/authority.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { testDatabase, type TestDatabase } from '#test/kernel/database.ts';

/** The demonstration county told into a database of its own, and its people by login name. */
export interface Told {
  database: TestDatabase;
  accounts: readonly DemoAccount[];
  actorOf: (login: string) => Promise<Actor>;
}

/** Tells it for this day; else for the one it is written for. */
export async function tellDemo(today: CalendarDay = '2026-11-20'): Promise<Told> {
  const database = await testDatabase();
  const home = mkdtempSync(join(tmpdir(), 'participation-demo-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const secrets = { sessionKey: randomBytes(32), contactKey: randomBytes(32), logKey: randomBytes(32) };
  const { config } = database.services;
  const foundations = { config, home, secrets, appUrl: database.appUrl };
  const accounts = await seedDemo(foundations, database.ownerUrl, () => undefined, today);
  await database.setClock(`${today}T02:00:00Z`);
  const actorOf = async (login: string): Promise<Actor> => {
    const [row] = await database.sql<Actor>(
      `select p.id, p.name, p.unit_id as "unitId", u.name as "unitName", p.roles, '{}'::text[] as "organRoles", false as "mustChangePassword"
       from person p join unit u on u.id = p.unit_id where p.login_name = $1`,
      [login],
    );
    if (!row) throw new Error(`no account ${login}`);
    return row;
  };
  return { database, accounts, actorOf };
}
