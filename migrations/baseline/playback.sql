create table chapter (
  id uuid not null, recording_id uuid not null, position int not null, starts_ms int not null, title text not null,
  agenda_item_id uuid, primary key (id)
);
create index chapter_recording_id_position_index on chapter (recording_id, "position");
alter table chapter
  add constraint chapter_agenda_item_id_foreign foreign key (agenda_item_id) references agenda_item (id) on delete set null,
  add constraint chapter_recording_id_foreign foreign key (recording_id) references recording (id);

create table clause_moment (
  id uuid not null, recording_id uuid not null, starts_ms int not null, decision_id uuid not null,
  consultation_id uuid, clause_no text, by_id uuid not null, at timestamptz(3) not null, primary key (id)
);
create index clause_moment_decision_id_index on clause_moment (decision_id);
create index clause_moment_recording_id_starts_ms_index on clause_moment (recording_id, starts_ms);
alter table clause_moment
  add constraint clause_moment_by_id_foreign foreign key (by_id) references person (id),
  add constraint clause_moment_consultation_id_foreign foreign key (consultation_id) references consultation (id) on delete set null,
  add constraint clause_moment_decision_id_foreign foreign key (decision_id) references decision (id),
  add constraint clause_moment_recording_id_foreign foreign key (recording_id) references recording (id);

create table cue_correction (
  id uuid not null, recording_id uuid not null, cue_id uuid not null, text_before text not null,
  text_after text not null, speaker_before text, speaker_after text, reason text not null, by_id uuid not null,
  at timestamptz(3) not null, decided_by_id uuid, confirmed_at timestamptz(3), declined_at timestamptz(3),
  decline_note text, primary key (id)
);
create index cue_correction_recording_id_at_index on cue_correction (recording_id, at);
create unique index cue_correction_waiting on cue_correction (cue_id)
  where ((confirmed_at is null) and (declined_at is null));
alter table cue_correction
  add constraint cue_correction_by_id_foreign foreign key (by_id) references person (id),
  add constraint cue_correction_cue_id_foreign foreign key (cue_id) references transcript_cue (id),
  add constraint cue_correction_decided_by_id_foreign foreign key (decided_by_id) references person (id) on delete set null,
  add constraint cue_correction_recording_id_foreign foreign key (recording_id) references recording (id);

create table live_audience (
  meeting_id uuid not null, server_id uuid not null, viewers int not null, at timestamptz(3) not null,
  primary key (meeting_id, server_id)
);
alter table live_audience
  add constraint live_audience_meeting_id_foreign foreign key (meeting_id) references meeting (id);

create table live_image (
  id uuid not null, meeting_id uuid not null, post_id uuid, position int not null default 0,
  alt text not null default '', name text not null, media_type text not null, size int not null, sha256 text not null,
  storage_key text not null, uploaded_by_id uuid not null, uploaded_at timestamptz(3) not null, primary key (id),
  constraint live_image_storage_key_unique unique (storage_key)
);
create index live_image_post_id_index on live_image (post_id);
alter table live_image
  add constraint live_image_meeting_id_foreign foreign key (meeting_id) references meeting (id),
  add constraint live_image_post_id_foreign foreign key (post_id) references live_post (id) on delete set null,
  add constraint live_image_uploaded_by_id_foreign foreign key (uploaded_by_id) references person (id);

create table live_pin (
  post_id uuid not null, meeting_id uuid not null, by_id uuid not null, at timestamptz(3) not null,
  primary key (post_id)
);
create index live_pin_meeting_id_index on live_pin (meeting_id);
alter table live_pin
  add constraint live_pin_by_id_foreign foreign key (by_id) references person (id),
  add constraint live_pin_meeting_id_foreign foreign key (meeting_id) references meeting (id),
  add constraint live_pin_post_id_foreign foreign key (post_id) references live_post (id) on update cascade on delete cascade;

create table live_post (
  id uuid not null, meeting_id uuid not null, seq int not null, at timestamptz(3) not null, agenda_item_id uuid,
  speaker text, text text not null, corrects_id uuid, idempotency_key uuid not null, by_id uuid not null,
  primary key (id), constraint live_post_corrects_id_unique unique (corrects_id),
  constraint live_post_idempotency_key_unique unique (idempotency_key),
  constraint live_post_meeting_id_seq_unique unique (meeting_id, seq)
);
alter table live_post
  add constraint live_post_agenda_item_id_foreign foreign key (agenda_item_id) references agenda_item (id) on delete set null,
  add constraint live_post_by_id_foreign foreign key (by_id) references person (id),
  add constraint live_post_corrects_id_foreign foreign key (corrects_id) references live_post (id) on delete set null,
  add constraint live_post_meeting_id_foreign foreign key (meeting_id) references meeting (id);

