import { sql } from 'kysely';
import type { ClientBase } from 'pg';

/** Most statements that stay prepared on one connection: each holds its plan in the server's memory. */
const KEPT = 300;

/** Before a statement without parameters that is asked again and again; others without any are written out by the ORM, each once. */
export const REPEATED = sql.raw('/* repeated */ ');
const MARK = /^\s*\/\* repeated \*\//;

const isRepeated = (text: string, values: readonly unknown[]): boolean =>
  values.length > 0 || MARK.test(text);

type Query = (text: unknown, values?: unknown, callback?: unknown) => unknown;

/** Part of the driver's client that holds the connection to the server. */
interface Wired {
  connection: { close(closed: { type: 'S'; name: string }): void; parsedStatements: Record<string, string> };
}

/**
 * Makes a connection parse a repeated statement once, and lets the server keep its plan (预备语句): row security makes
 * planning dearer than most of our reads. Beyond 300 texts the one that was not used for longest is given up.
 */
export function prepareRepeated(client: ClientBase): void {
  const send = client.query.bind(client) as Query;
  const nameOf = namesOf((name) => {
    const { connection } = client as unknown as Wired;
    // By message, not by statement: a failed transaction takes it too, and it needs no turn among the queries.
    connection.close({ type: 'S', name });
    delete connection.parsedStatements[name];
  });
  const query: Query = (text, values, callback) =>
    typeof text === 'string' && Array.isArray(values) && isRepeated(text, values)
      ? send({ name: nameOf(text), text, values }, undefined, callback)
      : send(text, values, callback);
  client.query = query as typeof client.query;
}

/** Gives each text its name. A number is never used twice, so no statement is taken for one that was given up. */
function namesOf(giveUp: (name: string) => void): (text: string) => string {
  /** The latest used last. */
  const names = new Map<string, string>();
  let count = 0;
  return (text) => {
    const name = names.get(text) ?? `repeated_${(count += 1)}`;
    names.delete(text);
    names.set(text, name);
    if (names.size > KEPT) {
      const [oldest = '', given = ''] = names.entries().next().value ?? [];
      names.delete(oldest);
      giveUp(given);
    }
    return name;
  };
}
