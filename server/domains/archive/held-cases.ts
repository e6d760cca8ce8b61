import { sql } from 'kysely';

/** 意见建议 (第三十五条): the public reads numbers only, and so does the file. */
const COUNTED_SUGGESTION = sql`jsonb_build_object('subject', '', 'text', '', 'transfers', '[]'::jsonb,
  'answer', case when t.state = 'ANSWERED' then '（不公开）' end)`;

/** 问答: as everybody reads a question; the words in which it came in are not taken along. */
const PUBLISHED_QUESTION = sql`jsonb_build_object('text', '', 'transfers', '[]'::jsonb, 'takedowns', '[]'::jsonb,
  'public_text_by_id', null, 'public_text_by_name', null)`;

const OF_CASES = sql`(t.decision_id = d.id or (t.about_id = d.id and t.published_at is not null
  and standing_takedown(t.takedowns) is null))`;

const CASE_ROW = sql`to_jsonb(t) - '{idempotency_key,request_hash,lookup_hmac}'::text[]
  || jsonb_build_object('display_name', '', 'has_contact', false, 'drafted_by_id', null, 'drafted_by_name', null,
    'return_reason', null, 'comment_id', null)
  || case when t.decision_id is null then ${PUBLISHED_QUESTION} else ${COUNTED_SUGGESTION} end`;

const ANSWERED_CONCERN = sql`t.decision_id = d.id and t.responded_at is not null`;

const CONCERN_ROW = sql`to_jsonb(t) || jsonb_build_object('source_name', '', 'said', '', 'judgements', '[]'::jsonb,
  'transfers', '[]'::jsonb, 'registered_by_name', '', 'event_id', (select e.id from event e
    where e.id = t.event_id and e.decision_id = d.id and e.published_at is not null))`;

const OF_CONCERN = sql`t.published_at is not null and t.concern_id in (select c.id from concern c
  where c.decision_id = d.id and c.responded_at is not null)`;

const RESPONSE_ROW = sql`to_jsonb(t) || jsonb_build_object('author_ids', '[]'::jsonb, 'drafted_by_name', '',
  'return_reason', null)`;

/** Suggestions on a decision, and published questions about it; without who said it, and who handled it. */
export const CASES = { where: OF_CASES, row: CASE_ROW };

/** 舆情回应 about the decision as everybody reads it: neither its source nor what was said. */
export const CONCERNS = { where: ANSWERED_CONCERN, row: CONCERN_ROW };

/** The responses that were published; who drafted one is nobody's to take along. */
export const RESPONSES = { where: OF_CONCERN, row: RESPONSE_ROW };