create table recording (
  id uuid not null, meeting_id uuid, part int not null, title text not null, starts_at timestamptz(3), duration_ms int,
  state text not null default 'PREPARING', author_ids uuid[] not null default '{}', reviewed_by_id uuid,
  reviewed_at timestamptz(3), review_note text, published_at timestamptz(3), withdrawn_at timestamptz(3),
  withdraw_reason text, created_by_id uuid not null, created_at timestamptz(3) not null,
  changed_at timestamptz(3) not null, version int not null default 1, consultation_id uuid, primary key (id),
  constraint recording_consultation_id_part_unique unique (consultation_id, part),
  constraint recording_meeting_id_part_unique unique (meeting_id, part),
  constraint recording_one_owner check ((num_nonnulls(meeting_id, consultation_id) = 1))
);
alter table recording
  add constraint recording_consultation_id_foreign foreign key (consultation_id) references consultation (id) on delete set null,
  add constraint recording_created_by_id_foreign foreign key (created_by_id) references person (id),
  add constraint recording_meeting_id_foreign foreign key (meeting_id) references meeting (id) on delete set null,
  add constraint recording_reviewed_by_id_foreign foreign key (reviewed_by_id) references person (id) on delete set null;

create table recording_cut (
  id uuid not null, recording_id uuid not null, starts_ms int not null, ends_ms int not null, agenda_item_id uuid,
  primary key (id)
);
create index recording_cut_recording_id_starts_ms_index on recording_cut (recording_id, starts_ms);
alter table recording_cut
  add constraint recording_cut_agenda_item_id_foreign foreign key (agenda_item_id) references agenda_item (id) on delete set null,
  add constraint recording_cut_recording_id_foreign foreign key (recording_id) references recording (id);

create table recording_file (
  id uuid not null, recording_id uuid not null, role text not null, source_id uuid, storage text not null,
  storage_key text not null, name text not null, size double precision not null, sha256 text, mime text,
  video_codec text, audio_codec text, width int, height int, duration_ms int, playable boolean not null default false,
  state text not null default 'UPLOADING', reason text, progress int not null default 0,
  shown boolean not null default false, by_id uuid not null, at timestamptz(3) not null, primary key (id)
);
create index recording_file_recording_id_index on recording_file (recording_id);
alter table recording_file
  add constraint recording_file_by_id_foreign foreign key (by_id) references person (id),
  add constraint recording_file_recording_id_foreign foreign key (recording_id) references recording (id),
  add constraint recording_file_source_id_foreign foreign key (source_id) references recording_file (id) on delete set null;

create table speech_job (
  recording_id uuid not null, state text not null, reason text, asked_by_id uuid not null,
  asked_at timestamptz(3) not null, ended_at timestamptz(3), primary key (recording_id)
);
alter table speech_job
  add constraint speech_job_asked_by_id_foreign foreign key (asked_by_id) references person (id),
  add constraint speech_job_recording_id_foreign foreign key (recording_id) references recording (id) on update cascade on delete cascade;

create table transcript (
  recording_id uuid not null, origin text not null, file_name text, confirmed_at timestamptz(3), confirmed_by_id uuid,
  changed_at timestamptz(3) not null, version int not null default 1, primary key (recording_id)
);
alter table transcript
  add constraint transcript_confirmed_by_id_foreign foreign key (confirmed_by_id) references person (id) on delete set null,
  add constraint transcript_recording_id_foreign foreign key (recording_id) references recording (id) on update cascade on delete cascade;

create table transcript_cue (
  id uuid not null, recording_id uuid not null, starts_ms int not null, ends_ms int not null, speaker text,
  speaker_role text, text text not null, said_order double precision not null, primary key (id)
);
create index transcript_cue_pairs_index on transcript_cue using gin (text_pairs(text)) WITH (fastupdate=off);
create index transcript_cue_recording_id_starts_ms_index on transcript_cue (recording_id, starts_ms);
create index transcript_cue_said_order_index on transcript_cue (said_order);
alter table transcript_cue
  add constraint transcript_cue_recording_id_foreign foreign key (recording_id) references recording (id);

