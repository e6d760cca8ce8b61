create table decision_suggestion (
  id uuid not null, decision_id uuid not null, idempotency_key uuid not null, request_hash text not null,
  receipt_no text not null, lookup_hmac text not null, channel text not null, subject text not null,
  text text not null, display_name text not null, has_contact boolean not null default false, notice_version int,
  received_on date not null, submitted_at timestamptz(3) not null, unit_id uuid not null, state text not null,
  due_on date not null, forwards jsonb not null default '[]', answer text, answered_on date, answered_by_name text,
  answered_unit text, version int not null default 1, primary key (id),
  constraint decision_suggestion_idempotency_key_unique unique (idempotency_key),
  constraint decision_suggestion_receipt_no_unique unique (receipt_no)
);
create index decision_suggestion_decision_id_submitted_at_index on decision_suggestion (decision_id, submitted_at);
create index decision_suggestion_unit_id_state_index on decision_suggestion (unit_id, state);
alter table decision_suggestion
  add constraint decision_suggestion_decision_id_foreign foreign key (decision_id) references decision (id),
  add constraint decision_suggestion_unit_id_foreign foreign key (unit_id) references unit (id);

create table suggestion_contact (
  suggestion_id uuid not null, sealed bytea not null, primary key (suggestion_id)
);
alter table suggestion_contact
  add constraint suggestion_contact_suggestion_id_foreign foreign key (suggestion_id) references decision_suggestion (id) on update cascade on delete cascade;

-- 意见建议 (国令713号第三十五条): what was said is never changed, nor an answer that was given; the public reads numbers only.
create function suggestion_counts(of_decision uuid) returns table(received bigint, answered bigint) language sql stable
  security definer set search_path = 'public', 'pg_temp' as $$
  select count(*), count(*) filter (where s.answer is not null) from decision_suggestion s where s.decision_id =
    of_decision
$$;

-- 更正、删除本人的资料 (个人信息保护法第四十六条、第四十七条): whoever holds the receipt corrects name and contact of a sign-up and deletes them,
-- and what they asked for by way of help; everything else that was given stays as it was.
create function refuse_other_suggestion() returns trigger language plpgsql as $$
  begin
    if (old.answer is not null and (to_jsonb(old) - 'has_contact') is distinct from (to_jsonb(new) - 'has_contact'))
      or (old.decision_id, old.receipt_no, old.channel, old.subject, old.text, old.display_name, old.received_on, old.submitted_at, old.due_on) is distinct from (new.decision_id, new.receipt_no, new.channel, new.subject, new.text, new.display_name, new.received_on, new.submitted_at, new.due_on) then
      raise exception 'a suggestion is not changed';
    end if;
    return new;
  end
$$;
create trigger decision_suggestion_fixed before update on decision_suggestion
  for each row execute function refuse_other_suggestion();

-- 谁看得到、谁改得了。
create policies read on decision_suggestion where app_reads(array[unit_id]) or decision_id in (select d.id from decision
  d where app_reads(d.unit_ids || d.executing_unit_ids));
create policies add, change on decision_suggestion where app_writes(array[unit_id]) or decision_id in (select d.id from
  decision d where app_writes(d.unit_ids || d.executing_unit_ids));
create policies read, add on suggestion_contact where (current_setting('app.contacts', true) = 'on') and suggestion_id
  in (select s.id from decision_suggestion s);
create policies change, remove on suggestion_contact where (current_setting('app.contacts', true) = 'on') and
  app_in('SYSTEM');
