import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Rules } from '#server/ground/kernel/context.ts';
import type { ArrivalKind } from '#server/law/people/arrival-kind.ts';
import type { Labels } from '#server/law/vocabulary.ts';

type Sql = RawBuilder<unknown>;

/** Whoever opens the inbox (收件箱), with the rules and the day. */
export interface ArrivalReader {
  readonly actor: Actor;
  readonly rules: Rules;
}

/** Columns of what came in (来件) as SQL; those left out are null. */
export interface ArrivalColumns {
  /** Uuid of its row: with the kind it names it among all. */
  readonly id: Sql;
  readonly receiptNo?: Sql;
  readonly title: Sql;
  readonly text: Sql;
  readonly name?: Sql;
  /** The name is stored unmasked. */
  readonly openName?: Sql;
  /** Channel, of `CommentChannel`. */
  readonly channel?: Sql;
  readonly receivedAt: Sql;
  /** Key of `stands`. */
  readonly stand: Sql;
  /** Nobody of the unit has to do anything about it any more. */
  readonly done: Sql;
  /** Day on which that was so. */
  readonly doneOn?: Sql;
  /** The last day for its answer; null where there is none, or it is not certain yet. */
  readonly dueOn?: Sql;
  /** Address of the desk where it is handled. */
  readonly path: Sql;
}

/** Rows of one kind that the reader's unit handles: `from` begins after the word and ends with the conditions. */
export interface ArrivalRows {
  readonly columns: ArrivalColumns;
  readonly from: Sql;
}

/** How one kind of what comes in stands in the inbox of the unit that handles it (收件箱). */
export interface ArrivalSource {
  readonly kind: ArrivalKind;
  /** Words of where one stands, of its own kind. */
  readonly stands: Labels<string>;
  /** Whether any of the reader's posts handles them. */
  allows(actor: Actor): boolean;
  rows(reader: ArrivalReader): ArrivalRows;
}

/** How what a kind of receipt is for stands in the inbox; or the reason why it does not. */
export type InInbox = readonly ArrivalSource[] | { readonly notIn: string };

const NO_TEXT = sql`null::text`;
const NO_DAY = sql`null::date`;

/** Select of these rows, one list of columns for every kind. */
export function arrivalSelect(
  kind: ArrivalKind,
  { columns, from }: ArrivalRows,
  { rules }: ArrivalReader,
): Sql {
  const { receiptNo = NO_TEXT, name = NO_TEXT, channel = NO_TEXT, doneOn = NO_DAY, dueOn = NO_DAY } = columns;
  const { id, title, text, openName = sql`false`, receivedAt, stand, done, path } = columns;
  const until = sql`case when ${done} then coalesce(${doneOn}, ${dueOn}) else ${rules.today}::date end`;
  return sql`select ${kind}::text as kind, ${kind}::text || ':' || ${id} as key, ${receiptNo} as "receiptNo",
    ${title} as title, ${text} as text, ${name} as name, ${openName} as "openName", ${channel} as channel,
    ${receivedAt} as "receivedAt", ${stand} as stand, ${done} as done, ${dueOn} as "dueOn",
    greatest(coalesce(${until} - ${dueOn}, 0), 0)::int as "daysLate", ${path} as path from ${from}`;
}

/** Day in the county's time of an instant (日期). */
export const dayIn = (instant: Sql): Sql => sql`(${instant} at time zone 'Asia/Shanghai')::date`;
