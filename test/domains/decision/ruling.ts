import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import type { People } from '#test/kernel/people.ts';
import { confirmFacts, proposeFacts, type Put, type Result, resultOf } from './questions.ts';

/** Circumstances put forward by the unit and ruled on by 司法局; what the ruling answered. */
export const ruling =
  (database: TestDatabase, { clerk, justiceStaff }: People) =>
  async (id: string, facts: readonly string[], put: Put = {}): Promise<Result> => {
    const { version = 1 } = put;
    const proposed = resultOf(await ask(database, clerk, proposeFacts(id, facts, put)));
    if (proposed.findings) throw new Error(JSON.stringify(proposed.findings));
    return resultOf(await ask(database, justiceStaff, confirmFacts(id, version + 1)));
  };
