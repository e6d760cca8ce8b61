create table agenda_invitation (
  id uuid not null, item_id uuid not null, category text not null, sent int not null, accepted int not null default 0,
  sent_on date not null, by_id uuid not null, at timestamptz(3) not null, primary key (id)
);
create index agenda_invitation_item_id_index on agenda_invitation (item_id);
alter table agenda_invitation
  add constraint agenda_invitation_by_id_foreign foreign key (by_id) references person (id),
  add constraint agenda_invitation_item_id_foreign foreign key (item_id) references agenda_item (id) on delete cascade;

create table agenda_item (
  id uuid not null, meeting_id uuid not null, position int not null, title text not null, disclosure text not null,
  decision_id uuid, reporting_unit text not null default '', livelihood boolean not null default false,
  high_attention boolean not null default false, invitations_sent int not null default 0,
  invitations_accepted int not null default 0, announced_at timestamptz(3), withdrawn_at timestamptz(3),
  started_at timestamptz(3), ended_at timestamptz(3), version int not null default 1,
  purpose text not null default 'OTHER', primary key (id),
  constraint agenda_item_purpose_closed check (((disclosure <> 'CLOSED') or (purpose = 'OTHER')))
);
create index agenda_item_decision_id_index on agenda_item (decision_id);
create index agenda_item_meeting_id_position_index on agenda_item (meeting_id, "position");
create unique index agenda_item_running on agenda_item (meeting_id)
  where ((started_at is not null) and (ended_at is null));
alter table agenda_item
  add constraint agenda_item_decision_id_foreign foreign key (decision_id) references decision (id) on delete set null,
  add constraint agenda_item_meeting_id_foreign foreign key (meeting_id) references meeting (id);

create table agenda_item_paper (
  item_id uuid not null, title text not null, ground text, law text not null default '', decision_id uuid,
  reporting_unit text not null default '', note text not null default '', purpose text, primary key (item_id)
);
alter table agenda_item_paper
  add constraint agenda_item_paper_decision_id_foreign foreign key (decision_id) references decision (id) on delete set null,
  add constraint agenda_item_paper_item_id_foreign foreign key (item_id) references agenda_item (id) on update cascade on delete cascade;

create table agenda_outcome (
  item_id uuid not null, result text not null, result_text text not null, primary key (item_id)
);
alter table agenda_outcome
  add constraint agenda_outcome_item_id_foreign foreign key (item_id) references agenda_item (id) on update cascade on delete cascade;

create table meeting (
  id uuid not null, no text not null, year int not null, kind text not null, unit_id uuid not null,
  unit_ids uuid[] not null, name text not null, term text, session_no int, starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null, place text not null, chair text not null, stage text not null default 'PLANNED',
  paper text, review text not null default 'DRAFT', author_ids uuid[] not null default '{}', reviewed_by_id uuid,
  reviewed_at timestamptz(3), announced_at timestamptz(3), opened_at timestamptz(3), closed_at timestamptz(3),
  minutes_published_at timestamptz(3), cancelled_at timestamptz(3), cancel_reason text,
  calendar_sequence int not null default 0, created_by_id uuid not null, created_at timestamptz(3) not null,
  changed_at timestamptz(3) not null, version int not null default 1, primary key (id),
  constraint meeting_no_unique unique (no)
);
create index meeting_starts_at_id_index on meeting (starts_at, id);
create index meeting_year_starts_at_id_index on meeting (year, starts_at, id);
alter table meeting
  add constraint meeting_created_by_id_foreign foreign key (created_by_id) references person (id),
  add constraint meeting_reviewed_by_id_foreign foreign key (reviewed_by_id) references person (id) on delete set null,
  add constraint meeting_unit_id_foreign foreign key (unit_id) references unit (id);

