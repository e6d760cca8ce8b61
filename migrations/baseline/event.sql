create table event (
  id uuid not null, no text not null, kind text not null, unit_id uuid not null, unit_ids uuid[] not null,
  decision_id uuid, title text not null, purpose text not null, programme text not null, audience text not null,
  room_id uuid, place text not null, contact text not null, host_ids uuid[] not null default '{}',
  moderator text not null default '', speakers jsonb not null default '[]', open_sign_up boolean not null,
  sign_up_opens_at timestamptz(3), sign_up_closes_at timestamptz(3), party_max int not null,
  starts_at timestamptz(3) not null, ends_at timestamptz(3) not null, paper text, review text not null default 'DRAFT',
  review_note text, author_ids uuid[] not null default '{}', reviewed_by_id uuid, published_at timestamptz(3),
  cancelled_at timestamptz(3), cancel_reason text, report_published_at timestamptz(3), archived_at timestamptz(3),
  calendar_sequence int not null default 0, created_by_id uuid not null, changed_at timestamptz(3) not null,
  version int not null default 1, former_seq int, primary key (id), constraint event_no_unique unique (no)
);
create index event_starts_at_id_index on event (starts_at, id);
alter table event
  add constraint event_created_by_id_foreign foreign key (created_by_id) references person (id),
  add constraint event_decision_id_foreign foreign key (decision_id) references decision (id) on delete set null,
  add constraint event_reviewed_by_id_foreign foreign key (reviewed_by_id) references person (id) on delete set null,
  add constraint event_room_id_foreign foreign key (room_id) references event_room (id) on delete set null,
  add constraint event_unit_id_foreign foreign key (unit_id) references unit (id);

create table event_claim (
  id uuid not null, slot_id uuid not null, resource_id uuid not null, starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null, primary key (id),
  constraint event_claim_once exclude using gist (uuidrange(resource_id, resource_id, '[]') with &&, tstzrange(starts_at, ends_at) with &&)
);
create index event_claim_slot_id_index on event_claim (slot_id);
alter table event_claim
  add constraint event_claim_slot_id_foreign foreign key (slot_id) references event_slot (id);

create table event_correction (
  id uuid not null, event_id uuid not null, summary text not null, attendance jsonb not null, note text not null,
  by_id uuid not null, at timestamptz(3) not null, primary key (id)
);
create index event_correction_event_id_at_index on event_correction (event_id, at);
alter table event_correction
  add constraint event_correction_by_id_foreign foreign key (by_id) references person (id),
  add constraint event_correction_event_id_foreign foreign key (event_id) references event (id);

create table event_feedback (
  id uuid not null, event_id uuid not null, ticket text not null, request_hash text not null,
  by_receipt boolean not null, satisfaction text not null, accessibility text, good text not null default '',
  better text not null default '', notice_version int not null, given_at timestamptz(3) not null, primary key (id),
  constraint event_feedback_event_id_ticket_unique unique (event_id, ticket)
);
alter table event_feedback
  add constraint event_feedback_event_id_foreign foreign key (event_id) references event (id);

create table event_notice (
  id uuid not null, event_id uuid not null, kind text not null, text text not null, by_id uuid not null,
  reviewed_by_id uuid, at timestamptz(3) not null, primary key (id)
);
create index event_notice_event_id_at_index on event_notice (event_id, at);
alter table event_notice
  add constraint event_notice_by_id_foreign foreign key (by_id) references person (id),
  add constraint event_notice_event_id_foreign foreign key (event_id) references event (id),
  add constraint event_notice_reviewed_by_id_foreign foreign key (reviewed_by_id) references person (id) on delete set null;

create table event_opinion (
  id uuid not null, event_id uuid not null, position int not null, text text not null, category text,
  answer text not null default '', recorded_by_id uuid not null, recorded_at timestamptz(3) not null, primary key (id)
);
create index event_opinion_event_id_position_index on event_opinion (event_id, "position");
alter table event_opinion
  add constraint event_opinion_event_id_foreign foreign key (event_id) references event (id),
  add constraint event_opinion_recorded_by_id_foreign foreign key (recorded_by_id) references person (id);

create table event_photo (
  id uuid not null, name text not null, media_type text not null, size int not null, sha256 text not null,
  storage_key text not null, uploaded_at timestamptz(3) not null, event_id uuid not null, width int not null,
  height int not null, position int, alt text not null default '', caption text not null default '',
  consent boolean not null default false, withdrawn_at timestamptz(3), withdraw_reason text,
  uploaded_by_id uuid not null, primary key (id), constraint event_photo_storage_key_unique unique (storage_key)
);
create index event_photo_event_id_index on event_photo (event_id);
alter table event_photo
  add constraint event_photo_event_id_foreign foreign key (event_id) references event (id),
  add constraint event_photo_uploaded_by_id_foreign foreign key (uploaded_by_id) references person (id);

create table event_report (
  event_id uuid not null, summary text not null, attendance jsonb not null default '[]',
  version int not null default 1, attendance_note text not null default '', primary key (event_id)
);
alter table event_report
  add constraint event_report_event_id_foreign foreign key (event_id) references event (id) on update cascade on delete cascade;

