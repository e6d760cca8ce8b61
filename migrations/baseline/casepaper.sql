create table case_paper (
  id uuid not null, decision_id uuid not null, kind text not null, subject_id uuid not null, subject text not null,
  unit_id uuid not null, unit_name text not null, series text not null, serial int not null, number text not null,
  made_by_id uuid not null, made_at timestamptz(3) not null, finished_by_id uuid, finished_at timestamptz(3),
  voided_by_id uuid, voided_at timestamptz(3), void_reason text not null default '', version int not null default 1,
  primary key (id), constraint case_paper_series_serial_unique unique (series, serial)
);
create index case_paper_decision_id_kind_index on case_paper (decision_id, kind);
create unique index case_paper_live on case_paper (kind, subject_id) where (voided_at is null);
alter table case_paper
  add constraint case_paper_decision_id_foreign foreign key (decision_id) references decision (id),
  add constraint case_paper_finished_by_id_foreign foreign key (finished_by_id) references person (id) on delete set null,
  add constraint case_paper_made_by_id_foreign foreign key (made_by_id) references person (id),
  add constraint case_paper_unit_id_foreign foreign key (unit_id) references unit (id),
  add constraint case_paper_voided_by_id_foreign foreign key (voided_by_id) references person (id) on delete set null;

create table case_paper_revision (
  id uuid not null, paper_id uuid not null, no int not null, edition int not null, title text not null,
  addressee text not null, blocks jsonb not null, written jsonb not null, record_digest text not null,
  digest text not null, made_on date not null, made_by_id uuid not null, made_at timestamptz(3) not null,
  primary key (id), constraint case_paper_revision_paper_id_no_unique unique (paper_id, no)
);
alter table case_paper_revision
  add constraint case_paper_revision_made_by_id_foreign foreign key (made_by_id) references person (id),
  add constraint case_paper_revision_paper_id_foreign foreign key (paper_id) references case_paper (id);

create table paper_mark (
  unit_id uuid not null, mark text not null, changed_by_id uuid not null, changed_at timestamptz(3) not null,
  primary key (unit_id)
);
alter table paper_mark
  add constraint paper_mark_changed_by_id_foreign foreign key (changed_by_id) references person (id),
  add constraint paper_mark_unit_id_foreign foreign key (unit_id) references unit (id) on update cascade on delete cascade;

create table paper_template (
  id uuid not null, kind text not null, edition int not null, title text not null, body text not null,
  reason text not null, changed_by_id uuid not null, changed_at timestamptz(3) not null, primary key (id),
  constraint paper_template_kind_edition_unique unique (kind, edition)
);
alter table paper_template
  add constraint paper_template_changed_by_id_foreign foreign key (changed_by_id) references person (id);

-- 文书 (国令713号第三十三条): documents made from the record, numbered without gaps, each revision stored; the wording of each
-- kind in editions, and the 机关代字 of the units. A number is given once; a final document is voided, never changed.
create function next_case_paper(wanted text) returns integer language plpgsql security definer set search_path =
  'public', 'pg_temp' as $$
  begin
    perform pg_advisory_xact_lock(hashtext('case paper ' || wanted));
    return (select coalesce(max(p.serial), 0) + 1 from case_paper p where p.series = wanted);
  end
$$;

create function refuse_late_revision() returns trigger language plpgsql as $$
  begin
    if exists (select from case_paper p where p.id = new.paper_id
      and (p.finished_at is not null or p.voided_at is not null)) then
      raise exception 'a final document has no further revision' using errcode = 'restrict_violation';
    end if;
    return new;
  end
$$;
create trigger case_paper_revision_in_time before insert on case_paper_revision
  for each row execute function refuse_late_revision();

create function refuse_other_case_paper() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or (old.decision_id, old.kind, old.subject_id, old.subject, old.unit_id, old.unit_name, old.series, old.serial, old.number, old.made_by_id, old.made_at) is distinct from (new.decision_id, new.kind, new.subject_id, new.subject, new.unit_id, new.unit_name, new.series, new.serial, new.number, new.made_by_id, new.made_at)
      or (old.finished_at is not null and (old.finished_by_id, old.finished_at) is distinct from (new.finished_by_id, new.finished_at))
      or (old.voided_at is not null and (old.voided_by_id, old.voided_at, old.void_reason) is distinct from (new.voided_by_id, new.voided_at, new.void_reason)) then
      raise exception 'a numbered document is kept as it is' using errcode = 'restrict_violation';
    end if;
    return new;
  end
$$;
create trigger case_paper_fixed before delete or update on case_paper
  for each row execute function refuse_other_case_paper();

create function refuse_other_number() returns trigger language plpgsql as $$
  begin
    if new.serial <> next_case_paper(new.series) then
      raise exception 'the numbers of a series have no gap' using errcode = 'restrict_violation';
    end if;
    return new;
  end
$$;
create trigger case_paper_numbered before insert on case_paper for each row execute function refuse_other_number();

-- 谁看得到、谁改得了。
create policies read on case_paper where decision_id in (select d.id from decision d where app_reads(d.unit_ids)) or
  app_reads(array[unit_id]);
create policies add, change on case_paper where decision_id in (select d.id from decision d where
  app_writes(d.unit_ids));
create policies read on case_paper_revision where paper_id in (select p.id from case_paper p);
create policies add on case_paper_revision where paper_id in (select p.id from case_paper p where p.decision_id in
  (select d.id from decision d where app_writes(d.unit_ids)));
create policies read on paper_mark, paper_template where app_in('UNIT') or app_in('COUNTY') or app_in('SYSTEM') or
  app_in('AUDIT');
create policies add, change on paper_mark where app_in('COUNTY') or app_in('SYSTEM');
create policies add on paper_template where app_in('COUNTY') or app_in('SYSTEM');
