import { sql } from 'kysely';

const ANSWERED_CONCERN = sql`t.decision_id = d.id and t.responded_at is not null`;

const CONCERN_ROW = sql`to_jsonb(t) || jsonb_build_object('source_name', '', 'said', '', 'judgements', '[]'::jsonb,
  'transfers', '[]'::jsonb, 'registered_by_name', '', 'event_id', (select e.id from event e
    where e.id = t.event_id and e.decision_id = d.id and e.published_at is not null))`;

const OF_CONCERN = sql`t.published_at is not null and t.concern_id in (select c.id from concern c
  where c.decision_id = d.id and c.responded_at is not null)`;

const RESPONSE_ROW = sql`to_jsonb(t) || jsonb_build_object('author_ids', '[]'::jsonb, 'drafted_by_name', '',
  'return_reason', null, 'confirmed_by_name', null)`;

/** 舆情回应 about the decision as everybody reads it: neither its source nor what was said. */
export const CONCERNS = { where: ANSWERED_CONCERN, row: CONCERN_ROW };

/** The responses that were published; who drafted and who checked one is nobody's to take along. */
export const RESPONSES = { where: OF_CONCERN, row: RESPONSE_ROW };
