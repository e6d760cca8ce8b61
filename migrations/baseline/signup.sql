create table seat_group (
  id uuid not null, slot_id uuid, category text, seats int not null, waitlist int not null,
  taken int not null default 0, waiting int not null default 0, hearing_id uuid, attendance text, primary key (id),
  constraint seat_group_hearing_id_attendance_unique unique (hearing_id, attendance),
  constraint seat_group_check check ((((slot_id is null) <> (hearing_id is null)) and ((hearing_id is null) = (attendance is null))))
);
create index seat_group_slot_id_index on seat_group (slot_id);
alter table seat_group
  add constraint seat_group_hearing_id_foreign foreign key (hearing_id) references hearing (id) on delete set null,
  add constraint seat_group_slot_id_foreign foreign key (slot_id) references event_slot (id) on delete set null;

create table sign_up (
  id uuid not null, subject_id uuid not null, group_id uuid, idempotency_key uuid not null, request_hash text not null,
  receipt_no text not null, lookup_hmac text not null, contact_hash text not null, display_name text not null,
  persons int not null, needs text, with_minor boolean not null, place int not null, channel text not null,
  recorded_by_id uuid, notice_version int not null, signed_up_at timestamptz(3) not null, confirmed_at timestamptz(3),
  claim_by timestamptz(3), lapsed_at timestamptz(3), cancelled_at timestamptz(3), checked_in_at timestamptz(3),
  released_at timestamptz(3), checked_in_persons int, checked_in_device text, cancel_reason text, cancelled_by_id uuid,
  kind text not null,
  of_event_id uuid generated always as (case when (kind in ('EVENT', 'PRESS')) then subject_id else null::uuid end) stored,
  of_hearing_id uuid generated always as (case when (kind = 'HEARING') then subject_id else null::uuid end) stored,
  primary key (id), constraint sign_up_idempotency_key_unique unique (idempotency_key),
  constraint sign_up_receipt_no_unique unique (receipt_no),
  constraint sign_up_kind_check check (((kind in ('EVENT', 'PRESS', 'HEARING')) and ((kind = 'PRESS') = (group_id is null))))
);
create index sign_up_group_id_place_index on sign_up (group_id, place);
create unique index sign_up_once on sign_up (subject_id, contact_hash)
  where ((cancelled_at is null) and (lapsed_at is null));
create index sign_up_subject_id_signed_up_at_index on sign_up (subject_id, signed_up_at);
alter table sign_up
  add constraint sign_up_cancelled_by_id_foreign foreign key (cancelled_by_id) references person (id) on delete set null,
  add constraint sign_up_group_id_foreign foreign key (group_id) references seat_group (id) on delete set null,
  add constraint sign_up_of_event_id_foreign foreign key (of_event_id) references event (id),
  add constraint sign_up_of_hearing_id_foreign foreign key (of_hearing_id) references hearing (id),
  add constraint sign_up_recorded_by_id_foreign foreign key (recorded_by_id) references person (id) on delete set null;

create table sign_up_person (
  sign_up_id uuid not null, sealed bytea not null, primary key (sign_up_id)
);
alter table sign_up_person
  add constraint sign_up_person_sign_up_id_foreign foreign key (sign_up_id) references sign_up (id) on update cascade on delete cascade;

create function refuse_changed_event_seat_group() returns trigger language plpgsql as $$
  begin
    if new.taken < 0 or new.waiting < 0 or new.taken > new.seats then raise exception 'this may not become of a row of event_seat_group'; end if;
    return new;
  end
$$;
create trigger event_seat_group_fixed before update on seat_group
  for each row execute function refuse_changed_event_seat_group();

-- 报名: events and press conferences keep one table of sign-ups, its people and its seats (R-71, R-72). Names, receipts
-- and rules stay; the digest of a contact may change once, from an older way of reading it to the present one.
create function sign_up_seated(r sign_up) returns boolean language sql immutable as $$
  select r.confirmed_at is not null or r.claim_by is not null
$$;

create function sign_up_stands(r sign_up) returns boolean language sql immutable as $$
  select r.cancelled_at is null and r.lapsed_at is null and r.released_at is null
$$;

-- 听证报名 (R-28): the same table, seats and rules as for events; what only a hearing has stands beside it.
create function count_hearing_sign_ups() returns trigger language plpgsql security definer set search_path = 'public',
  'pg_temp' as $$
  begin
    update hearing set
      sign_ups = case when new.attendance = 'PARTICIPANT' then new.taken + new.waiting else sign_ups end,
      observers_taken = case when new.attendance = 'OBSERVER' then new.taken + new.waiting else observers_taken end,
      press_taken = case when new.attendance = 'PRESS' then new.taken + new.waiting else press_taken end
    where id = new.hearing_id;
    return new;
  end
$$;
create trigger hearing_sign_ups_counted after update of taken, waiting on seat_group
  for each row when ((new.hearing_id is not null)) execute function count_hearing_sign_ups();

