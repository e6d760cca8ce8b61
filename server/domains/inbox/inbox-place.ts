import { type RawBuilder, sql } from 'kysely';
import { badInput } from '#server/ground/kernel/fault.ts';
import { keysOf } from '#server/ground/kernel/keyset.ts';

/** A position in the inbox (记录的先后): two of the same instant are told apart by kind and id. */
interface Place {
  at: Date;
  key: string;
}

const KEY = /^[A-Z_]{1,40}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The position in a cursor; throws BAD_INPUT for anything else. */
export function inboxPlace(after: string | null | undefined): Place | null {
  const [at, key] = keysOf(after, 2) ?? [];
  if (at === undefined || key === undefined) return null;
  const place = { at: new Date(at), key: String(key) };
  if (Number.isFinite(place.at.getTime()) && KEY.test(place.key)) return place;
  throw badInput('翻页位置无效，请从第一页看起。', ['after']);
}

/** The keys of a row's place. */
export const inboxKeys = ({ receivedAt, key }: { receivedAt: Date; key: string }): [string, string] => [
  receivedAt.toISOString(),
  key,
];

/** Condition for rows of `a` after a position. */
export const beyond = ({ at, key }: Place): RawBuilder<unknown> =>
  sql`(a."receivedAt", a.key collate "C") < (${at}::timestamptz, ${key}::text collate "C")`;

/** The latest first (新的在前). */
export const LATEST_FIRST = sql`order by "receivedAt" desc, key collate "C" desc`;
