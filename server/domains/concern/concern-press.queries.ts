import { sql } from 'kysely';
import type { ConcernPressView } from '#schema/concern/concern-view.ts';

/** The announced press conference of `concern as c` (新闻发布会); one that was cancelled is none. */
const ANNOUNCED = sql`from event e
  where e.id = c.event_id and e.published_at is not null and e.cancelled_at is null`;

/** The same as JSON in the shape of the contract. */
export const PRESS_OF = sql<ConcernPressView | null>`(
  select json_build_object('no', e.no, 'title', e.title, 'startsAt', e.starts_at) ${ANNOUNCED})`;

/** When it begins. */
export const PRESS_AT = sql<Date | null>`(select e.starts_at ${ANNOUNCED})`;
