create table library_expert (
  id uuid not null, kind text not null default 'PERSON', name text not null, employer text not null default '',
  title text not null default '', fields text[] not null, level text not null, conduct text not null default '',
  since date, until date, leave_reason text not null default '', entered_by_id uuid not null,
  entered_at timestamptz(3) not null, confirmed_by_id uuid, version int not null default 1, leave_ground text,
  leave_proposed_by_id uuid, leave_confirmed_by_id uuid, leave_return text not null default '', primary key (id)
);
alter table library_expert
  add constraint library_expert_confirmed_by_id_foreign foreign key (confirmed_by_id) references person (id) on delete set null,
  add constraint library_expert_entered_by_id_foreign foreign key (entered_by_id) references person (id),
  add constraint library_expert_leave_confirmed_by_id_foreign foreign key (leave_confirmed_by_id) references person (id) on delete set null,
  add constraint library_expert_leave_proposed_by_id_foreign foreign key (leave_proposed_by_id) references person (id) on delete set null;

create table library_expert_contact (
  expert_id uuid not null, sealed bytea not null, primary key (expert_id)
);
alter table library_expert_contact
  add constraint library_expert_contact_expert_id_foreign foreign key (expert_id) references library_expert (id) on update cascade on delete cascade;

create table representative (
  id uuid not null, no text not null, origin text not null, state text not null, name text not null,
  name_consent_on date, categories text[] not null, unit_post text not null, fields text[] not null,
  region text not null, village text not null default '', gender text, declared_interests text[] not null default '{}',
  term_starts_on date not null, term_ends_on date not null, verified_on date, verified_by_id uuid,
  verification_note text, away_until date, state_reason text, nominated_by_unit_id uuid, entered_by_id uuid,
  entered_at timestamptz(3) not null, idempotency_key uuid, request_hash text, receipt_no text, lookup_hmac text,
  notice_version int, applied text not null default '', version int not null default 1, primary key (id),
  constraint representative_idempotency_key_unique unique (idempotency_key),
  constraint representative_no_unique unique (no), constraint representative_receipt_no_unique unique (receipt_no)
);
create index representative_state_id_index on representative (state, id);
alter table representative
  add constraint representative_entered_by_id_foreign foreign key (entered_by_id) references person (id) on delete set null,
  add constraint representative_nominated_by_unit_id_foreign foreign key (nominated_by_unit_id) references unit (id) on delete set null,
  add constraint representative_verified_by_id_foreign foreign key (verified_by_id) references person (id) on delete set null;

create table representative_change (
  id uuid not null, representative_id uuid not null, event text not null, note text not null default '', by_id uuid,
  at timestamptz(3) not null, primary key (id)
);
create index representative_change_representative_id_at_index on representative_change (representative_id, at);
alter table representative_change
  add constraint representative_change_by_id_foreign foreign key (by_id) references person (id) on delete set null,
  add constraint representative_change_representative_id_foreign foreign key (representative_id) references representative (id);

create table representative_contact (
  representative_id uuid not null, sealed bytea not null, primary key (representative_id)
);
alter table representative_contact
  add constraint representative_contact_representative_id_foreign foreign key (representative_id) references representative (id) on update cascade on delete cascade;

-- 社会公众代表库 (R-64, R-65): the register, its contacts sealed apart, and what happened to each; what happened is never
-- changed.
create function refuse_other_representative_change() returns trigger language plpgsql as $$
  begin raise exception 'what happened to a representative is not changed'; end
$$;
create trigger representative_change_fixed before delete or update on representative_change
  for each row execute function refuse_other_representative_change();

create function representative_reachable(of_representative uuid) returns boolean language sql stable security definer
  set search_path = 'public', 'pg_temp' as $$
  select exists (select from representative_contact c where c.representative_id = of_representative)
$$;

create function representative_roster(today date) returns table(categories text[], region text, name text, unit_post
  text, term_ends_on date) language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select r.categories, r.region, case when r.name_consent_on is not null then r.name end,
    case when r.name_consent_on is not null then r.unit_post end, r.term_ends_on
  from representative r
  where r.state = 'ACTIVE' and r.term_starts_on <= today and r.term_ends_on >= today
  order by r.name_consent_on is null, r.no
$$;

-- R-66, 个人信息保护法第二十四条: how often each person is invited, published without names. The tables stay closed to the
-- public; these functions return the figures that the statistics count, and neither number, name nor place of work.
create function attendance_letters(from_day date, to_day date) returns table(capacity text, category text, region text,
  stage text, reply_by timestamp with time zone) language sql stable security definer set search_path = 'public',
  'pg_temp' as $$
        select i.capacity, i.category, (select r.region from representative r where r.id = i.representative_id), i.stage, i.reply_by
        from invitation i join meeting m on m.id = i.meeting_id and m.announced_at is not null
  where i.sent_at is not null and i.stage <> 'CANCELLED' and (m.starts_at at time zone 'Asia/Shanghai')::date between from_day and to_day
$$;

-- 谁看得到、谁改得了。
create policies read, add, change on library_expert where app_in('COUNTY') or app_in('SYSTEM');
create policies read, add, change, remove on library_expert_contact where app_in('SYSTEM');
create policies read on representative where app_reads(array_remove(array[nominated_by_unit_id], null::uuid));
create policies add, change on representative where app_writes(array_remove(array[nominated_by_unit_id], null::uuid));
create policies read, add, change on representative_change where representative_id in (select r.id from representative
  r);
create policies read, add, change, remove on representative_contact where (current_setting('app.contacts', true) = 'on')
  and representative_id in (select r.id from representative r);
