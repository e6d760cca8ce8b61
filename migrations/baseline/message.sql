create table message (
  id uuid not null, unique_key text not null, kind text not null, unit_id uuid, recipient bytea,
  recipient_masked text not null, subject text not null, body text not null, status text not null,
  attempts int not null default 0, error text, created_at timestamptz(3) not null, sent_at timestamptz(3),
  calendar text, way text not null default 'MAIL', topic text not null default '', recipient_id uuid,
  recipient_name text not null default '', receipt_no text, callable boolean not null default false, about_id uuid,
  about_title text not null default '', about_path text not null default '', call_until timestamptz(3),
  settled_at timestamptz(3), spoken text, at_night boolean not null default false, not_before timestamptz(3),
  primary key (id), constraint message_unique_key_unique unique (unique_key)
);
create index message_created_at_index on message (created_at);
create index message_recipient_id_index on message (recipient_id);
create index message_unit_id_status_index on message (unit_id, status);

create table message_call (
  id uuid not null, message_id uuid not null, way text not null, outcome text not null, note text not null default '',
  by_id uuid, at timestamptz(3) not null, primary key (id)
);
create index message_call_message_id_index on message_call (message_id);
alter table message_call
  add constraint message_call_by_id_foreign foreign key (by_id) references person (id) on delete set null,
  add constraint message_call_message_id_foreign foreign key (message_id) references message (id);

-- 谁看得到、谁改得了。
create policies read on message where app_in('SYSTEM') or app_in('COUNTY') or app_in('AUDIT') or (app_in('UNIT') and
  (unit_id = app_unit()));
create policies add, change, remove on message where true;
create policies read, add on message_call where message_id in (select m.id from message m);
