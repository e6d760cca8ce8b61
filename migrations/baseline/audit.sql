create table acknowledged_warning (
  id uuid not null, action text not null, target_id text not null, code text not null, reason text not null,
  by_id uuid not null, at timestamptz(3) not null, primary key (id)
);
create index acknowledged_warning_target_id_index on acknowledged_warning (target_id);
alter table acknowledged_warning
  add constraint acknowledged_warning_by_id_foreign foreign key (by_id) references person (id);

create table audit_event (
  id uuid not null, action text not null, outcome text not null, actor_id uuid, actor_name text, role text,
  unit_id uuid, unit_name text, address text, target_kind text, target_id text, detail text,
  at timestamptz(3) not null, primary key (id)
);
create index audit_event_action_index on audit_event (action);
create index audit_event_at_index on audit_event (at);
create index audit_event_target_id_index on audit_event (target_id);
