create table decision (
  id uuid not null, no text not null, year int not null, title text not null, phase text not null,
  lead_unit_id uuid not null, unit_ids uuid[] not null, research_record text, started_on date not null,
  created_by_id uuid not null, version int not null default 1, executing_unit_ids uuid[] not null default '{}',
  facts text[] not null default '{}', facts_on date, phase_since date not null, changed_at timestamptz(3) not null,
  adjusts_id uuid, outside_reason text, special_rules text[] not null default '{}',
  categories text[] not null default '{}', facts_confirmed boolean not null default false, platform_since date,
  organ_id uuid, released_steps text[] not null default '{}', released_duties text[] not null default '{}',
  started_at timestamptz(3), primary key (id), constraint decision_no_unique unique (no)
);
alter table decision
  add constraint decision_adjusts_id_foreign foreign key (adjusts_id) references decision (id) on delete set null,
  add constraint decision_created_by_id_foreign foreign key (created_by_id) references person (id),
  add constraint decision_lead_unit_id_foreign foreign key (lead_unit_id) references unit (id),
  add constraint decision_organ_id_foreign foreign key (organ_id) references unit (id) on delete set null;

create table decision_file (
  id uuid not null, decision_id uuid not null, kind text not null, name text not null, media_type text not null,
  size int not null, sha256 text not null, storage_key text not null, uploaded_by_id uuid not null,
  uploaded_at timestamptz(3) not null, removed_at timestamptz(3), published_at timestamptz(3),
  version int not null default 1, disclosure text, withheld_ground text, withheld_law text, part_of_id uuid,
  disclosed_by_id uuid, primary key (id), constraint decision_file_storage_key_unique unique (storage_key)
);
create index decision_file_decision_id_kind_index on decision_file (decision_id, kind);
create unique index decision_file_part_of on decision_file (part_of_id) where (removed_at is null);
alter table decision_file
  add constraint decision_file_decision_id_foreign foreign key (decision_id) references decision (id),
  add constraint decision_file_uploaded_by_id_foreign foreign key (uploaded_by_id) references person (id);

create table decision_record (
  id uuid not null, decision_id uuid not null, kind text not null, happened_on date not null, content jsonb not null,
  replaces_id uuid, recorded_by_id uuid not null, recorded_by_name text not null, unit_name text not null,
  recorded_at timestamptz(3) not null, late_entry_id uuid, primary key (id),
  constraint decision_record_replaces_id_unique unique (replaces_id)
);
create index decision_record_decision_id_kind_index on decision_record (decision_id, kind);
create index decision_record_late_import_index on decision_record ((((content -> 'imported') ->> 'importId')))
  where (kind = 'LATE_ENTRY_PROPOSAL');
alter table decision_record
  add constraint decision_record_decision_id_foreign foreign key (decision_id) references decision (id),
  add constraint decision_record_recorded_by_id_foreign foreign key (recorded_by_id) references person (id);

create table decision_step (
  id uuid not null, decision_id uuid not null, kind text not null, status text not null, happened_on date, note text,
  primary key (id), constraint decision_step_decision_id_kind_unique unique (decision_id, kind)
);
alter table decision_step
  add constraint decision_step_decision_id_foreign foreign key (decision_id) references decision (id);

-- 决策全过程记录 (国令713号第三十三条): facts, records and documents; a record is never changed or taken away.
create function refuse_other_bytes() returns trigger language plpgsql as $$
  begin
    if (old.kind, old.name, old.sha256, old.storage_key) is distinct from (new.kind, new.name, new.sha256, new.storage_key)
      or (old.published_at is not null and (new.published_at is null or new.removed_at is not null)) then
      raise exception 'a document of a decision is not changed';
    end if;
    return new;
  end
$$;
create trigger decision_file_fixed before update on decision_file for each row execute function refuse_other_bytes();

-- 公开属性 of each document (国令711号第十四条至第十七条、第三十七条): the way of disclosure, its ground, and the public part that stands
-- for a document that is withheld. A document that is not open cannot be published by anyone; a published one keeps
-- its classification.
create function refuse_other_disclosure() returns trigger language plpgsql as $$
  begin
    if new.published_at is not null and old.published_at is null
      and new.disclosure is not null and new.disclosure <> 'PROACTIVE' then
      raise exception 'a document that is withheld is not published';
    end if;
    if old.published_at is not null
      and (old.disclosure, old.withheld_ground, old.withheld_law, old.part_of_id)
        is distinct from (new.disclosure, new.withheld_ground, new.withheld_law, new.part_of_id) then
      raise exception 'what was said of a published document is not changed';
    end if;
    return new;
  end
$$;
create trigger decision_file_disclosed before update on decision_file
  for each row execute function refuse_other_disclosure();

