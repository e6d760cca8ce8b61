create table press_correction (
  id uuid not null, event_id uuid not null, passage int not null, before text not null, after text not null,
  note text not null, by_id uuid not null, at timestamptz(3) not null, primary key (id)
);
create index press_correction_event_id_at_index on press_correction (event_id, at);
alter table press_correction
  add constraint press_correction_by_id_foreign foreign key (by_id) references person (id),
  add constraint press_correction_event_id_foreign foreign key (event_id) references event (id);

create table press_live (
  event_id uuid not null, video_kind text, video_url text, started_at timestamptz(3), stopped_at timestamptz(3),
  version int not null default 1, primary key (event_id)
);
alter table press_live
  add constraint press_live_event_id_foreign foreign key (event_id) references event (id) on update cascade on delete cascade;

create table press_post (
  id uuid not null, event_id uuid not null, seq int not null, at timestamptz(3) not null, kind text not null,
  speaker text not null, text text not null, question_id uuid, corrects_id uuid, idempotency_key uuid not null,
  by_id uuid not null, primary key (id), constraint press_post_corrects_id_unique unique (corrects_id),
  constraint press_post_event_id_seq_unique unique (event_id, seq),
  constraint press_post_idempotency_key_unique unique (idempotency_key)
);
alter table press_post
  add constraint press_post_by_id_foreign foreign key (by_id) references person (id),
  add constraint press_post_corrects_id_foreign foreign key (corrects_id) references press_post (id) on delete set null,
  add constraint press_post_event_id_foreign foreign key (event_id) references event (id),
  add constraint press_post_question_id_foreign foreign key (question_id) references press_question (id) on delete set null;

create table press_question (
  id uuid not null, idempotency_key uuid not null, request_hash text not null, receipt_no text not null,
  lookup_hmac text not null, event_id uuid not null, place int not null, origin text not null, outlet text,
  text text not null, recorded_by_id uuid, received_at timestamptz(3) not null, asked_at timestamptz(3),
  answered_at timestamptz(3), in_writing boolean not null default false, not_taken text, shown text, answer text,
  published_at timestamptz(3), settled_by_id uuid, primary key (id),
  constraint press_question_event_id_place_unique unique (event_id, place),
  constraint press_question_idempotency_key_unique unique (idempotency_key),
  constraint press_question_receipt_no_unique unique (receipt_no)
);
alter table press_question
  add constraint press_question_event_id_foreign foreign key (event_id) references event (id),
  add constraint press_question_recorded_by_id_foreign foreign key (recorded_by_id) references person (id) on delete set null,
  add constraint press_question_settled_by_id_foreign foreign key (settled_by_id) references person (id) on delete set null;

create table press_transcript (
  event_id uuid not null, passages jsonb not null, review text not null default 'DRAFT', review_note text,
  author_ids uuid[] not null default '{}', reviewed_by_id uuid, published_at timestamptz(3),
  version int not null default 1, primary key (event_id)
);
alter table press_transcript
  add constraint press_transcript_event_id_foreign foreign key (event_id) references event (id) on update cascade on delete cascade,
  add constraint press_transcript_reviewed_by_id_foreign foreign key (reviewed_by_id) references person (id) on delete set null;

create table sign_up_press (
  sign_up_id uuid not null, outlet text not null, coverage text not null, equipment text, declined_at timestamptz(3),
  decline_reason text, decided_by_id uuid, primary key (sign_up_id)
);
alter table sign_up_press
  add constraint sign_up_press_decided_by_id_foreign foreign key (decided_by_id) references person (id) on delete set null,
  add constraint sign_up_press_sign_up_id_foreign foreign key (sign_up_id) references sign_up (id) on update cascade on delete cascade;

create function refuse_changed_press_correction() returns trigger language plpgsql as $$
  begin
    if true then raise exception 'this may not become of a row of press_correction'; end if;
    return new;
  end
$$;
create trigger press_correction_fixed before update on press_correction
  for each row execute function refuse_changed_press_correction();

create function refuse_changed_press_live() returns trigger language plpgsql as $$
  begin
    if (old.started_at is not null and (old.started_at) is distinct from (new.started_at))
  or (old.stopped_at is not null and (old.stopped_at) is distinct from (new.stopped_at)) then raise exception 'this may not become of a row of press_live'; end if;
    return new;
  end
$$;
create trigger press_live_fixed before update on press_live for each row execute function refuse_changed_press_live();

create function refuse_changed_press_post() returns trigger language plpgsql as $$
  begin
    if true then raise exception 'this may not become of a row of press_post'; end if;
    return new;
  end
$$;
create trigger press_post_fixed before update on press_post for each row execute function refuse_changed_press_post();

