import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** A task as the desk shows it. */
export interface TaskTold {
  kind: string;
  detail: string;
  article: string;
  dueOn: string | null;
  overdue: boolean;
  path: string;
}

const QUERY = '{ workbench { tasks { kind detail article dueOn overdue path } } }';

/** Tasks of this person on one decision. */
export async function turnsOf(database: TestDatabase, actor: Actor, no: string): Promise<TaskTold[]> {
  const { data, errors } = await ask(database, actor, { query: QUERY });
  if (errors) throw new Error(JSON.stringify(errors));
  const { tasks } = data?.workbench as unknown as { tasks: TaskTold[] };
  return tasks.filter(({ path }) => path === `/gongzuotai/juece/${no}`);
}

/** The kinds of them. */
export const kindsOf = async (database: TestDatabase, actor: Actor, no: string): Promise<string[]> =>
  (await turnsOf(database, actor, no)).map(({ kind }) => kind);