create table meeting_attendance (
  meeting_id uuid not null, members jsonb not null, observers jsonb not null default '[]',
  recorded_by_id uuid not null, recorded_at timestamptz(3) not null, primary key (meeting_id)
);
alter table meeting_attendance
  add constraint meeting_attendance_meeting_id_foreign foreign key (meeting_id) references meeting (id) on update cascade on delete cascade,
  add constraint meeting_attendance_recorded_by_id_foreign foreign key (recorded_by_id) references person (id);

create table meeting_minutes (
  meeting_id uuid not null, attendees text[] not null default '{}', absent text[] not null default '{}',
  observers jsonb not null default '[]', sections jsonb not null default '[]', published_at timestamptz(3),
  version int not null default 1, primary key (meeting_id)
);
alter table meeting_minutes
  add constraint meeting_minutes_meeting_id_foreign foreign key (meeting_id) references meeting (id) on update cascade on delete cascade;

create table meeting_notice (
  id uuid not null, meeting_id uuid not null, kind text not null, text text not null, old_starts_at timestamptz(3),
  old_place text, by_id uuid not null, reviewed_by_id uuid, at timestamptz(3) not null, primary key (id)
);
create index meeting_notice_meeting_id_at_index on meeting_notice (meeting_id, at);
alter table meeting_notice
  add constraint meeting_notice_by_id_foreign foreign key (by_id) references person (id),
  add constraint meeting_notice_meeting_id_foreign foreign key (meeting_id) references meeting (id),
  add constraint meeting_notice_reviewed_by_id_foreign foreign key (reviewed_by_id) references person (id) on delete set null;

create table meeting_review (
  id uuid not null, meeting_id uuid not null, paper text not null, outcome text not null,
  note text not null default '', by_id uuid not null, at timestamptz(3) not null, primary key (id)
);
create index meeting_review_meeting_id_at_index on meeting_review (meeting_id, at);
alter table meeting_review
  add constraint meeting_review_by_id_foreign foreign key (by_id) references person (id),
  add constraint meeting_review_meeting_id_foreign foreign key (meeting_id) references meeting (id);

create table meeting_stream (
  meeting_id uuid not null, state text not null default 'NONE', with_text boolean not null default false,
  with_video boolean not null default false, video_kind text, video_url text,
  video_status text not null default 'PREVIEW', operator_id uuid, approved_by_id uuid, approved_at timestamptz(3),
  approval_note text, started_at timestamptz(3), paused_at timestamptz(3), stopped_at timestamptz(3),
  version int not null default 1, primary key (meeting_id)
);
alter table meeting_stream
  add constraint meeting_stream_approved_by_id_foreign foreign key (approved_by_id) references person (id) on delete set null,
  add constraint meeting_stream_meeting_id_foreign foreign key (meeting_id) references meeting (id) on update cascade on delete cascade,
  add constraint meeting_stream_operator_id_foreign foreign key (operator_id) references person (id) on delete set null;

create table organ_member (
  id uuid not null, unit_id uuid not null, name text not null, post text not null, head boolean not null default false,
  since date not null, until date, version int not null default 1, primary key (id)
);
alter table organ_member
  add constraint organ_member_unit_id_foreign foreign key (unit_id) references unit (id);

create function refuse_changed_agenda_invitation() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      if not exists (select from agenda_item i where i.id = old.item_id) then return old; end if;
      raise exception 'a row of agenda_invitation is kept';
    end if;
    if true then raise exception 'an announced row of agenda_invitation is not changed'; end if;
    return new;
  end
$$;
create trigger agenda_invitation_fixed before delete or update on agenda_invitation
  for each row execute function refuse_changed_agenda_invitation();

create function refuse_changed_meeting() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        if false then return old; end if;
        raise exception 'a row of meeting is kept';
      end if;
      if (old.no, old.year, old.unit_id) is distinct from (new.no, new.year, new.unit_id)
  or (old.announced_at is not null and (old.kind, old.name, old.term, old.session_no, old.announced_at) is distinct from (new.kind, new.name, new.term, new.session_no, new.announced_at))
  or (old.announced_at is not null and (old.starts_at, old.ends_at, old.place) is distinct from (new.starts_at, new.ends_at, new.place)
    and new.calendar_sequence <= old.calendar_sequence)
  or (old.minutes_published_at is not null and (old.minutes_published_at, old.opened_at, old.closed_at, old.chair) is distinct from (new.minutes_published_at, new.opened_at, new.closed_at, new.chair))
  or (old.stage in ('CANCELLED', 'ARCHIVED') and old.stage <> new.stage) then raise exception 'an announced row of meeting is not changed'; end if;
      return new;
    end