create function refuse_changed_press_question() returns trigger language plpgsql as $$
  begin
    if (old.event_id, old.place, old.origin, old.outlet, old.text, old.received_at, old.idempotency_key, old.request_hash, old.receipt_no, old.lookup_hmac) is distinct from (new.event_id, new.place, new.origin, new.outlet, new.text, new.received_at, new.idempotency_key, new.request_hash, new.receipt_no, new.lookup_hmac) or (old.published_at is not null and (old.answered_at, old.in_writing, old.not_taken, old.shown, old.answer, old.published_at) is distinct from (new.answered_at, new.in_writing, new.not_taken, new.shown, new.answer, new.published_at)) then raise exception 'this may not become of a row of press_question'; end if;
    return new;
  end
$$;
create trigger press_question_fixed before update on press_question
  for each row execute function refuse_changed_press_question();

create function refuse_changed_press_transcript() returns trigger language plpgsql as $$
  begin
    if old.published_at is not null then raise exception 'this may not become of a row of press_transcript'; end if;
    return new;
  end
$$;
create trigger press_transcript_fixed before update on press_transcript
  for each row execute function refuse_changed_press_transcript();

-- 新闻发布会 (R-72): what was posted stays, questions are counted as they come, a published transcript is fixed.
create function guard_press_post() returns trigger language plpgsql as $$
  declare
    live press_live;
  begin
    select l.* into live from press_live l where l.event_id = new.event_id for update;
    if live.started_at is null or (live.stopped_at is not null and new.corrects_id is null) then
      raise exception 'nothing is posted while the live text does not run';
    end if;
    if new.corrects_id is not null and not exists (select from press_post p
      where p.id = new.corrects_id and p.event_id = new.event_id) then
      raise exception 'a post corrects one of its own conference';
    end if;
    if new.question_id is not null and not exists (select from press_question q
      where q.id = new.question_id and q.event_id = new.event_id) then
      raise exception 'a post puts a question of its own conference';
    end if;
    select coalesce(max(p.seq), 0) + 1 into new.seq from press_post p where p.event_id = new.event_id;
    return new;
  end
$$;
create trigger press_post_guard before insert on press_post for each row execute function guard_press_post();

create function place_press_question() returns trigger language plpgsql security definer set search_path = 'public',
  'pg_temp' as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended('press-question:' || new.event_id::text, 0));
    select coalesce(max(q.place), 0) + 1 into new.place from press_question q where q.event_id = new.event_id;
    return new;
  end
$$;
create trigger press_question_placed before insert on press_question
  for each row execute function place_press_question();

-- 报名: events and press conferences keep one table of sign-ups, its people and its seats (R-71, R-72). Names, receipts
-- and rules stay; the digest of a contact may change once, from an older way of reading it to the present one.
create function refuse_changed_sign_up_press() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then raise exception 'a row of sign_up_press is kept'; end if;
    if (old.sign_up_id, old.outlet, old.coverage, old.equipment) is distinct from (new.sign_up_id, new.outlet, new.coverage, new.equipment) then
      raise exception 'this may not become of a row of sign_up_press';
    end if;
    return new;
  end
$$;
create trigger sign_up_press_fixed before delete or update on sign_up_press
  for each row execute function refuse_changed_sign_up_press();

-- 谁看得到、谁改得了。
create policies read on press_correction, press_live, press_post where event_id in (select e.id from event e where
  e.published_at is not null) or event_id in (select e.id from event e where app_reads(e.unit_ids) or (app_in('MEDIA')
  and e.kind = 'PRESS_CONFERENCE'));
create policies add, change on press_correction, press_live, press_post, press_question where event_id in (select e.id
  from event e where app_writes(e.unit_ids) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE'));
create policies read on press_question where published_at is not null or event_id in (select e.id from event e where
  app_reads(e.unit_ids) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE'));
create policies read on press_transcript where published_at is not null or event_id in (select e.id from event e where
  app_reads(e.unit_ids) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE')) or (app_in('REVIEW') and review <>
  'DRAFT');
create policies add, change on press_transcript where event_id in (select e.id from event e where app_writes(e.unit_ids)
  or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE')) or (app_in('REVIEW') and review <> 'DRAFT');
create policies read on sign_up_press where sign_up_id in (select s.id from sign_up s);
create policies add, change on sign_up_press where sign_up_id in (select s.id from sign_up s where (s.kind = 'EVENT' and
  (s.subject_id in (select e.id from event e where app_writes_matter(e.unit_ids, e.review) or (app_in('MEDIA') and
  e.kind = 'PRESS_CONFERENCE')))) or (s.kind = 'PRESS' and (s.subject_id in (select e.id from event e where
  app_writes(e.unit_ids) or (app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE')))));
