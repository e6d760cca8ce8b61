import { type RawBuilder, sql } from 'kysely';

/** Key of the notification that something was received (回执送达). */
export const RECEIPT_TOPIC = 'receipt';

/** Condition that no receipt has been sent for the record `id` yet. */
export const untold = (id: string): RawBuilder<boolean> =>
  sql<boolean>`not exists (select from message t where t.unique_key = ${`${RECEIPT_TOPIC}:`} || ${sql.ref(id)}::text)`;