create table event_room (
  id uuid not null, name text not null, address text not null, access text not null default '', seats int not null,
  active boolean not null default true, version int not null default 1, primary key (id),
  constraint event_room_name_unique unique (name)
);

create table event_slot (
  id uuid not null, event_id uuid not null, position int not null, starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null, reminded_for timestamptz(3), primary key (id),
  constraint event_slot_event_id_position_unique unique (event_id, "position")
);
alter table event_slot
  add constraint event_slot_event_id_foreign foreign key (event_id) references event (id);

create table event_walk_in (
  id uuid not null, event_id uuid not null, group_id uuid not null, persons int not null, beyond int not null,
  reason text not null default '', device text not null, corrects_id uuid, at timestamptz(3) not null,
  received_at timestamptz(3) not null, by_id uuid not null, primary key (id),
  constraint event_walk_in_corrects_id_unique unique (corrects_id),
  constraint event_walk_in_check check (((persons >= beyond) and (beyond >= 0)))
);
create index event_walk_in_event_id_at_index on event_walk_in (event_id, at);
alter table event_walk_in
  add constraint event_walk_in_by_id_foreign foreign key (by_id) references person (id),
  add constraint event_walk_in_corrects_id_foreign foreign key (corrects_id) references event_walk_in (id) on delete set null,
  add constraint event_walk_in_event_id_foreign foreign key (event_id) references event (id),
  add constraint event_walk_in_group_id_foreign foreign key (group_id) references seat_group (id);

create table registration_scan (
  id uuid not null, event_id uuid not null, registration_id uuid, receipt_no text, persons int not null,
  device text not null, scanned_at timestamptz(3) not null, received_at timestamptz(3) not null, by_id uuid not null,
  refused text, primary key (id)
);
create index registration_scan_event_id_scanned_at_index on registration_scan (event_id, scanned_at);
create index registration_scan_registration_id_index on registration_scan (registration_id);
alter table registration_scan
  add constraint registration_scan_by_id_foreign foreign key (by_id) references person (id),
  add constraint registration_scan_event_id_foreign foreign key (event_id) references event (id),
  add constraint registration_scan_registration_id_foreign foreign key (registration_id) references sign_up (id) on delete set null;

create function refuse_changed_event() returns trigger language plpgsql as $$
  begin
    if (old.published_at is not null and (old.no, old.kind, old.unit_id, old.unit_ids, old.decision_id, old.title, old.purpose, old.programme, old.audience, old.contact, old.moderator, old.speakers, old.open_sign_up, old.party_max, old.published_at) is distinct from (new.no, new.kind, new.unit_id, new.unit_ids, new.decision_id, new.title, new.purpose, new.programme, new.audience, new.contact, new.moderator, new.speakers, new.open_sign_up, new.party_max, new.published_at))
  or (old.published_at is not null and (old.place, old.room_id, old.starts_at, old.ends_at) is distinct from (new.place, new.room_id, new.starts_at, new.ends_at) and new.calendar_sequence <= old.calendar_sequence)
  or (old.cancelled_at is not null and new.cancelled_at is null)
  or (old.report_published_at is not null and new.report_published_at is distinct from old.report_published_at) then raise exception 'this may not become of a row of event'; end if;
    return new;
  end
$$;
create trigger event_fixed before update on event for each row execute function refuse_changed_event();

create function refuse_changed_event_feedback() returns trigger language plpgsql as $$
    begin
      if (old.event_id, old.ticket, old.request_hash, old.by_receipt, old.satisfaction, old.accessibility, old.given_at) is distinct from (new.event_id, new.ticket, new.request_hash, new.by_receipt, new.satisfaction, new.accessibility, new.given_at)
  or (new.good not in ('', old.good)) or (new.better not in ('', old.better)) then raise exception 'this may not become of a row of event_feedback'; end if;
      return new;
    end
$$;
create trigger event_feedback_fixed before update on event_feedback
  for each row execute function refuse_changed_event_feedback();

create function refuse_changed_event_notice() returns trigger language plpgsql as $$
  begin
    if true then raise exception 'this may not become of a row of event_notice'; end if;
    return new;
  end
$$;
create trigger event_notice_fixed before update on event_notice
  for each row execute function refuse_changed_event_notice();

create function refuse_changed_event_opinion() returns trigger language plpgsql as $$
  begin
    if (select e.report_published_at is not null from event e where e.id = old.event_id) then raise exception 'this may not become of a row of event_opinion'; end if;
    return new;
  end
$$;
create trigger event_opinion_fixed before update on event_opinion
  for each row execute function refuse_changed_event_opinion();

create function refuse_changed_event_photo() returns trigger language plpgsql as $$
    begin
      if (old.event_id, old.storage_key, old.sha256, old.width, old.height) is distinct from (new.event_id, new.storage_key, new.sha256, new.width, new.height)
  or (old.withdrawn_at is not null and (old.withdrawn_at, old.withdraw_reason) is distinct from (new.withdrawn_at, new.withdraw_reason))
  or ((select e.report_published_at is not null from event e where e.id = old.event_id) and (old.position, old.alt, old.caption, old.consent) is distinct from (new.position, new.alt, new.caption, new.consent)) then raise exception 'this may not become of a row of event_photo'; end if;
      return new;
    end
