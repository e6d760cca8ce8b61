create table hearing (
  id uuid not null, no text not null, decision_id uuid not null, unit_id uuid not null, unit_ids uuid[] not null,
  name text not null, purpose text not null default '', price boolean not null default false,
  held_by_price_authority boolean not null default false, host text not null default '', held_on date, starts_at text,
  place text, conditions text not null default '', sides jsonb not null, selection_method text,
  sign_up_opens_at timestamptz(3), sign_up_closes_at timestamptz(3), observer_seats int not null default 0,
  press_seats int not null default 0, content text not null default '', contact text not null default '',
  draft_file_id uuid, explanation_file_id uuid, stage text not null default 'PLANNED', paper text,
  review text not null default 'DRAFT', author_ids uuid[] not null default '{}', reviewed_by_id uuid,
  reviewed_at timestamptz(3), review_note text, notice_published_at timestamptz(3), method_published_at timestamptz(3),
  list_published_at timestamptz(3), started_at timestamptz(3), ended_at timestamptz(3), held_in_public boolean,
  chair text, recorder text, observers text[] not null default '{}', press text[] not null default '{}',
  record_signed_at timestamptz(3), record_published_at timestamptz(3), report_published_at timestamptz(3),
  cancelled_at timestamptz(3), cancel_reason text, sign_ups int not null default 0,
  observers_taken int not null default 0, press_taken int not null default 0, created_by_id uuid not null,
  created_at timestamptz(3) not null, changed_at timestamptz(3) not null, version int not null default 1,
  observers_came int not null default 0, press_came int not null default 0, primary key (id),
  constraint hearing_no_unique unique (no)
);
create index hearing_decision_id_index on hearing (decision_id);
create index hearing_held_on_id_index on hearing (held_on, id);
alter table hearing
  add constraint hearing_created_by_id_foreign foreign key (created_by_id) references person (id),
  add constraint hearing_decision_id_foreign foreign key (decision_id) references decision (id),
  add constraint hearing_draft_file_id_foreign foreign key (draft_file_id) references decision_file (id) on delete set null,
  add constraint hearing_explanation_file_id_foreign foreign key (explanation_file_id) references decision_file (id) on delete set null,
  add constraint hearing_reviewed_by_id_foreign foreign key (reviewed_by_id) references person (id) on delete set null,
  add constraint hearing_unit_id_foreign foreign key (unit_id) references unit (id);

create table hearing_contact (
  id uuid not null, hearing_id uuid not null, sealed bytea not null, primary key (id)
);
alter table hearing_contact
  add constraint hearing_contact_hearing_id_foreign foreign key (hearing_id) references hearing (id);

create table hearing_draw (
  id uuid not null, hearing_id uuid not null, commitment text not null, committed_at timestamptz(3) not null,
  pool jsonb, pool_digest text, pool_published_at timestamptz(3), seed text, public_digits text, result jsonb,
  drawn_by_id uuid, drawn_at timestamptz(3), primary key (id),
  constraint hearing_draw_hearing_id_unique unique (hearing_id)
);
alter table hearing_draw
  add constraint hearing_draw_drawn_by_id_foreign foreign key (drawn_by_id) references person (id) on delete set null,
  add constraint hearing_draw_hearing_id_foreign foreign key (hearing_id) references hearing (id);

create table hearing_entry (
  id uuid not null, hearing_id uuid not null, position int not null, kind text not null, participant_id uuid,
  speaker text not null, text text not null, primary key (id)
);
create index hearing_entry_hearing_id_position_index on hearing_entry (hearing_id, "position");
alter table hearing_entry
  add constraint hearing_entry_hearing_id_foreign foreign key (hearing_id) references hearing (id),
  add constraint hearing_entry_participant_id_foreign foreign key (participant_id) references hearing_participant (id) on delete set null;

create table hearing_notice (
  id uuid not null, hearing_id uuid not null, kind text not null, text text not null, by_id uuid not null,
  reviewed_by_id uuid, at timestamptz(3) not null, primary key (id)
);
create index hearing_notice_hearing_id_at_index on hearing_notice (hearing_id, at);
alter table hearing_notice
  add constraint hearing_notice_by_id_foreign foreign key (by_id) references person (id),
  add constraint hearing_notice_hearing_id_foreign foreign key (hearing_id) references hearing (id),
  add constraint hearing_notice_reviewed_by_id_foreign foreign key (reviewed_by_id) references person (id) on delete set null;

