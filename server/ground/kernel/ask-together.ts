import { type Expression, sql } from 'kysely';
import type { Db } from './context.ts';

/** The columns of a row that are instants. */
type InstantOf<Row> = { [Name in keyof Row & string]: Date extends Row[Name] ? Name : never }[keyof Row &
  string];

/** The names of the instants, all of them: JSON tells an instant as text, and each is made a `Date` again. */
export type Instants<Row> = [InstantOf<Row>] extends [never] ? [] : [Readonly<Record<InstantOf<Row>, true>>];

/** A select that is asked together with others. */
export interface Question {
  select: Expression<unknown>;
  instants: readonly string[];
}

type Told = Record<string, unknown>;

/** Asks several selects in one statement under one row security; their rows, in the order of the questions. */
export async function askTogether(db: Db, questions: readonly Question[]): Promise<Told[][]> {
  if (questions.length === 0) return [];
  const answers = questions.map(
    ({ select }) => sql`(select coalesce(json_agg(asked_row), '[]') from (${select}) as asked_row)`,
  );
  const { rows } = await sql<{
    told: Told[][];
  }>`select json_build_array(${sql.join(answers)}) as told`.execute(db);
  return questions.map(({ instants }, n) =>
    (rows[0]?.told[n] ?? []).map((row) => withInstants(row, instants)),
  );
}

const withInstants = (row: Told, names: readonly string[]): Told =>
  names.length === 0
    ? row
    : { ...row, ...Object.fromEntries(names.map((name) => [name, instantOf(row[name])])) };

const instantOf = (told: unknown): Date | null => (typeof told === 'string' ? new Date(told) : null);
