create table catalogue_collection (
  id uuid not null, catalogue_version_id uuid not null, year int not null, due_on date not null, note text,
  opened_by_id uuid not null, opened_at timestamptz(3) not null, closed_at timestamptz(3),
  version int not null default 1, primary key (id),
  constraint catalogue_collection_catalogue_version_id_unique unique (catalogue_version_id)
);
alter table catalogue_collection
  add constraint catalogue_collection_catalogue_version_id_foreign foreign key (catalogue_version_id) references catalogue_version (id),
  add constraint catalogue_collection_opened_by_id_foreign foreign key (opened_by_id) references person (id);

create table catalogue_completion (
  id uuid not null, year int not null, catalogue_version_id uuid not null, written_by_id uuid not null,
  written_at timestamptz(3) not null, reviewed_by_id uuid, reviewed_at timestamptz(3), published_by_id uuid,
  published_at timestamptz(3), published_on date, version int not null default 1, review_return text, primary key (id),
  constraint catalogue_completion_year_unique unique (year)
);
alter table catalogue_completion
  add constraint catalogue_completion_catalogue_version_id_foreign foreign key (catalogue_version_id) references catalogue_version (id),
  add constraint catalogue_completion_published_by_id_foreign foreign key (published_by_id) references person (id) on delete set null,
  add constraint catalogue_completion_reviewed_by_id_foreign foreign key (reviewed_by_id) references person (id) on delete set null,
  add constraint catalogue_completion_written_by_id_foreign foreign key (written_by_id) references person (id);

create table catalogue_completion_row (
  id uuid not null, completion_id uuid not null, no text not null, state text not null, explanation text, phase text,
  primary key (id), constraint catalogue_completion_row_completion_id_no_unique unique (completion_id, no)
);
alter table catalogue_completion_row
  add constraint catalogue_completion_row_completion_id_foreign foreign key (completion_id) references catalogue_completion (id);

create table catalogue_item (
  id uuid not null, catalogue_version_id uuid not null, no text not null, year int not null, seq int not null,
  name text not null, categories text[] not null, decision_organ text not null, lead_unit_id uuid,
  co_unit_ids uuid[] not null, planned_on date, planned_precision text not null, hearing text not null,
  required_steps text[] not null, legal_basis text[] not null, background text, participation_methods text[] not null,
  exclusion text, contact text, adjustment_note text, removed boolean not null default false,
  version int not null default 1, staged_times text[] not null default '{}', carried_over_from int,
  special_rules text[] not null default '{}', own_decision boolean not null default false, primary key (id),
  constraint catalogue_item_catalogue_version_id_no_unique unique (catalogue_version_id, no)
);
create index catalogue_item_no_index on catalogue_item (no);
alter table catalogue_item
  add constraint catalogue_item_catalogue_version_id_foreign foreign key (catalogue_version_id) references catalogue_version (id),
  add constraint catalogue_item_lead_unit_id_foreign foreign key (lead_unit_id) references unit (id) on delete set null;

create table catalogue_submission (
  id uuid not null, collection_id uuid not null, unit_id uuid not null, state text not null, name text not null,
  categories text[] not null, exclusion text, co_unit_ids uuid[] not null, planned_on date,
  planned_precision text not null, hearing text not null, required_steps text[] not null, legal_basis text[] not null,
  staged_times text[] not null, background text, participation_methods text[] not null, contact text, problem text,
  reasons text, basis text, preliminary_plan text, necessity text, feasibility text, created_by_id uuid not null,
  created_at timestamptz(3) not null, submitted_by_id uuid, submitted_at timestamptz(3), decided_by_id uuid,
  decided_at timestamptz(3), decision_reason text, catalogue_item_no text, version int not null default 1,
  special_rules text[] not null default '{}', own_decision boolean not null default false, primary key (id)
);
create index catalogue_submission_collection_id_unit_id_index on catalogue_submission (collection_id, unit_id);
alter table catalogue_submission
  add constraint catalogue_submission_collection_id_foreign foreign key (collection_id) references catalogue_collection (id),
  add constraint catalogue_submission_created_by_id_foreign foreign key (created_by_id) references person (id),
  add constraint catalogue_submission_decided_by_id_foreign foreign key (decided_by_id) references person (id) on delete set null,
  add constraint catalogue_submission_submitted_by_id_foreign foreign key (submitted_by_id) references person (id) on delete set null,
  add constraint catalogue_submission_unit_id_foreign foreign key (unit_id) references unit (id);

