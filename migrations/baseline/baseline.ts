/** Statements that make an empty database what the platform begins with, from a file of SQL for each room. */

const FILES = import.meta.glob<string>('./*.sql', { query: '?raw', import: 'default', eager: true });

/** Kinds of statements in the order in which they can be run: what stands in the files stands by its matter. */
const ORDER = [
  /^create type /,
  /^create table /,
  /^create function /,
  /^alter table /,
  /^create (?:unique )?index /,
  /^create (?:constraint )?trigger /,
  /^create polic(?:y|ies) /,
];

const rank = (statement: string) => ORDER.findIndex((kind) => kind.test(statement));

/** Statements of a file, comments left out; each begins at the start of a line. */
const statementsIn = (text: string) =>
  text
    .replaceAll(/^--.*\n/gm, '')
    .split(/\n(?=create |alter )/)
    .map((statement) => statement.trim().replace(/;$/, ''));

const CLAUSES: Readonly<Record<string, (where: string) => string>> = {
  read: (where) => `for select using (${where})`,
  add: (where) => `for insert with check (${where})`,
  change: (where) => `for update using (${where}) with check (${where})`,
  remove: (where) => `for delete using (${where})`,
};

/**
 * Policies of row security. `create policies read, add on a, b where …` stands for one policy each, by the name of what
 * it lets do.
 */
function spelledOut(statement: string): string[] {
  const [, verbs, tables, where = ''] =
    /^create policies ([\w,\s]+?)\s+on\s+([\w,\s]+?)\s+where\s+([^]+)$/.exec(statement) ?? [];
  if (!verbs || !tables) return [statement];
  return tables
    .split(/,\s*/)
    .flatMap((table) =>
      verbs.split(/,\s*/).map((verb) => `create policy ${verb} on ${table} ${CLAUSES[verb]?.(where)}`),
    );
}

const tableOf = (statement: string) => /^create policy \w+\s+on (\w+)/.exec(statement)?.[1];

/** Every statement of the baseline in order; a table with a policy has row security. */
export function baselineStatements(): string[] {
  const statements = Object.values(FILES)
    .flatMap(statementsIn)
    .flatMap(spelledOut)
    .toSorted((one, other) => rank(one) - rank(other));
  const guarded = new Set(statements.flatMap((statement) => tableOf(statement) ?? []));
  return [
    // Functions may name one another, whichever comes first.
    'set local check_function_bodies = off',
    ...statements,
    ...[...guarded].map((table) => `alter table ${table} enable row level security`),
  ];
}