-- 暂缓删除联系方式 (个人信息保护法第四十七条): what a case still needs stays until the hold is lifted; the purge passes it by and comes
-- back for it. Functions see every hold, whoever calls them.
create function contact_held(decision uuid, consultation uuid, hearing uuid) returns boolean language sql stable
  security definer set search_path = 'public', 'pg_temp' as $$
  select exists (select from contact_hold h where h.decision_id = decision and h.lifted_at is null
  and (coalesce(h.consultation_id, h.hearing_id) is null or h.consultation_id = consultation
    or h.hearing_id = hearing))
$$;

-- 听证报名 (R-28): the same table, seats and rules as for events; what only a hearing has stands beside it.
create function holds_hearing_sign_ups(decision uuid) returns boolean language sql stable security definer set
  search_path = 'public', 'pg_temp' as $$
  select exists (select from sign_up_person p join sign_up s on s.id = p.sign_up_id
  join hearing h on h.id = s.subject_id
  where s.kind = 'HEARING' and h.decision_id = decision and not contact_held(h.decision_id, null, h.id))
$$;

create function purge_hearing_sign_ups(decision uuid) returns integer language sql security definer set search_path =
  'public', 'pg_temp' as $$
  with purged as (
    delete from sign_up_person p using sign_up s, hearing h
    where s.id = p.sign_up_id and s.kind = 'HEARING' and h.id = s.subject_id and h.decision_id = decision
      and not contact_held(h.decision_id, null, h.id) returning 1
  ) select count(*)::int from purged
$$;

-- 座谈会、实地走访 (国令713号第十四条) are events: one desk, one list, one sign-up with its waiting list and its calls.
create function holds_contacts(decision uuid) returns boolean language sql stable security definer set search_path =
  'public', 'pg_temp' as $$
  select exists (select from comment_contact k join consultation c on c.id = k.consultation_id
    where c.decision_id = decision and not contact_held(decision, c.id, null))
  or exists (select from hearing_contact k join hearing h on h.id = k.hearing_id
    where h.decision_id = decision and not contact_held(decision, null, h.id))
  or exists (select from suggestion_contact k join decision_suggestion s on s.id = k.suggestion_id
    where s.decision_id = decision and not contact_held(decision, null, null))
$$;

-- 参照执行 (国令713号第四十二条): a unit that decides for itself, whose decision a row of the catalogue is, and the body of a
-- decision, which never changes. Every unit there is leaves its decisions to the county's government, as it did
-- before.
create function decision_organ_stays() returns trigger language plpgsql as $$
  begin raise exception 'the body of a decision never changes'; end
$$;
create trigger decision_organ_stays before update on decision
  for each row when ((old.organ_id is distinct from new.organ_id)) execute function decision_organ_stays();

create policy late on decision_record for select using (kind = 'LATE_ENTRY');
create policy ruled on decision_record for select using ((kind = 'FACTS') and jsonb_exists(content, 'holding'));

-- 谁看得到、谁改得了。
create policies read on decision, decision_step where true;
create policies add, remove on decision where app_writes(unit_ids);
create policies change on decision where app_writes(unit_ids || executing_unit_ids);
create policies read on decision_file where (published_at is not null and removed_at is null) or decision_id in (select
  d.id from decision d where app_reads(d.unit_ids || d.executing_unit_ids)) or (app_in('REVIEW') and (exists (select
  from decision_record r where r.decision_id = decision_file.decision_id and (r.kind in ('PUBLICATION_PLAN',
  'NOT_PUBLIC_CLAIM')) and jsonb_exists((r.content -> 'fileIds'), (decision_file.id)::text)))) or (app_in('ARCHIVE') and
  decision_id in (select d.id from decision d where d.phase in ('PUBLISHED', 'EXECUTING', 'SUSPENDED', 'ADJUSTING',
  'COMPLETED', 'REPEALED', 'REJECTED', 'TERMINATED', 'ARCHIVED')));
create policies add, change on decision_file, decision_record where decision_id in (select d.id from decision d where
  app_writes(d.unit_ids || d.executing_unit_ids));
create policies read on decision_record where decision_id in (select d.id from decision d where app_reads(d.unit_ids ||
  d.executing_unit_ids)) or (app_in('REVIEW') and (kind in ('PUBLICATION_PLAN', 'PUBLICATION_REVIEW',
  'NOT_PUBLIC_CLAIM', 'NOT_PUBLIC_REVIEW'))) or (app_in('ARCHIVE') and decision_id in (select d.id from decision d where
  d.phase in ('PUBLISHED', 'EXECUTING', 'SUSPENDED', 'ADJUSTING', 'COMPLETED', 'REPEALED', 'REJECTED', 'TERMINATED',
  'ARCHIVED')));
create policies add, change, remove on decision_step where decision_id in (select d.id from decision d where
  app_writes(d.unit_ids));
