/** Opinions stored straight into the tables, many at once, with their words copied for the search. */
const STORED = `with n as (select * from unnest($2::text[]) as n(text)), c as (
    insert into comment (id, consultation_id, idempotency_key, request_hash, receipt_no, lookup_hmac, channel, stance, text,
      identity, display_name, show_text, show_name, notice_version, payload, salt, commitment, submitted_at)
    select gen_random_uuid(), $1, gen_random_uuid(), '-', replace(gen_random_uuid()::text, '-', ''), '\\x00', 'WEB', 'AMEND',
      text, 'ANONYMOUS', '匿名', true, false, 1, '{}', '\\x00', 'c', app_now() from n returning id, consultation_id, text),
  s as (insert into comment_state (comment_id, consultation_id, status) select id, consultation_id, 'RECEIVED' from c)
  insert into comment_words (consultation_id, comment_id, no, said) select consultation_id, id, 1, lower(text) from c`;

interface Tables {
  sql<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
}

/** Stores one opinion of a matter a text (意见), as if it had come in now. */
export const storeOpinions = (tables: Tables, consultationId: string, texts: readonly string[]) =>
  tables.sql(STORED, [consultationId, texts]);