-- 图文直播: counted without a gap, never changed, and stored only while the broadcast runs and no closed item does
-- (国令711号第十四条至第十六条).
create function guard_live_post() returns trigger language plpgsql as $$
  declare
    broadcast text;
  begin
    select s.state into broadcast from meeting_stream s where s.meeting_id = new.meeting_id for update;
    if broadcast is null or not (broadcast = 'LIVE' or (new.corrects_id is not null
      and broadcast in ('STOPPED', 'PLAYBACK_REVIEW', 'PLAYBACK_PUBLISHED'))) then
      raise exception 'nothing is posted while the broadcast does not run';
    end if;
    if exists (select from agenda_item i where i.meeting_id = new.meeting_id and i.disclosure = 'CLOSED'
      and i.started_at is not null and i.ended_at is null) then
      raise exception 'nothing is posted while a closed agenda item runs';
    end if;
    if new.agenda_item_id is not null and not exists (select from agenda_item i
      where i.id = new.agenda_item_id and i.meeting_id = new.meeting_id and i.disclosure <> 'CLOSED'
        and i.started_at is not null and (i.ended_at is null or new.corrects_id is not null)) then
      raise exception 'this agenda item does not run';
    end if;
    if new.corrects_id is not null and not exists (select from live_post p
      where p.id = new.corrects_id and p.meeting_id = new.meeting_id) then
      raise exception 'a post corrects one of its own meeting';
    end if;
    select coalesce(max(p.seq), 0) + 1 into new.seq from live_post p where p.meeting_id = new.meeting_id;
    return new;
  end
$$;
create trigger live_post_guard before insert on live_post for each row execute function guard_live_post();

create function keep_live_post() returns trigger language plpgsql as $$
  begin
    raise exception 'what was posted stays as it was';
  end
$$;
create trigger live_image_kept before delete or update on live_image
  for each row when ((old.post_id is not null)) execute function keep_live_post();
create trigger live_post_kept before delete or update on live_post for each row execute function keep_live_post();

-- 会议录像 (R-69): nobody outside the review reads what is not published, and not a second of a closed item ever is
-- (R-68).
create function refuse_changed_recording_file() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then raise exception 'a file of a recording is kept'; end if;
    if (select r.state in ('PUBLISHED', 'WITHDRAWN') from recording r where r.id = new.recording_id) and (tg_op = 'INSERT' or old.shown or new.shown) then
      raise exception 'a file of a published recording is not changed';
    end if;
    return new;
  end
$$;
create trigger recording_file_fixed before insert or delete or update on recording_file
  for each row execute function refuse_changed_recording_file();

create function refuse_published_closed_stretch() returns trigger language plpgsql as $$
      begin
        if exists (select from recording r where r.id = new.id and r.state = 'PUBLISHED'
          and (exists (select from agenda_item i
  where i.meeting_id = r.meeting_id and i.disclosure = 'CLOSED' and i.started_at is not null and i.withdrawn_at is null
  and (r.starts_at is null or r.duration_ms is null or (
    greatest(0, extract(epoch from (i.started_at - r.starts_at)) * 1000) < least(r.duration_ms, coalesce(extract(epoch from (i.ended_at - r.starts_at)) * 1000, r.duration_ms))
    and not exists (select from recording_cut c where c.recording_id = r.id
      and c.starts_ms <= greatest(0, extract(epoch from (i.started_at - r.starts_at)) * 1000)
      and c.ends_ms >= least(r.duration_ms, coalesce(extract(epoch from (i.ended_at - r.starts_at)) * 1000, r.duration_ms)))))) or exists (select from recording_file f left join recording_file s on s.id = f.source_id
  where f.recording_id = r.id and f.shown
  and (f.role = 'ORIGINAL' or (f.role = 'RENDITION' and s.role = 'ORIGINAL'))
  and exists (select from recording_cut c where c.recording_id = r.id)))) then
          raise exception 'a recording with a closed stretch is published without it';
        end if;
        return null;
      end
$$;
create constraint trigger recording_nothing_closed after insert or update on recording deferrable initially deferred
  for each row execute function refuse_published_closed_stretch();

create function refuse_published_mark() returns trigger language plpgsql as $$
  begin
    if (select r.state in ('PUBLISHED', 'WITHDRAWN') from recording r where r.id = coalesce(new.recording_id, old.recording_id)) then raise exception 'the marks of a published recording are not changed'; end if;
    return coalesce(new, old);
  end