create table catalogue_version (
  id uuid not null, year int not null, version_no int not null, stage text not null, parent_id uuid, document_no text,
  adjustment_reason text, gov_meeting_no text, gov_meeting_on date, party_consent_no text, party_consent_on date,
  party_refusal text, secrecy_reviewed_by_id uuid, secrecy_reviewed_at timestamptz(3), created_by_id uuid not null,
  created_at timestamptz(3) not null, published_by_id uuid, published_at timestamptz(3), published_on date,
  version int not null default 1, review_return text, primary key (id),
  constraint catalogue_version_year_version_no_unique unique (year, version_no)
);
alter table catalogue_version
  add constraint catalogue_version_created_by_id_foreign foreign key (created_by_id) references person (id),
  add constraint catalogue_version_published_by_id_foreign foreign key (published_by_id) references person (id) on delete set null,
  add constraint catalogue_version_secrecy_reviewed_by_id_foreign foreign key (secrecy_reviewed_by_id) references person (id) on delete set null;

-- 已公布的不再修改: rows of a published catalogue and a published report are fixed, whoever writes.
create function refuse_published_item() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from catalogue_version v where v.id = old.catalogue_version_id
      and v.stage in ('PUBLISHED', 'SUPERSEDED', 'CLOSED')) then
      raise exception 'a published catalogue is not changed';
    end if;
    return coalesce(new, old);
  end
$$;
create trigger published_item_fixed before delete or update on catalogue_item
  for each row execute function refuse_published_item();

-- 目录年度: what units hand in for a year's catalogue, and what became of the catalogue at the year's end.
create function refuse_published_completion() returns trigger language plpgsql as $$
  begin
    if old.published_at is not null then raise exception 'a published report is not changed'; end if;
    return new;
  end
$$;
create trigger published_completion_fixed before update on catalogue_completion
  for each row execute function refuse_published_completion();

create function refuse_published_completion_row() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from catalogue_completion c where c.id = new.completion_id
      and c.published_at is not null) then
      raise exception 'a published report is not changed';
    end if;
    return new;
  end
$$;
create trigger published_completion_row_fixed before insert or update on catalogue_completion_row
  for each row execute function refuse_published_completion_row();

-- 谁看得到、谁改得了。
create policies read on catalogue_collection where app_in('COUNTY') or app_in('SYSTEM') or app_in('UNIT') or
  app_in('REVIEW') or app_in('AUDIT');
create policies add, change on catalogue_collection where app_in('COUNTY') or app_in('SYSTEM');
create policies read on catalogue_completion where published_at is not null or app_in('COUNTY') or app_in('SYSTEM') or
  app_in('REVIEW') or app_in('AUDIT');
create policies add, change on catalogue_completion where app_in('COUNTY') or app_in('SYSTEM') or app_in('REVIEW');
create policies read on catalogue_completion_row where completion_id in (select c.id from catalogue_completion c);
create policies add, change on catalogue_completion_row where completion_id in (select c.id from catalogue_completion c
  where app_in('COUNTY') or app_in('SYSTEM') or app_in('REVIEW'));
create policies read on catalogue_item where catalogue_version_id in (select v.id from catalogue_version v);
create policies add, change, remove on catalogue_item where app_in('COUNTY') or app_in('SYSTEM');
create policies read on catalogue_submission where app_reads(array[unit_id]);
create policies add, change on catalogue_submission where app_writes(array[unit_id]);
create policies read on catalogue_version where (stage in ('PUBLISHED', 'SUPERSEDED', 'CLOSED')) or app_in('COUNTY') or
  app_in('REVIEW') or app_in('AUDIT') or app_in('SYSTEM');
create policies add, change, remove on catalogue_version where app_in('COUNTY') or app_in('REVIEW') or app_in('SYSTEM');
