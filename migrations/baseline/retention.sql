create table contact_hold (
  id uuid not null, decision_id uuid not null, consultation_id uuid, hearing_id uuid, ground text not null,
  reason text not null, placed_by_id uuid not null, placed_by_name text not null, placed_at timestamptz(3) not null,
  lifted_by_id uuid, lifted_by_name text, lift_reason text, lifted_at timestamptz(3), version int not null default 1,
  primary key (id)
);
create index contact_hold_decision_id_index on contact_hold (decision_id);
alter table contact_hold
  add constraint contact_hold_decision_id_foreign foreign key (decision_id) references decision (id);

-- 谁看得到、谁改得了。
create policies read on contact_hold where app_reads('{}'::uuid[]);
create policies add, change on contact_hold where app_writes('{}'::uuid[]);