$$;
create trigger chapter_fixed before insert or delete or update on chapter
  for each row execute function refuse_published_mark();
create trigger recording_cut_fixed before insert or delete or update on recording_cut
  for each row execute function refuse_published_mark();

-- 更正文字记录: a published line changes only as a correction says that another person agreed to; what it said before
-- stays.
create function refuse_changed_cue_correction() returns trigger language plpgsql as $$
  begin
    if old.confirmed_at is not null or old.declined_at is not null
      or to_jsonb(new) - array['decided_by_id', 'confirmed_at', 'declined_at', 'decline_note']
        is distinct from to_jsonb(old) - array['decided_by_id', 'confirmed_at', 'declined_at', 'decline_note']
    then raise exception 'a correction is decided once and never changed'; end if;
    return new;
  end
$$;
create trigger cue_correction_fixed before update on cue_correction
  for each row execute function refuse_changed_cue_correction();

create function refuse_changed_transcript() returns trigger language plpgsql as $$
      declare
        was jsonb := to_jsonb(old);
        now_is jsonb := to_jsonb(new);
      begin
        if (select r.state in ('PUBLISHED', 'WITHDRAWN') from recording r where r.id = coalesce(new.recording_id, old.recording_id))
          and not (tg_table_name = 'transcript_cue' and tg_op = 'UPDATE'
            and was - array['text', 'speaker'] = now_is - array['text', 'speaker'] and exists (select from cue_correction k where k.cue_id = (was ->> 'id')::uuid and k.confirmed_at is not null
  and k.text_before = was ->> 'text' and k.text_after = now_is ->> 'text'
  and k.speaker_before is not distinct from was ->> 'speaker' and k.speaker_after is not distinct from now_is ->> 'speaker'))
        then
          raise exception 'the words of a published recording are not changed';
        end if;
        return coalesce(new, old);
      end
$$;
create trigger transcript_fixed before insert or delete or update on transcript
  for each row execute function refuse_changed_transcript();
create trigger transcript_cue_fixed before insert or delete or update on transcript_cue
  for each row execute function refuse_changed_transcript();

-- 录像的归属: a recording belongs to a meeting (R-69) or to the interpretation of a draft (R-57, 解读视频). A unit's
-- unpublished recording is read by its own people and the review until it is public; the media centre, which prepares
-- the recordings of meetings, does not see it.
create function refuse_changed_recording() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then raise exception 'a recording is kept'; end if;
    if (old.state = 'WITHDRAWN') or (old.state = 'PUBLISHED' and new.state <> 'WITHDRAWN')
      or (old.meeting_id, old.consultation_id, old.part) is distinct from (new.meeting_id, new.consultation_id, new.part)
      or (old.published_at is not null and (old.title, old.starts_at, old.duration_ms, old.published_at, old.reviewed_by_id)
        is distinct from (new.title, new.starts_at, new.duration_ms, new.published_at, new.reviewed_by_id)) then
      raise exception 'a published recording is not changed';
    end if;
    return new;
  end
$$;
create trigger recording_fixed before delete or update on recording
  for each row execute function refuse_changed_recording();

create policy clip on recording for all using (consultation_id in (select c.id from consultation c where
  app_writes_matter(c.unit_ids, c.review)));
create policy clip_added on recording as restrictive for insert with check ((consultation_id is null) or
  (consultation_id in (select c.id from consultation c where app_writes_matter(c.unit_ids, c.review))));
create policy clip_changed on recording as restrictive for update using ((consultation_id is null) or (consultation_id
  in (select c.id from consultation c where app_writes_matter(c.unit_ids, c.review))));
create policy clip_read on recording for select using (consultation_id in (select c.id from consultation c where
  app_reads_matter(c.unit_ids, c.review)));
create policy clip_seen on recording as restrictive for select using ((consultation_id is null) or (state in
  ('PUBLISHED', 'WITHDRAWN')) or (consultation_id in (select c.id from consultation c where app_reads_matter(c.unit_ids,
  c.review))));
create policy clip on recording_file for all using (recording_id in (select r.id from recording r where
  (r.consultation_id in (select c.id from consultation c where app_writes_matter(c.unit_ids, c.review)))));
create policy clip_read on recording_file for select using (recording_id in (select r.id from recording r where
  (r.consultation_id in (select c.id from consultation c where app_reads_matter(c.unit_ids, c.review)))));
