import { sql } from 'kysely';

/** The meetings that had the decision on their announced agenda; of the agenda its own items, as everybody reads them. */
export const DISCUSSING = sql`(select i.meeting_id from agenda_item i where i.decision_id = d.id and i.announced_at is not null)`;
/** Rows of these meetings. */
export const OF_MEETING = sql`t.meeting_id in ${DISCUSSING}`;
/** Rows of its items of meetings whose minutes are public. */
export const MINUTED = sql`t.item_id in (select i.id from agenda_item i join meeting m on m.id = i.meeting_id
  where i.decision_id = d.id and i.announced_at is not null and m.minutes_published_at is not null)`;
/** 更正 of their results that were made, with the two persons who made them. */
export const CORRECTED = sql`t.confirmed_at is not null and t.kind = 'AGENDA_RESULT' and t.subject in (select i.id::text
  from agenda_item i join meeting m on m.id = i.meeting_id
  where i.decision_id = d.id and i.announced_at is not null and m.minutes_published_at is not null)`;