-- 名额计数 (R-71): those who come together are counted into their group once. Each row's own trigger wrote the group's
-- row anew, 250 times in the opening minute's transaction, and every later check of the group had all these versions
-- to pass.
create function count_new_sign_ups() returns trigger language plpgsql security definer set search_path = 'public',
  'pg_temp' as $$
  begin
    update seat_group g set taken = g.taken + n.seated, waiting = g.waiting + n.waits
    from (
      select group_id, coalesce(sum(persons) filter (where confirmed_at is not null or claim_by is not null), 0) as seated,
        coalesce(sum(persons) filter (where confirmed_at is null and claim_by is null), 0) as waits
      from added
      where group_id is not null and cancelled_at is null and lapsed_at is null and released_at is null
      group by group_id
    ) n
    where g.id = n.group_id;
    return null;
  end
$$;
create trigger sign_up_counted_new after insert on sign_up referencing new table as added
  for each statement execute function count_new_sign_ups();

create function count_sign_up() returns trigger language plpgsql security definer set search_path = 'public', 'pg_temp' as $$
  declare seated int := 0; waits int := 0;
  begin
    if tg_op = 'UPDATE' and sign_up_stands(old) then
      if sign_up_seated(old) then seated := -old.persons; else waits := -old.persons; end if;
    end if;
    if sign_up_stands(new) then
      if sign_up_seated(new) then seated := seated + new.persons; else waits := waits + new.persons; end if;
    end if;
    if seated <> 0 or waits <> 0 then
      update seat_group set taken = taken + seated, waiting = waiting + waits where id = new.group_id;
    end if;
    return new;
  end
$$;
create trigger sign_up_counted after update on sign_up
  for each row when ((new.group_id is not null)) execute function count_sign_up();

-- 更正、删除本人的资料 (个人信息保护法第四十六条、第四十七条): whoever holds the receipt corrects name and contact of a sign-up and deletes them,
-- and what they asked for by way of help; everything else that was given stays as it was.
create function refuse_changed_sign_up() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then raise exception 'a row of sign_up is kept'; end if;
    if (old.kind, old.subject_id, old.group_id, old.idempotency_key, old.request_hash, old.receipt_no, old.lookup_hmac, old.persons, old.with_minor, old.place, old.channel, old.signed_up_at) is distinct from (new.kind, new.subject_id, new.group_id, new.idempotency_key, new.request_hash, new.receipt_no, new.lookup_hmac, new.persons, new.with_minor, new.place, new.channel, new.signed_up_at) or (old.cancelled_at is not null and (old.confirmed_at, old.claim_by, old.lapsed_at, old.cancelled_at, old.checked_in_at, old.released_at) is distinct from (new.confirmed_at, new.claim_by, new.lapsed_at, new.cancelled_at, new.checked_in_at, new.released_at))
      or (not app_in('SYSTEM') and (old.display_name, old.contact_hash) is distinct from (new.display_name, new.contact_hash))
      or (old.needs is distinct from new.needs and (new.needs is not null or not app_in('SYSTEM')))
      or (new.contact_hash <> old.contact_hash and new.contact_hash not like '2:%')
      or (old.checked_in_at is not null and (new.checked_in_at is null or new.checked_in_at > old.checked_in_at))
      or (old.checked_in_at = new.checked_in_at and (old.checked_in_persons, old.checked_in_device) is distinct from (new.checked_in_persons, new.checked_in_device))
    then raise exception 'this may not become of a row of sign_up'; end if;
    return new;
  end
$$;
create trigger sign_up_fixed before delete or update on sign_up for each row execute function refuse_changed_sign_up();

-- 谁看得到、谁改得了。
create policies read on seat_group where (slot_id is not null and slot_id in (select s.id from (event_slot s join event
  e on e.id = s.event_id) where e.published_at is not null or app_reads_matter(e.unit_ids, e.review) or (app_in('MEDIA')
  and e.kind = 'PRESS_CONFERENCE'))) or (hearing_id is not null and hearing_id in (select h.id from hearing h where
  h.notice_published_at is not null or app_reads_matter(h.unit_ids, h.review)));
create policies add, change on seat_group where (slot_id is not null and slot_id in (select s.id from (event_slot s join
  event e on e.id = s.event_id) where app_writes_matter(e.unit_ids, e.review) or (app_in('MEDIA') and e.kind =
  'PRESS_CONFERENCE'))) or (hearing_id is not null and hearing_id in (select h.id from hearing h where
  app_writes_matter(h.unit_ids, h.review)));
create policies remove on seat_group where slot_id in (select s.id from (event_slot s join event e on e.id = s.event_id)
  where e.published_at is null and (app_writes_matter(e.unit_ids, e.review) or (app_in('MEDIA') and e.kind =
  'PRESS_CONFERENCE')));
create policies read on sign_up where (kind <> 'HEARING' and subject_id in (select e.id from event e where
  app_reads(e.unit_ids) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE'))) or (kind = 'HEARING' and subject_id in
  (select h.id from hearing h where app_reads(h.unit_ids)));
create policies add, change on sign_up where (kind = 'EVENT' and subject_id in (select e.id from event e where
  app_writes_matter(e.unit_ids, e.review) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE'))) or (kind = 'PRESS' and
  subject_id in (select e.id from event e where app_writes(e.unit_ids) or (app_in('MEDIA') and e.kind =
  'PRESS_CONFERENCE'))) or (kind = 'HEARING' and subject_id in (select h.id from hearing h where
  app_writes_matter(h.unit_ids, h.review)));
create policies read, add, change, remove on sign_up_person where (current_setting('app.contacts', true) = 'on') and
  sign_up_id in (select r.id from sign_up r);