$$;
create trigger meeting_fixed before delete or update on meeting for each row execute function refuse_changed_meeting();

create function refuse_changed_meeting_minutes() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      if false then return old; end if;
      raise exception 'a row of meeting_minutes is kept';
    end if;
    if old.published_at is not null then raise exception 'an announced row of meeting_minutes is not changed'; end if;
    return new;
  end
$$;
create trigger meeting_minutes_fixed before delete or update on meeting_minutes
  for each row execute function refuse_changed_meeting_minutes();

create function refuse_changed_meeting_notice() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      if false then return old; end if;
      raise exception 'a row of meeting_notice is kept';
    end if;
    if true then raise exception 'an announced row of meeting_notice is not changed'; end if;
    return new;
  end
$$;
create trigger meeting_notice_fixed before delete or update on meeting_notice
  for each row execute function refuse_changed_meeting_notice();

create function refuse_changed_meeting_review() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      if false then return old; end if;
      raise exception 'a row of meeting_review is kept';
    end if;
    if true then raise exception 'an announced row of meeting_review is not changed'; end if;
    return new;
  end
$$;
create trigger meeting_review_fixed before delete or update on meeting_review
  for each row execute function refuse_changed_meeting_review();

-- 政府会议: the public reads what was announced; of a closed item (国令711号第十四条至第十六条) nothing but that it is there.
create function pause_for_closed_item() returns trigger language plpgsql as $$
  begin
    if new.disclosure = 'CLOSED' and old.started_at is null and new.started_at is not null then
      -- Taken whatever its state, so that whoever resumes at the same instant comes before or after.
      perform from meeting_stream s where s.meeting_id = new.meeting_id for update;
      update meeting_stream set state = 'PAUSED', paused_at = new.started_at, version = version + 1
        where meeting_id = new.meeting_id and state = 'LIVE';
    end if;
    return new;
  end
$$;
create trigger agenda_item_pauses after update on agenda_item for each row execute function pause_for_closed_item();

create function refuse_closed_section() returns trigger language plpgsql as $$
  begin
    if exists (select from jsonb_array_elements(new.sections) s
      where s ->> 'itemId' is not null and not exists (select from agenda_item i
        where i.meeting_id = new.meeting_id and i.id::text = s ->> 'itemId' and i.disclosure <> 'CLOSED')) then
      raise exception 'the minutes tell of no closed agenda item';
    end if;
    return new;
  end
$$;
create trigger meeting_minutes_closed before insert or update on meeting_minutes
  for each row execute function refuse_closed_section();

create function refuse_live_closed_item() returns trigger language plpgsql as $$
  begin
    if new.state = 'LIVE' and exists (select from agenda_item i where i.meeting_id = new.meeting_id
      and i.disclosure = 'CLOSED' and i.started_at is not null and i.ended_at is null) then
      raise exception 'a closed agenda item is not broadcast';
    end if;
    return new;
  end
$$;
create trigger meeting_stream_live before insert or update on meeting_stream
  for each row execute function refuse_live_closed_item();

