import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import type { DeskQuestion } from './desk.ts';
import { leavesOf } from './facts.ts';

export const ACCOUNT = `select p.id, p.name, p.unit_id as "unitId", u.name as "unitName", p.roles,
  '{}'::text[] as "organRoles", false as "confined" from person p join unit u on u.id = p.unit_id where p.login_name = $1`;

/** Asks as the account of the demonstration; answers every text and number that came. */
export async function askDesk(
  database: TestDatabase,
  { login, query }: Pick<DeskQuestion, 'login' | 'query'>,
): Promise<string[]> {
  const [actor] = await database.sql<Actor>(ACCOUNT, [login]);
  const { data, errors } = await ask(database, actor ?? null, { query });
  if (errors) throw new Error(`${login}: ${errors.map(({ message }) => message).join('; ')}`);
  return leavesOf(data);
}
