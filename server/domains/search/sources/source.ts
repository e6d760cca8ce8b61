import { type RawBuilder, sql } from 'kysely';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { SearchAddressView } from '#schema/search/search-view.ts';

/** A thing as its page shows it to everybody (公开的内容): read without an actor, so that row security decides. */
export interface PublicThing {
  id: string;
  stamp: string;
  title: string;
  /** Title of the whole it belongs to: the matter of a clause, the meeting of a speech. */
  within: string | null;
  body: string | null;
  /** Corrections made in it since: only the right words are found. */
  words: readonly CorrectedWords[] | null;
  unitId: string | null;
  day: CalendarDay;
  address: SearchAddressView;
  /** The page of what a file belongs to. */
  about?: SearchAddressView;
}

/** How the things of one kind are read. */
export interface Reading {
  /** Of every one its id and stamp. */
  readonly stamps: RawBuilder<{ id: string; stamp: string }>;
  /** Of those with these ids everything; the ids are an array of the statement. */
  readonly among: (ids: RawBuilder<readonly string[]>) => RawBuilder<PublicThing>;
  /** A function of the database reads them: once for all costs less than once each. */
  readonly together?: true;
  /** Of those with these ids the stamps, where that is less than everything. */
  readonly stampsAmong?: (ids: RawBuilder<readonly string[]>) => RawBuilder<{ id: string; stamp: string }>;
}

/** The things of one kind. */
export interface Source extends Reading {
  readonly voice: boolean;
  /** Whether people wrote the text: personal numbers in it are masked as on its page. */
  readonly masked: boolean;
}

/** Version of the copying, raised whenever the content made of a row changes: everything is then copied again. */
const MAKING = '2';

/** Rows with a stamp that is their whole content. */
export const stampedRows = (select: RawBuilder<unknown>) =>
  sql`(select x.*, ${sql.lit(MAKING)} || md5(x::text) as stamp from (${select}) x)`;

/** A kind that is read so; the columns are those of `PublicThing`, named by the first select. */
export function stamped(...selects: readonly RawBuilder<unknown>[]): Reading {
  const things = sql.join(selects.map(stampedRows), sql` union all `);
  return {
    stamps: sql`select s.id, s.stamp from (${things}) s`,
    among: (ids) => sql`select * from (${things}) s where s.id = any(${ids})`,
  };
}

/** A civil date in Shanghai. */
export const dayOf = (instant: string) => sql.raw(`(${instant} at time zone 'Asia/Shanghai')::date`);

/** The same as it is written on pages, to be found and shown. */
export const dayWritten = (label: string, instant: string) =>
  sql.raw(`'${label}：' || to_char(${instant} at time zone 'Asia/Shanghai', 'FMYYYY年FMMM月FMDD日')`);

/** Name of the unit, as the page shows it. */
export const unitWritten = (unitId: string) =>
  sql.raw(`(select '承办单位：' || u.name from unit u where u.id = ${unitId})`);

/** Address of a row as JSON; absent parts are null. */
export const placeAt = (
  place: SearchAddressView['place'],
  no: string,
  { number = 'null::int', part = 'null::text', startsMs = 'null::int' } = {},
) =>
  sql.raw(
    `json_build_object('place', '${place}', 'no', ${no}, 'number', ${number}, 'part', ${part}, 'startsMs', ${startsMs})`,
  );