-- 议题审议结果 (国令711号第十七条): not public before the minutes are reviewed and published, of a closed item never.
create function refuse_changed_agenda_item() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      if old.announced_at is null then return old; end if;
      raise exception 'a row of agenda_item is kept';
    end if;
    if old.meeting_id <> new.meeting_id
      or (old.announced_at is not null and
        (old.announced_at, old.position, old.title, old.disclosure, old.decision_id, old.reporting_unit,
          old.livelihood, old.high_attention)
        is distinct from (new.announced_at, new.position, new.title, new.disclosure, new.decision_id,
          new.reporting_unit, new.livelihood, new.high_attention))
      or (old.withdrawn_at is not null and old.withdrawn_at is distinct from new.withdrawn_at)
      or (old.started_at is not null and old.started_at is distinct from new.started_at)
      or (old.ended_at is not null and old.ended_at is distinct from new.ended_at)
      or ((select m.minutes_published_at is not null from meeting m where m.id = old.meeting_id)
        and (old.withdrawn_at, old.started_at, old.ended_at)
          is distinct from (new.withdrawn_at, new.started_at, new.ended_at)) then
      raise exception 'an announced row of agenda_item is not changed';
    end if;
    return new;
  end
$$;
create trigger agenda_item_fixed before delete or update on agenda_item
  for each row execute function refuse_changed_agenda_item();

create function refuse_changed_agenda_outcome() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' and (select m.minutes_published_at is not null from agenda_item i
      join meeting m on m.id = i.meeting_id where i.id = old.item_id) then
      raise exception 'a published row of agenda_outcome is not changed';
    end if;
    return coalesce(new, old);
  end
$$;
create trigger agenda_outcome_fixed before delete or update on agenda_outcome
  for each row execute function refuse_changed_agenda_outcome();

create function refuse_telling_closed_item() returns trigger language plpgsql as $$
  begin
    if new.disclosure = 'CLOSED' and (new.title <> '依法不予公开的议题' or new.decision_id is not null
      or new.reporting_unit <> '' or new.livelihood or new.high_attention) then
      raise exception 'nothing is told of a closed agenda item';
    end if;
    if new.disclosure = 'CLOSED' and exists (select from meeting_minutes t, jsonb_array_elements(t.sections) s
      where t.meeting_id = new.meeting_id and s ->> 'itemId' = new.id::text) then
      raise exception 'the minutes tell of this agenda item';
    end if;
    return new;
  end
$$;
create trigger agenda_item_closed before insert or update on agenda_item
  for each row execute function refuse_telling_closed_item();

