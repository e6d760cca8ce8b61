import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { badInput } from './fault.ts';
import { keysOf } from './keyset.ts';
import { isId } from './load.ts';

/** A position in a list sorted from the latest to the earliest (记录的先后). */
export interface Place {
  at: Date;
  id: string;
}

/** The position in a cursor; throws BAD_INPUT for anything else. */
export function placeOf(after: string | null | undefined): Place | null {
  const [at, id] = keysOf(after, 2) ?? [];
  if (at === undefined || id === undefined) return null;
  const place = { at: new Date(at), id: String(id) };
  if (Number.isFinite(place.at.getTime()) && isId(place.id)) return place;
  throw badInput('翻页位置无效，请从第一页看起。', ['after']);
}

/** The keys of a row's place. */
export const placeKeys = ({ at, id }: Place): [string, string] => [at.toISOString(), id];

/** The condition for rows after a position; no condition without one. */
export const laterThan = <DB, TB extends keyof DB>(
  eb: ExpressionBuilder<DB, TB>,
  [at, id]: readonly [Expression<Date>, Expression<string>],
  place: Place | null,
): Expression<SqlBool>[] =>
  place === null
    ? []
    : [eb.or([eb(at, '<', place.at), eb.and([eb(at, '=', place.at), eb(id, '<', place.id)])])];
