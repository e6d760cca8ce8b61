import { type DeferMode, defineEntity, type Opt, type PropertyOptions } from '@mikro-orm/core';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { newId } from './id.ts';

export type { Opt };

/**
 * Columns of a table, each said once: the initializer names the type in the database, and the type in TypeScript follows
 * from it.
 *
 * @example
 * ```ts
 * @Table({ indexes: [{ properties: ['startsAt'] }] })
 * class Talk {
 *   readonly id = column.key(); //                        uuid, made with the row
 *   readonly unitId = column.ref(() => Unit); //          unit_id uuid references unit
 *   readonly title = column.text(); //                    text not null; whoever makes the row gives it
 *   kind = column.text() as TalkKind; //                  a narrower type is asserted
 *   note = column.text.opt(); //                          text, null until it is set
 *   programme = column.text.or(''); //                    text not null default ''
 * }
 * ```
 */
type Options = Omit<PropertyOptions<object>, 'nullable' | 'type'> & { autoincrement?: boolean };
type RefOptions = Options & {
  createForeignKeyConstraint?: boolean;
  updateRule?: 'cascade';
  deleteRule?: 'cascade';
};

/** One column, as its class is read. */
class Spec {
  constructor(readonly options: object) {}
}

/** Columns are specified only while their class is read; in every row they hold what a new row has. */
let reading = false;

/** @returns the specification while a class is read, under the type that the column has in a row. */
const specify = (options: object, fresh?: unknown): never => (reading ? new Spec(options) : fresh) as never;

interface Column<T> {
  (options?: Options): T;
  /** Null until it is set. */
  opt(options?: Options): T | null;
  /** A new row has the value unless it is given; a value that is the same each time is the column's default. */
  or(value: T, options?: Options): Opt<T>;
}

/** How an empty list is written as the default of a column. */
const EMPTY_LISTS: Readonly<Record<string, string>> = { json: "'[]'", array: "'{}'" };

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

function kind<T>(of: { type: string; columnType?: string }): Column<T> {
  const list = EMPTY_LISTS[of.type];
  return Object.assign((options?: Options) => specify({ ...of, ...options }), {
    opt: (options?: Options) => specify({ ...of, ...options, nullable: true }, null),
    // The default of a value is inferred from what a new row has (discovery.inferDefaultValues); of a list it is not.
    or: (value: T, options?: Options) =>
      specify({ ...of, ...(isEmpty(value) && { defaultRaw: list }), ...options }, value),
  });
}

type Class = () => abstract new () => object;

const MANY_TO_ONE = { kind: 'm:1', mapToPk: true } as const;

/** The kinds of columns that the county's tables have. */
export const column = {
  text: kind<string>({ type: 'text' }),
  integer: kind<number>({ type: 'integer' }),
  double: kind<number>({ type: 'double' }),
  bigint: kind<string>({ type: 'bigint' }),
  bool: kind<boolean>({ type: 'boolean' }),
  /** 时刻, to the millisecond. */
  instant: kind<Date>({ type: 'datetime', columnType: 'timestamptz(3)' }),
  /** 日: civil date in Asia/Shanghai. */
  day: kind<CalendarDay>({ type: 'date' }),
  uuid: kind<string>({ type: 'uuid' }),
  blob: kind<Buffer>({ type: 'blob' }),
  texts: kind<readonly string[]>({ type: 'array', columnType: 'text[]' }),
  uuids: kind<readonly string[]>({ type: 'array', columnType: 'uuid[]' }),
  /** JSON stored and read as it is: its type is asserted, not checked. */
  json: kind<unknown>({ type: 'json' }),
  /** Id of the row. */
  key: (options?: Options): Opt<string> =>
    specify({ type: 'uuid', primary: true, ...options }, reading ? '' : newId()),
  /** Counts the changes of a row: whoever changes it names the version they saw. */
  version: (): Opt<number> => specify({ type: 'integer', version: true }, 1),
  /** Row of another table by its key; the column is called as the property is. */
  ref: Object.assign(
    (entity: Class, options?: RefOptions): string => specify({ ...MANY_TO_ONE, entity, ...options }),
    {
      opt: (entity: Class, options?: RefOptions): string | null =>
        specify({ ...MANY_TO_ONE, entity, ...options, nullable: true }, null),
    },
  ),
};

const columnName = (name: string) => name.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

function readColumns(target: new () => object): Record<string, object> {
  reading = true;
  const columns = Object.entries(new target()).filter(
    (field): field is [string, Spec] => field[1] instanceof Spec,
  );
  reading = false;
  return Object.fromEntries(
    columns.map(([name, { options }]) => [
      name,
      'entity' in options ? { fieldName: columnName(name), ...options } : options,
    ]),
  );
}

interface Keyed<Name> {
  properties: readonly Name[];
  name?: string;
  where?: string;
  deferMode?: DeferMode;
}
interface Written {
  name: string;
  expression: string;
}
interface TableOptions<Name> {
  indexes?: readonly (Keyed<Name> | Written)[];
  uniques?: readonly Keyed<Name>[];
  checks?: readonly Written[];
}

/** Table of the database, with the columns that its class and the classes it extends specify. */
export const Table =
  <Name extends string = never>(options: TableOptions<Name> = {}) =>
  (target: new () => Record<NoInfer<Name>, unknown>): void => {
    defineEntity({ ...options, class: target, properties: readColumns(target) } as never);
  };