-- 会议文字记录 (R-69): its published text is fixed. It is found by every two neighbouring characters, so that any words of
-- two characters and more are found exactly; the search runs with its owner's rights, since row security would keep
-- it from the index, and its own condition is that of row security.
create function search_transcripts(term text, meeting uuid, from_order double precision, until_order double precision,
  most integer) returns table(id uuid, said_order double precision) language plpgsql stable security definer set
  search_path = 'public', 'pg_temp' set plan_cache_mode = 'force_custom_plan' set enable_seqscan = 'off' set work_mem =
  '32MB' as $$
  #variable_conflict use_column
  declare
    wanted text := '%' || replace(replace(replace(lower(term), '\', '\\'), '%', '\%'), '_', '\_') || '%';
    shown uuid[] := array(select r.id from recording r join meeting m on m.id = r.meeting_id
      where r.state = 'PUBLISHED' and m.announced_at is not null
        and (meeting is null or r.meeting_id = meeting));
    cased boolean := lower(term) <> upper(term);
    step int;
    floor double precision;
    found int;
  begin
    if cardinality(shown) = 0 then return; end if;
    foreach step in array case when meeting is null then array[5000, 20000] else '{}'::int[] end loop
      select min(n.said_order) into floor from (
        select c.said_order from transcript_cue c where c.said_order < until_order order by c.said_order desc limit step) n;
      if floor is null then return; end if;
      return query select c.id, c.said_order from transcript_cue c
        where c.said_order < until_order and c.said_order >= greatest(floor, from_order)
          and case when cased then lower(c.text) else c.text end like wanted and c.recording_id = any(shown)
        order by c.said_order desc limit most;
      get diagnostics found = row_count;
      most := most - found;
      if most <= 0 or floor <= from_order then return; end if;
      until_order := floor;
    end loop;
    return query with paired as materialized (
        select c.id, c.said_order, c.recording_id, c.text from transcript_cue c
        where text_pairs(c.text) @> text_pairs(term))
      select c.id, c.said_order from paired c
      where case when cased then lower(c.text) else c.text end like wanted
        and c.said_order < until_order and c.said_order >= from_order and c.recording_id = any(shown)
      order by c.said_order desc limit most;
  end
$$;

-- 议题事由 (国令713号第三十条、第三十七条): for what an item stands on an agenda. Of a closed item its paper says so; whatever was
-- announced keeps its purpose.
create function agenda_purpose_stays() returns trigger language plpgsql as $$
  begin raise exception 'the purpose of an announced agenda item is not changed'; end
$$;
create trigger agenda_item_purpose before update on agenda_item
  for each row when (((old.announced_at is not null) and (old.purpose is distinct from new.purpose))) execute function agenda_purpose_stays();

create function paper_purpose_stays() returns trigger language plpgsql as $$
  begin
    if exists (select from agenda_item i where i.id = old.item_id and i.announced_at is not null) then
      raise exception 'the purpose of an announced agenda item is not changed';
    end if;
    return new;
  end
$$;
create trigger agenda_item_paper_purpose before update on agenda_item_paper
  for each row when ((old.purpose is distinct from new.purpose)) execute function paper_purpose_stays();

-- 谁看得到、谁改得了。
create policies read, add, change on agenda_invitation where item_id in (select i.id from agenda_item i where
  i.meeting_id in (select m.id from meeting m where app_writes_matter(m.unit_ids, m.review)));
create policies read on agenda_item where (announced_at is not null and meeting_id in (select m.id from meeting m where
  m.announced_at is not null)) or meeting_id in (select m.id from meeting m where app_reads_matter(m.unit_ids,
  m.review)) or app_in('MEDIA');
create policies add, change, remove on agenda_item where meeting_id in (select m.id from meeting m where
  app_writes_matter(m.unit_ids, m.review));
create policies read, add, change, remove on agenda_item_paper where item_id in (select i.id from agenda_item i where
  i.meeting_id in (select m.id from meeting m where app_writes_matter(m.unit_ids, m.review)));
create policies read on agenda_outcome where item_id in (select i.id from agenda_item i where i.disclosure <> 'CLOSED'
  and (i.meeting_id in (select m.id from meeting m where m.minutes_published_at is not null))) or (item_id in (select
  i.id from agenda_item i where true and (i.meeting_id in (select m.id from meeting m where app_reads_matter(m.unit_ids,
  m.review)))));
create policies add, change on agenda_outcome where item_id in (select i.id from agenda_item i where true and
  (i.meeting_id in (select m.id from meeting m where app_writes_matter(m.unit_ids, m.review))));
create policies read on meeting where announced_at is not null or app_reads_matter(unit_ids, review) or app_in('MEDIA');
create policies add, change on meeting where app_writes_matter(unit_ids, review);
create policies read on meeting_attendance, meeting_review where meeting_id in (select m.id from meeting m where
  app_reads_matter(m.unit_ids, m.review));
create policies add, change on meeting_attendance, meeting_minutes, meeting_notice, meeting_review where meeting_id in
  (select m.id from meeting m where app_writes_matter(m.unit_ids, m.review));
create policies read on meeting_minutes where published_at is not null or meeting_id in (select m.id from meeting m
  where app_reads_matter(m.unit_ids, m.review));
create policies read on meeting_notice, meeting_stream where meeting_id in (select m.id from meeting m where
  m.announced_at is not null) or meeting_id in (select m.id from meeting m where app_reads_matter(m.unit_ids, m.review))
  or app_in('MEDIA');
create policies add, change on meeting_stream where meeting_id in (select m.id from meeting m where
  app_writes_matter(m.unit_ids, m.review)) or app_in('MEDIA');
create policies read on organ_member where app_reads(array[unit_id]);
create policies add, change on organ_member where app_writes(array[unit_id]);