create table hearing_participant (
  id uuid not null, hearing_id uuid not null, position int not null, side text not null, origin text not null,
  display_name text not null, capacity text not null default '', sign_up_id uuid, receipt_no text,
  declined_at timestamptz(3), decline_reason text, delivered_on date, attended boolean, signed_on date,
  refusal_reason text, served_at timestamptz(3), served_way text, served_by_id uuid, service_receipt_id uuid,
  primary key (id),
  constraint hearing_participant_served_some_way check ((((served_at is null) = (served_way is null)) and ((served_at is null) or (delivered_on is not null))))
);
create index hearing_participant_hearing_id_position_index on hearing_participant (hearing_id, "position");
alter table hearing_participant
  add constraint hearing_participant_hearing_id_foreign foreign key (hearing_id) references hearing (id),
  add constraint hearing_participant_served_by_id_foreign foreign key (served_by_id) references person (id) on delete set null,
  add constraint hearing_participant_service_receipt_id_foreign foreign key (service_receipt_id) references decision_file (id) on delete set null,
  add constraint hearing_participant_sign_up_id_foreign foreign key (sign_up_id) references sign_up (id) on delete set null;

create table hearing_report (
  hearing_id uuid not null, summary text not null, matters jsonb not null, published_at timestamptz(3),
  primary key (hearing_id)
);
alter table hearing_report
  add constraint hearing_report_hearing_id_foreign foreign key (hearing_id) references hearing (id) on update cascade on delete cascade;

create table sign_up_hearing (
  sign_up_id uuid not null, attendance text not null, side text, show_name boolean not null, organisation text,
  reason text, primary key (sign_up_id)
);
alter table sign_up_hearing
  add constraint sign_up_hearing_sign_up_id_foreign foreign key (sign_up_id) references sign_up (id) on update cascade on delete cascade;

create function refuse_changed_hearing() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then raise exception 'a row of hearing is kept'; end if;
      if (old.notice_published_at is not null and (old.no, old.decision_id, old.unit_id, old.name, old.purpose, old.price, old.held_by_price_authority, old.sides, old.selection_method, old.conditions, old.content, old.contact, old.observer_seats, old.press_seats, old.notice_published_at, old.method_published_at) is distinct from (new.no, new.decision_id, new.unit_id, new.name, new.purpose, new.price, new.held_by_price_authority, new.sides, new.selection_method, new.conditions, new.content, new.contact, new.observer_seats, new.press_seats, new.notice_published_at, new.method_published_at))
  or (old.record_signed_at is not null and (old.record_signed_at, old.started_at, old.ended_at, old.held_in_public, old.chair, old.recorder, old.observers, old.press) is distinct from (new.record_signed_at, new.started_at, new.ended_at, new.held_in_public, new.chair, new.recorder, new.observers, new.press))
  or (old.stage in ('CANCELLED', 'REPORT_PUBLISHED') and old.stage <> new.stage) then raise exception 'a published row of hearing is not changed'; end if;
      return new;
    end
$$;
create trigger hearing_fixed before delete or update on hearing for each row execute function refuse_changed_hearing();

create function refuse_changed_hearing_contact() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then return old; end if;
    if true then raise exception 'a published row of hearing_contact is not changed'; end if;
    return new;
  end
$$;
create trigger hearing_contact_fixed before delete or update on hearing_contact
  for each row execute function refuse_changed_hearing_contact();

create function refuse_changed_hearing_draw() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then raise exception 'a row of hearing_draw is kept'; end if;
      if old.drawn_at is not null or (old.hearing_id, old.commitment, old.committed_at) is distinct from (new.hearing_id, new.commitment, new.committed_at)
  or (old.pool_published_at is not null and (old.pool, old.pool_digest, old.pool_published_at) is distinct from (new.pool, new.pool_digest, new.pool_published_at)) then raise exception 'a published row of hearing_draw is not changed'; end if;
      return new;
    end
$$;
create trigger hearing_draw_fixed before delete or update on hearing_draw
  for each row execute function refuse_changed_hearing_draw();

