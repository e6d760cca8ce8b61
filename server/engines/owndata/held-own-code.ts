import { sql } from 'kysely';
import { newId } from '#schema/kernel/id.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  codeDeparting,
  type Departing,
  type DepartingMessage,
  type LastCode,
} from '#server/engines/telling/message-code.ts';

/** The last code of a contact, its row in hand until the command ends (找回验证码). */
export interface HeldOwnCode extends LastCode {
  readonly id: string;
  readonly on: CalendarDay | null;
  readonly times: number;
}

const rows = (db: Db) =>
  db
    .selectFrom('own_code')
    .select(['id', 'asked_times as times', 'code_at as at', 'code_tries as tries'])
    .select(sql<CalendarDay | null>`asked_on::text`.as('on'));

const codeOf = <Row extends { id: string }>(row: Row) => ({ purpose: 'own-code', bound: row.id, ...row });

/** The row of this contact; undefined: no code was asked for since yesterday. */
export async function heldOwnCode(db: Db, mark: string): Promise<HeldOwnCode | undefined> {
  const row = await rows(db).where('contact_mark', '=', mark).forUpdate().executeTakeFirst();
  return row && codeOf(row);
}

/** The same, made where it is new. */
export async function ownCodeAt({ db, now }: CommandContext, mark: string): Promise<HeldOwnCode> {
  await db
    .insertInto('own_code')
    .values({ id: newId(), contact_mark: mark, asked_times: 0, code_tries: 0, created_at: now })
    .onConflict((conflict) => conflict.column('contact_mark').doNothing())
    .execute();
  return codeOf(await rows(db).where('contact_mark', '=', mark).forUpdate().executeTakeFirstOrThrow());
}

/** The code as its message leaves, while it opens anything. */
export async function ownCodeDeparture(
  db: Db,
  { seal }: Services,
  { recipientId }: DepartingMessage,
): Promise<Departing | null> {
  const row = await rows(db).where('id', '=', recipientId).executeTakeFirst();
  return codeDeparting(db, seal, row ? codeOf(row) : null);
}
