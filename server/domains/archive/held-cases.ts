import { sql } from 'kysely';

/** 意见建议 (第三十五条): the public reads numbers only, and so does the file. */
const COUNTED_SUGGESTION = sql`jsonb_build_object('subject', '', 'text', '', 'transfers', '[]'::jsonb,
  'answer', case when t.state = 'ANSWERED' then '（不公开）' end)`;

/** 问答: as everybody reads a question; the words in which it came in are not taken along. */
const PUBLISHED_QUESTION = sql`jsonb_build_object('text', '', 'transfers', '[]'::jsonb, 'takedowns', '[]'::jsonb,
  'public_text_by_id', null, 'public_text_by_name', null, 'answered_by_name', null)`;

const OF_CASES = sql`(t.decision_id = d.id or (t.about_id = d.id and t.published_at is not null
  and standing_takedown(t.takedowns) is null))`;

const CASE_ROW = sql`to_jsonb(t) - '{idempotency_key,request_hash,lookup_hmac}'::text[]
  || jsonb_build_object('display_name', '', 'has_contact', false, 'drafted_by_id', null, 'drafted_by_name', null,
    'return_reason', null, 'comment_id', null)
  || case when t.decision_id is null then ${PUBLISHED_QUESTION} else ${COUNTED_SUGGESTION} end`;

/** Suggestions on a decision, and published questions about it; without who said it, and who handled it. */
export const CASES = { where: OF_CASES, row: CASE_ROW };
