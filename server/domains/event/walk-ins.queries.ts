import { sql } from 'kysely';
import type { WalkInView } from '#schema/event/gate-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';

const rows = (db: Db) =>
  db
    .selectFrom('event_walk_in as w')
    .select(['w.id', 'w.group_id as groupId', 'w.persons', 'w.beyond', 'w.reason', 'w.device', 'w.at'])
    .select((eb) => eb('w.corrects_id', 'is not', null).$castTo<boolean>().as('corrected'));

/** The walk-ins of an event as they stand (现场登记): of a corrected one its correction. */
export const walkInsOf = (db: Db, eventId: string): Promise<WalkInView[]> =>
  rows(db)
    .where('w.event_id', '=', eventId)
    .where(sql<boolean>`not exists (select from event_walk_in later where later.corrects_id = w.id)`)
    .orderBy('w.at', 'desc')
    .orderBy('w.id')
    .execute();

/** One of them. */
export const walkIn = (db: Db, id: string): Promise<WalkInView> =>
  rows(db).where('w.id', '=', id).executeTakeFirstOrThrow();