create function refuse_changed_hearing_notice() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then raise exception 'a row of hearing_notice is kept'; end if;
    if true then raise exception 'a published row of hearing_notice is not changed'; end if;
    return new;
  end
$$;
create trigger hearing_notice_fixed before delete or update on hearing_notice
  for each row execute function refuse_changed_hearing_notice();

create function refuse_changed_hearing_participant() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then raise exception 'a row of hearing_participant is kept'; end if;
    if (old.hearing_id, old.position, old.side, old.origin, old.display_name, old.capacity, old.sign_up_id, old.receipt_no) is distinct from (new.hearing_id, new.position, new.side, new.origin, new.display_name, new.capacity, new.sign_up_id, new.receipt_no) or (select h.record_signed_at is not null from hearing h where h.id = old.hearing_id) then raise exception 'a published row of hearing_participant is not changed'; end if;
    return new;
  end
$$;
create trigger hearing_participant_fixed before delete or update on hearing_participant
  for each row execute function refuse_changed_hearing_participant();

create function refuse_changed_hearing_report() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then raise exception 'a row of hearing_report is kept'; end if;
    if old.published_at is not null then raise exception 'a published row of hearing_report is not changed'; end if;
    return new;
  end
$$;
create trigger hearing_report_fixed before delete or update on hearing_report
  for each row execute function refuse_changed_hearing_report();

-- Number of observers of a hearing, stored apart from their names: the file of a decision takes along the numbers,
-- not the names. A line is added to a confirmed record by nobody but who restores a file.
create function refuse_confirmed_entry() returns trigger language plpgsql as $$
  begin
    if (select h.record_signed_at is not null from hearing h where h.id = old.hearing_id) then raise exception 'a confirmed record of a hearing is not changed'; end if;
    return coalesce(new, old);
  end
$$;
create trigger hearing_entry_fixed before delete or update on hearing_entry
  for each row execute function refuse_confirmed_entry();

-- 听证报名 (R-28): the same table, seats and rules as for events; what only a hearing has stands beside it.
create function refuse_changed_sign_up_hearing() returns trigger language plpgsql as $$
  begin raise exception 'a row of sign_up_hearing is kept as it is'; end
$$;
create trigger sign_up_hearing_fixed before delete or update on sign_up_hearing
  for each row execute function refuse_changed_sign_up_hearing();

-- 谁看得到、谁改得了。
create policies read on hearing where notice_published_at is not null or app_reads_matter(unit_ids, review);
create policies add, change on hearing where app_writes_matter(unit_ids, review);
create policies read on hearing_contact where (current_setting('app.contacts', true) = 'on') and hearing_id in (select
  h.id from hearing h where app_reads(h.unit_ids));
create policies add, change, remove on hearing_contact where (current_setting('app.contacts', true) = 'on') and
  hearing_id in (select h.id from hearing h where app_writes_matter(h.unit_ids, h.review));
create policies read on hearing_draw, hearing_notice where hearing_id in (select h.id from hearing h where
  h.notice_published_at is not null or app_reads_matter(h.unit_ids, h.review));
create policies add, change on hearing_draw, hearing_notice, hearing_participant, hearing_report where hearing_id in
  (select h.id from hearing h where app_writes_matter(h.unit_ids, h.review));
create policies read on hearing_entry where hearing_id in (select h.id from hearing h where h.record_published_at is not
  null or app_reads_matter(h.unit_ids, h.review));
create policies add on hearing_entry where hearing_id in (select h.id from hearing h where app_writes_matter(h.unit_ids,
  h.review) and h.record_signed_at is null);
create policies change, remove on hearing_entry where hearing_id in (select h.id from hearing h where
  app_writes_matter(h.unit_ids, h.review));
create policies read on hearing_participant where hearing_id in (select h.id from hearing h where h.list_published_at is
  not null or app_reads_matter(h.unit_ids, h.review));
create policies read on hearing_report where published_at is not null or hearing_id in (select h.id from hearing h where
  app_reads_matter(h.unit_ids, h.review));
create policies read on sign_up_hearing where sign_up_id in (select s.id from sign_up s);
create policies add on sign_up_hearing where sign_up_id in (select s.id from sign_up s where s.kind = 'HEARING' and
  (s.subject_id in (select h.id from hearing h where app_writes_matter(h.unit_ids, h.review))));