$$;
create trigger event_photo_fixed before update on event_photo for each row execute function refuse_changed_event_photo();

create function refuse_changed_event_report() returns trigger language plpgsql as $$
  begin
    if (select e.report_published_at is not null from event e where e.id = old.event_id) then raise exception 'this may not become of a row of event_report'; end if;
    return new;
  end
$$;
create trigger event_report_fixed before update on event_report
  for each row execute function refuse_changed_event_report();

-- 政府开放日、新闻发布会 (R-71, R-72): what was announced stays, no room is used twice at a time, no seat is given twice.
create function event_clashes(resources uuid[], starts timestamp with time zone, ends timestamp with time zone, of_event
  uuid) returns table(resource_id uuid, no text, title text, unit_name text, starts_at timestamp with time zone, ends_at
  timestamp with time zone) language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select c.resource_id, e.no, case when e.published_at is not null then e.title end, u.name, c.starts_at, c.ends_at
  from event_claim c join event_slot s on s.id = c.slot_id join event e on e.id = s.event_id
    join unit u on u.id = e.unit_id
  where c.resource_id = any(resources) and tstzrange(c.starts_at, c.ends_at) && tstzrange(starts, ends)
    and e.id is distinct from of_event
  order by c.starts_at
$$;

-- 活动编号: numbers are counted over the events of all units, also those that a unit does not see.
create function event_count(year text) returns integer language sql stable security definer set search_path = 'public',
  'pg_temp' as $$
  select count(*)::int from event e where e.no like year || '-%'
$$;

-- 报名: events and press conferences keep one table of sign-ups, its people and its seats (R-71, R-72). Names, receipts
-- and rules stay; the digest of a contact may change once, from an older way of reading it to the present one.
create function count_walk_in() returns trigger language plpgsql security definer set search_path = 'public', 'pg_temp' as $$
  declare seated int := new.persons - new.beyond;
  begin
    if new.corrects_id is not null then
      seated := seated - (select w.persons - w.beyond from event_walk_in w where w.id = new.corrects_id);
    end if;
    if seated <> 0 then update seat_group set taken = taken + seated where id = new.group_id; end if;
    return new;
  end
$$;
create trigger walk_in_counted after insert on event_walk_in for each row execute function count_walk_in();

-- 谁看得到、谁改得了。
create policies read on event where published_at is not null or app_reads_matter(unit_ids, review) or (app_in('MEDIA')
  and kind = 'PRESS_CONFERENCE');
create policies add, change on event where app_writes_matter(unit_ids, review) or (app_in('MEDIA') and kind =
  'PRESS_CONFERENCE');
create policies read on event_claim where slot_id in (select s.id from (event_slot s join event e on e.id = s.event_id)
  where app_reads_matter(e.unit_ids, e.review) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE'));
create policies add, change, remove on event_claim where slot_id in (select s.id from (event_slot s join event e on e.id
  = s.event_id) where app_writes_matter(e.unit_ids, e.review) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE'));
create policies read on event_correction, event_opinion where event_id in (select e.id from event e where
  e.report_published_at is not null) or event_id in (select e.id from event e where app_reads_matter(e.unit_ids,
  e.review) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE'));
create policies add, change on event_correction, event_notice, event_opinion, event_photo, event_report, event_slot
  where event_id in (select e.id from event e where app_writes_matter(e.unit_ids, e.review) or (app_in('MEDIA') and
  e.kind = 'PRESS_CONFERENCE'));
create policies read on event_feedback, event_walk_in, registration_scan where event_id in (select e.id from event e
  where app_reads(e.unit_ids) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE'));
create policies add, change on event_feedback where app_in('SYSTEM');
create policies read on event_notice, event_slot where event_id in (select e.id from event e where e.published_at is not
  null or app_reads_matter(e.unit_ids, e.review) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE'));
create policies remove on event_opinion where event_id in (select e.id from event e where e.report_published_at is null
  and (app_writes_matter(e.unit_ids, e.review) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE')));
create policies read on event_photo where (("position" is not null) and withdrawn_at is null and event_id in (select
  e.id from event e where e.report_published_at is not null)) or event_id in (select e.id from event e where
  app_reads_matter(e.unit_ids, e.review) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE'));
create policies remove on event_photo where ("position" is null) and event_id in (select e.id from event e where
  app_writes_matter(e.unit_ids, e.review) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE'));
create policies read on event_report where event_id in (select e.id from event e where e.report_published_at is not null
  or app_reads_matter(e.unit_ids, e.review) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE'));
create policies read on event_room where true;
create policies add, change on event_room where app_in('COUNTY') or app_in('SYSTEM');
create policies remove on event_slot where event_id in (select e.id from event e where e.published_at is null and
  (app_writes_matter(e.unit_ids, e.review) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE')));
create policies add on event_walk_in, registration_scan where event_id in (select e.id from event e where
  app_writes_matter(e.unit_ids, e.review) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE'));