create policy clip_seen on recording_file as restrictive for all using (recording_id in (select r.id from recording r));
create policy clip on transcript for all using (recording_id in (select r.id from recording r where (r.consultation_id
  in (select c.id from consultation c where app_writes_matter(c.unit_ids, c.review)))));
create policy clip_read on transcript for select using (recording_id in (select r.id from recording r where
  (r.consultation_id in (select c.id from consultation c where app_reads_matter(c.unit_ids, c.review)))));
create policy clip_seen on transcript as restrictive for all using (recording_id in (select r.id from recording r));
create policy clip on transcript_cue for all using (recording_id in (select r.id from recording r where
  (r.consultation_id in (select c.id from consultation c where app_writes_matter(c.unit_ids, c.review)))));
create policy clip_read on transcript_cue for select using (recording_id in (select r.id from recording r where
  (r.consultation_id in (select c.id from consultation c where app_reads_matter(c.unit_ids, c.review)))));
create policy clip_seen on transcript_cue as restrictive for all using (recording_id in (select r.id from recording r));

-- 谁看得到、谁改得了。
create policies read on chapter, recording_cut where app_in('SYSTEM') or app_in('MEDIA') or app_in('COUNTY') or
  app_in('AUDIT') or recording_id in (select r.id from recording r where r.state = 'PUBLISHED' or (app_in('REVIEW') and
  r.state <> 'PREPARING'));
create policies add, change, remove on chapter, recording_cut where app_in('SYSTEM') or app_in('MEDIA');
create policies read on clause_moment, transcript, transcript_cue where app_in('MEDIA') or app_in('COUNTY') or
  app_in('SYSTEM') or (recording_id in (select r.id from recording r where r.state = 'PUBLISHED' or (app_in('REVIEW')
  and (r.state in ('IN_REVIEW', 'APPROVED')))));
create policies add, change, remove on clause_moment where app_in('MEDIA') or app_in('COUNTY') or app_in('SYSTEM');
create policies read on cue_correction where app_in('MEDIA') or app_in('COUNTY') or app_in('REVIEW') or app_in('SYSTEM')
  or (confirmed_at is not null and recording_id in (select r.id from recording r where r.state = 'PUBLISHED'));
create policies add on cue_correction where app_in('MEDIA') or app_in('SYSTEM');
create policies change on cue_correction where app_in('SYSTEM');
create policies read on live_audience where meeting_id in (select m.id from meeting m where app_reads_matter(m.unit_ids,
  m.review)) or app_in('MEDIA');
create policies add, change, remove on live_audience where app_in('SYSTEM');
create policies read on live_image where (post_id is not null and meeting_id in (select m.id from meeting m where
  m.announced_at is not null)) or meeting_id in (select m.id from meeting m where app_reads_matter(m.unit_ids,
  m.review)) or app_in('MEDIA');
create policies add, change on live_image, live_post where meeting_id in (select m.id from meeting m where
  app_writes_matter(m.unit_ids, m.review)) or app_in('MEDIA');
create policies remove on live_image where (post_id is null and meeting_id in (select m.id from meeting m where
  app_writes_matter(m.unit_ids, m.review))) or app_in('MEDIA');
create policies read on live_pin, live_post where meeting_id in (select m.id from meeting m where m.announced_at is not
  null) or meeting_id in (select m.id from meeting m where app_reads_matter(m.unit_ids, m.review)) or app_in('MEDIA');
create policies add, change, remove on live_pin where meeting_id in (select m.id from meeting m where
  app_writes_matter(m.unit_ids, m.review)) or app_in('MEDIA');
create policies read on recording where (state in ('PUBLISHED', 'WITHDRAWN')) or app_in('SYSTEM') or app_in('MEDIA') or
  app_in('COUNTY') or app_in('AUDIT') or (app_in('REVIEW') and state <> 'PREPARING');
create policies add, change on recording where app_in('SYSTEM') or app_in('MEDIA') or (app_in('REVIEW') and state <>
  'PREPARING');
create policies read on recording_file where app_in('SYSTEM') or app_in('MEDIA') or (shown and recording_id in (select
  r.id from recording r where r.state = 'PUBLISHED')) or recording_id in (select r.id from recording r where
  app_in('REVIEW') and r.state <> 'PREPARING');
create policies add, change on recording_file where app_in('SYSTEM') or app_in('MEDIA');
create policies read on speech_job where app_in('MEDIA') or app_in('COUNTY') or app_in('SYSTEM');
create policies add, change, remove on speech_job, transcript, transcript_cue where app_in('MEDIA') or app_in('SYSTEM');
