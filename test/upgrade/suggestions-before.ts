/** 意见建议 as they stood by themselves before 2026-11-30: two tables, and what kept them as they were. */
export const SUGGESTIONS_BEFORE = `
  create table decision_suggestion (
    id uuid primary key, decision_id uuid not null references decision (id), idempotency_key uuid not null unique,
    request_hash text not null, receipt_no text not null unique, lookup_hmac text not null, channel text not null,
    subject text not null, text text not null, display_name text not null, has_contact boolean not null default false,
    notice_version int, received_on date not null, submitted_at timestamptz(3) not null,
    unit_id uuid not null references unit (id), state text not null, due_on date not null,
    forwards jsonb not null default '[]', answer text, answered_on date, answered_by_name text, answered_unit text,
    version int not null default 1);
  create table suggestion_contact (
    suggestion_id uuid primary key references decision_suggestion (id) on update cascade on delete cascade,
    sealed bytea not null);
  create function refuse_other_suggestion() returns trigger language plpgsql as $$ begin return new; end $$`;
