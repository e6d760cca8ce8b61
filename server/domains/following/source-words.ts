/** Building blocks of the sources of moments (动态的来源). */
import { type RawBuilder, sql } from 'kysely';
import type { MomentKind } from '#server/law/following/following-words.ts';

/** One source of moments: every row is a public event, under the key of the record it is taken from. */
export type Source = RawBuilder<unknown>;

/** A kind by the value of a column. */
export const kindBy = (column: string, kinds: Readonly<Record<string, MomentKind>>) =>
  sql`case ${sql.ref(column)} ${sql.join(
    Object.entries(kinds).map(([value, kind]) => sql`when ${sql.lit(value)} then ${sql.lit(kind)}`),
    sql` `,
  )} end`;

export const among = (values: Readonly<Record<string, MomentKind>>) =>
  sql.join(Object.keys(values).map((value) => sql.lit(value)));

const SHANGHAI = sql.lit('Asia/Shanghai');
export const lastDay = (day: string) => sql`to_char(${sql.ref(day)}, 'FMYYYY年FMMM月FMDD日')`;

export const dayAt = (instant: string) =>
  sql`to_char(${sql.ref(instant)} at time zone ${SHANGHAI}, 'FMYYYY年FMMM月FMDD日HH24:MI')`;
