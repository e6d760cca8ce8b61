create table body_policy_version (
  id uuid not null, organ_id uuid not null, version int not null, "values" jsonb not null, reason text not null,
  changed_by_id uuid not null, confirmed_by_id uuid not null, changed_at timestamptz(3) not null, primary key (id)
);
create unique index body_policy_version_once on body_policy_version (organ_id, version);
alter table body_policy_version
  add constraint body_policy_version_changed_by_id_foreign foreign key (changed_by_id) references person (id),
  add constraint body_policy_version_confirmed_by_id_foreign foreign key (confirmed_by_id) references person (id),
  add constraint body_policy_version_organ_id_foreign foreign key (organ_id) references unit (id);

create table law_entry (
  id uuid not null, code text not null, no int not null, ends boolean not null default false, label text not null,
  source text not null, doc_no text not null, level text not null, article text not null,
  subjects text[] not null default '{}', categories text[] not null default '{}', facts text[] not null default '{}',
  steps text[] not null default '{}', minimum_days int, day_unit text not null default 'CALENDAR_DAY',
  shortenable boolean not null, hearing text, attendance text, feedback_by_law boolean not null, duty text not null,
  from_day date not null, reason text not null, state text not null default 'PROPOSED', proposed_by_id uuid,
  proposed_at timestamptz(3) not null, ruled_by_id uuid, ruled_at timestamptz(3), ruling text not null default '',
  version int not null default 1, primary key (id), constraint law_entry_code_no_unique unique (code, no)
);
create unique index law_entry_pending on law_entry (code) where (state = 'PROPOSED');
alter table law_entry
  add constraint law_entry_proposed_by_id_foreign foreign key (proposed_by_id) references person (id) on delete set null,
  add constraint law_entry_ruled_by_id_foreign foreign key (ruled_by_id) references person (id) on delete set null;

create table local_policy_proposal (
  id uuid not null, base_version int not null, changes jsonb not null, reason text not null,
  proposed_by_id uuid not null, proposed_at timestamptz(3) not null, ruled_by_id uuid, ruled_at timestamptz(3),
  ruling text not null default '', version int not null default 1, organ_id uuid, primary key (id)
);
create unique index local_policy_proposal_pending on local_policy_proposal (organ_id) NULLS not distinct
  where (ruled_at is null);
alter table local_policy_proposal
  add constraint local_policy_proposal_organ_id_foreign foreign key (organ_id) references unit (id) on delete set null,
  add constraint local_policy_proposal_proposed_by_id_foreign foreign key (proposed_by_id) references person (id),
  add constraint local_policy_proposal_ruled_by_id_foreign foreign key (ruled_by_id) references person (id) on delete set null;

create table local_policy_version (
  version int not null, "values" jsonb not null, reason text not null, changed_by_id uuid,
  changed_at timestamptz(3) not null, confirmed_by_id uuid, primary key (version)
);
alter table local_policy_version
  add constraint local_policy_version_changed_by_id_foreign foreign key (changed_by_id) references person (id) on delete set null,
  add constraint local_policy_version_confirmed_by_id_foreign foreign key (confirmed_by_id) references person (id) on delete set null;

create table special_day (
  day date not null, kind text not null, name text not null default '', primary key (day)
);

create table work_calendar_year (
  year int not null, notice text not null, imported_by_id uuid, imported_at timestamptz(3) not null, primary key (year)
);
alter table work_calendar_year
  add constraint work_calendar_year_imported_by_id_foreign foreign key (imported_by_id) references person (id) on delete set null;

-- 谁看得到、谁改得了。
create policies read on body_policy_version where true;
create policies add on body_policy_version where app_in('COUNTY') or app_in('SYSTEM') or (organ_id is not null and
  app_writes(array[organ_id]));
create policies read on law_entry where state = 'CONFIRMED' or app_in('COUNTY') or app_in('SYSTEM');
create policies add, change on law_entry where app_in('COUNTY') or app_in('SYSTEM');
create policies read, add, change on local_policy_proposal where app_in('COUNTY') or app_in('SYSTEM') or (organ_id is
  not null and app_writes(array[organ_id]));
