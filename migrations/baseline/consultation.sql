create table comment (
  id uuid not null, consultation_id uuid not null, idempotency_key uuid not null, request_hash text not null,
  receipt_no text not null, lookup_hmac text not null, channel text not null, stance text not null, clause_no text,
  text text not null, suggested_text text, identity text not null, display_name text not null, region text,
  group_name text, show_text boolean not null, show_name boolean not null, notice_version int not null,
  people_count int not null default 1, payload text not null, salt bytea not null, commitment text not null,
  submitted_at timestamptz(3) not null, received_on date, postmarked_on date, recorded_by_id uuid, quote jsonb,
  primary key (id), constraint comment_idempotency_key_unique unique (idempotency_key),
  constraint comment_receipt_no_unique unique (receipt_no)
);
create index comment_consultation_id_id_index on comment (consultation_id, id);
alter table comment
  add constraint comment_recorded_by_id_foreign foreign key (recorded_by_id) references person (id) on delete set null;

create table comment_contact (
  comment_id uuid not null, consultation_id uuid not null, sealed bytea not null,
  has_contact boolean not null default false, primary key (comment_id)
);
alter table comment_contact
  add constraint comment_contact_comment_id_foreign foreign key (comment_id) references comment (id) on update cascade on delete cascade;

create table comment_counter (
  consultation_id uuid not null, channel text not null, clause_no text not null, slot int not null,
  comments int not null default 0, people int not null default 0,
  primary key (consultation_id, channel, clause_no, slot)
);

create table comment_day_tally (
  consultation_id uuid not null, day date not null, channel text not null, slot int not null,
  comments int not null default 0, primary key (consultation_id, day, channel, slot)
);

create table comment_revision (
  comment_id uuid not null, no int not null, consultation_id uuid not null, stance text not null, clause_no text,
  text text not null, suggested_text text, show_text boolean not null, show_name boolean not null,
  payload text not null, salt bytea not null, commitment text not null, at timestamptz(3) not null, quote jsonb,
  primary key (comment_id, no)
);
create index comment_revision_consultation_id_comment_id_no_index on comment_revision (consultation_id, comment_id, no);
alter table comment_revision
  add constraint comment_revision_comment_id_foreign foreign key (comment_id) references comment (id),
  add constraint comment_revision_consultation_id_foreign foreign key (consultation_id) references consultation (id);

create table comment_state (
  comment_id uuid not null, consultation_id uuid not null, status text not null,
  current_revision int not null default 1, show_text boolean not null default false,
  show_name boolean not null default false, text_cleared boolean not null default false, accepted_at timestamptz(3),
  withdrawn_at timestamptz(3), hide_state text, hide_reason text, hide_note text, hide_proposed_by_id uuid,
  hide_decided_by_id uuid, assignee_id uuid, version int not null default 1, tally_id uuid,
  hidden_names text[] not null default '{}', primary key (comment_id)
);
create index comment_state_assignee_index on comment_state (consultation_id, assignee_id)
  where (assignee_id is not null);
create index comment_state_consultation_id_comment_id_index on comment_state (consultation_id, comment_id);
create index comment_state_consultation_id_status_comment_id_index on comment_state (consultation_id, status, comment_id);
create index comment_state_shown_index on comment_state (consultation_id, comment_id)
  where (text_cleared and show_text and (hide_state is null) and (status <> 'WITHDRAWN'));
create index comment_state_tally_id_comment_id_index on comment_state (tally_id, comment_id);
create index comment_state_withheld_index on comment_state (consultation_id) where (hide_state is not null);
alter table comment_state
  add constraint comment_state_assignee_id_foreign foreign key (assignee_id) references person (id) on delete set null,
  add constraint comment_state_comment_id_foreign foreign key (comment_id) references comment (id) on update cascade on delete cascade,
  add constraint comment_state_hide_decided_by_id_foreign foreign key (hide_decided_by_id) references person (id) on delete set null,
  add constraint comment_state_hide_proposed_by_id_foreign foreign key (hide_proposed_by_id) references person (id) on delete set null;

create table comment_tally (
  id uuid not null, slot int not null, consultation_id uuid not null, channel text not null, stance text not null,
  clause_no text, cluster_id uuid, status text not null, hidden boolean not null, own_state text, own_result text,
  comments int not null default 0, people int not null default 0, primary key (id, slot)
);
create index comment_tally_cluster_id_index on comment_tally (cluster_id);
create index comment_tally_consultation_id_index on comment_tally (consultation_id);

create table comment_words (
  consultation_id uuid not null, comment_id uuid not null, no int not null, said text not null,
  primary key (consultation_id, comment_id, no)
);
create index comment_words_pairs_index on comment_words using gin (text_pairs(said)) WITH (fastupdate='on', gin_pending_list_limit='2048');

create table comment_words_mark (
  consultation_id uuid not null, upto uuid not null, primary key (consultation_id)
);

create table consultation (
  id uuid not null, decision_id uuid not null, no text not null, round int not null, title text not null default '',
  unit_id uuid not null, unit_ids uuid[] not null, review text not null, scheduled_opens_at timestamptz(3),
  opens_at timestamptz(3), opens_on date, closes_on date, closes_at timestamptz(3), announced_closes_on date,
  shorten_reason text, shorten_approved_by text, shorten_reason_at timestamptz(3), comments_shown text not null,
  rolled_forward boolean not null default false, provisional boolean not null default false, blocked_reason text,
  review_note text, created_by_id uuid not null, last_edited_by_id uuid not null, submitted_by_id uuid,
  submitted_at timestamptz(3), reviewed_by_id uuid, reviewed_at timestamptz(3), withdrawn_at timestamptz(3),
  withdrawn_reason text, feedback_due_on date, feedback_due_provisional boolean not null default false,
  feedback_ready boolean not null default false, feedback_published_at timestamptz(3), archived_at timestamptz(3),
  updated_at timestamptz(3) not null, version int not null default 1, scheduled_by_id uuid, special_rules text[],
  law_ids uuid[], primary key (id), constraint consultation_no_round_unique unique (no, round)
);
create index consultation_closes_at_index on consultation (closes_at);
create index consultation_decision_id_index on consultation (decision_id);
create index consultation_opens_at_index on consultation (opens_at);
alter table consultation
  add constraint consultation_created_by_id_foreign foreign key (created_by_id) references person (id),
  add constraint consultation_decision_id_foreign foreign key (decision_id) references decision (id),
  add constraint consultation_last_edited_by_id_foreign foreign key (last_edited_by_id) references person (id),
  add constraint consultation_reviewed_by_id_foreign foreign key (reviewed_by_id) references person (id) on delete set null,
  add constraint consultation_scheduled_by_id_foreign foreign key (scheduled_by_id) references person (id) on delete set null,
  add constraint consultation_submitted_by_id_foreign foreign key (submitted_by_id) references person (id) on delete set null,
  add constraint consultation_unit_id_foreign foreign key (unit_id) references unit (id);

create table consultation_notice (
  id uuid not null, consultation_id uuid not null, kind text not null, reason text not null, from_closes_on date,
  to_closes_on date, by_id uuid, at timestamptz(3) not null, outage_id uuid, primary key (id),
  constraint consultation_notice_consultation_id_outage_id_unique unique (consultation_id, outage_id)
);
create index consultation_notice_consultation_id_index on consultation_notice (consultation_id);
alter table consultation_notice
  add constraint consultation_notice_by_id_foreign foreign key (by_id) references person (id) on delete set null,
  add constraint consultation_notice_consultation_id_foreign foreign key (consultation_id) references consultation (id);

create table dossier (
  consultation_id uuid not null, unit_ids uuid[] not null, summary text not null default '', ways jsonb not null,
  contact jsonb not null, basis jsonb not null, interpretation jsonb not null, channels jsonb not null,
  impacts jsonb not null default '[]', questions jsonb not null default '[]', cases jsonb not null default '[]',
  primary key (consultation_id)
);
alter table dossier
  add constraint dossier_consultation_id_foreign foreign key (consultation_id) references consultation (id) on update cascade on delete cascade;

create table platform_outage (
  id uuid not null, began_at timestamptz(3) not null, ended_at timestamptz(3) not null, reason text not null,
  by_id uuid, at timestamptz(3) not null, primary key (id)
);
create index platform_outage_ended_at_index on platform_outage (ended_at);
alter table platform_outage
  add constraint platform_outage_by_id_foreign foreign key (by_id) references person (id) on delete set null;

create table platform_pulse (
  id int not null, at timestamptz(3) not null, primary key (id)
);

create function comment_revision_insert_tally() returns trigger language plpgsql security definer set search_path =
  'public', 'pg_temp' as $$
  declare changed constant uuid[] := array(select distinct comment_id from is_now);
  begin
    if cardinality(changed) > 0 then perform retally_comments(changed); end if;
    return null;
  end
$$;
create trigger tally_insert after insert on comment_revision referencing new table as is_now
  for each statement when ((pg_trigger_depth() = 0)) execute function comment_revision_insert_tally();

create function comment_revision_words() returns trigger language plpgsql security definer set search_path = 'public',
  'pg_temp' as $$
  begin
    if tg_op = 'DELETE' then
      delete from comment_words w
      where w.consultation_id = old.consultation_id and w.comment_id = old.comment_id and w.no = old.no;
    else
      update comment_words w set said = lower(concat_ws(chr(31), new.text, new.suggested_text))
      where w.consultation_id = old.consultation_id and w.comment_id = old.comment_id and w.no = old.no;
    end if;
    return null;
  end
$$;
create trigger words_kept after delete or update of text, suggested_text on comment_revision
  for each row execute function comment_revision_words();

create function comment_state_insert_tally() returns trigger language plpgsql security definer set search_path =
  'public', 'pg_temp' as $$
  declare changed constant uuid[] := array(select comment_id from is_now where tally_id is null);
  begin
    if cardinality(changed) > 0 then perform retally_comments(changed); end if;
    return null;
  end
$$;
create trigger tally_insert after insert on comment_state referencing new table as is_now
  for each statement when ((pg_trigger_depth() = 0)) execute function comment_state_insert_tally();

create function comment_state_update_tally() returns trigger language plpgsql security definer set search_path =
  'public', 'pg_temp' as $$
  declare changed constant uuid[] := array(select comment_id from is_now n join was w using (comment_id) where (n.status, n.current_revision, n.hide_state is null)
    is distinct from (w.status, w.current_revision, w.hide_state is null));
  begin
    if cardinality(changed) > 0 then perform retally_comments(changed); end if;
    return null;
  end
$$;
create trigger tally_update after update on comment_state referencing old table as was new table as is_now
  for each statement when ((pg_trigger_depth() = 0)) execute function comment_state_update_tally();

create function comment_words() returns trigger language plpgsql security definer set search_path = 'public', 'pg_temp' as $$
  begin
    if tg_op = 'DELETE' then
      delete from comment_words w
      where w.consultation_id = old.consultation_id and w.comment_id = old.id and w.no = 1;
    else
      update comment_words w set said = lower(concat_ws(chr(31), new.text, new.suggested_text))
      where w.consultation_id = old.consultation_id and w.comment_id = old.id and w.no = 1;
    end if;
    return null;
  end
$$;
create trigger words_kept after delete or update of text, suggested_text on comment
  for each row execute function comment_words();

-- A consultation that has been given an opening is never deleted, and a comment is taken by the statement that reads
-- the open consultation itself: checking the same row again for each comment and counter proved nothing, and locked
-- it.
create function refuse_deletion_of_opened() returns trigger language plpgsql as $$
  begin
    raise exception 'a consultation that has opened is kept (R-36)' using errcode = 'restrict_violation';
  end
$$;
create trigger opened_consultation_kept before delete on consultation
  for each row when ((old.opens_at is not null)) execute function refuse_deletion_of_opened();

-- 座谈会、实地走访 (国令713号第十四条) are events: one desk, one list, one sign-up with its waiting list and its calls.
create function purge_contacts(decisions uuid[]) returns integer language sql security definer set search_path =
  'public', 'pg_temp' as $$
  with comments as (
    delete from comment_contact k using consultation c
    where c.id = k.consultation_id and c.decision_id = any(decisions)
      and not contact_held(c.decision_id, c.id, null) returning 1
  ), hearings as (
    delete from hearing_contact k using hearing h
    where h.id = k.hearing_id and h.decision_id = any(decisions)
      and not contact_held(h.decision_id, null, h.id) returning 1
  ), suggestions as (
    delete from suggestion_contact k using decision_suggestion s
    where s.id = k.suggestion_id and s.decision_id = any(decisions)
      and not contact_held(s.decision_id, null, null) returning 1
  )
  select ((select count(*) from comments) + (select count(*) from hearings)
    + (select count(*) from suggestions))::int
$$;

-- 意见在条文旁轮换: the opinions about a clause in an order that changes with the day and that anybody can repeat. The choice
-- of public comments and that of their public fields are in one place each, for the list by time and for this one;
-- they run within functions that have their owner's rights, since row security would look at every row of every table
-- once more.
create function public_comments(consultation uuid, before uuid, most integer) returns table(id uuid, receipt_no text,
  consultation_id uuid, channel text, identity text, submitted_at timestamp with time zone, display_name text, stance
  text, clause_no text, text text, suggested_text text, quote jsonb, outcome text, reason text) language plpgsql stable
  security definer set search_path = 'public', 'pg_temp' as $$
  #variable_conflict use_column
  begin
    return query
      select t.* from (
        select s.* from shown_comments(consultation) s where s.comment_id < before
        order by s.comment_id desc limit most
      ) f cross join lateral told_comment(f.comment_id, f.current_revision, f.reported) t
      order by t.id desc;
  end
$$;

-- 意见分类计数: the figures that the desk filters and counts by are stored beside the comments, however many there are.
create function comment_tally_key(consultation uuid, channel text, stance text, clause_no text, cluster uuid, status
  text, hidden boolean, own_state text, own_result text) returns uuid language sql immutable parallel safe as $$
  select md5(consultation::text || '/' || channel || '/' || stance || '/' || coalesce(clause_no, '') || '/'
  || coalesce(cluster::text, '') || '/' || status || '/' || hidden::text || '/' || coalesce(own_state, '') || '/'
  || coalesce(own_result, ''))::uuid
$$;

create function reconcile_comment_tallies(consultation uuid) returns integer language plpgsql security definer set
  search_path = 'public', 'pg_temp' as $$
  declare
    strays constant uuid[] := array(select f.comment_id from (select s.comment_id, s.tally_id, c.people_count as people, p.*,
    comment_tally_key(p.consultation_id, p.channel, p.stance, p.clause_no, p.cluster_id, p.status, p.hidden, p.own_state,
      p.own_result) as key
  from comment_state s join comment c on c.id = s.comment_id
  left join comment_revision v on s.current_revision > 1 and v.comment_id = s.comment_id and v.no = s.current_revision
  left join cluster_member m on m.comment_id = s.comment_id
  left join disposition d on d.comment_id = s.comment_id
  cross join lateral (select s.consultation_id, c.channel, coalesce(v.stance, c.stance) as stance,
    case when v.no is null then c.clause_no else v.clause_no end as clause_no, m.cluster_id, s.status,
    s.hide_state is not null as hidden,
    case when d.returned_reason is not null then 'RETURNED' else d.state end as own_state, d.result as own_result) p where s.consultation_id = consultation) f
      where f.key is distinct from f.tally_id);
    wrong int;
  begin
    perform retally_comments(strays);
    with told as (
      select t.id, sum(t.comments) as comments, sum(t.people) as people from comment_tally t
      where t.consultation_id = consultation group by t.id
    ), counted as (
      select s.tally_id as id, count(*) as comments, sum(c.people_count) as people
      from comment_state s join comment c on c.id = s.comment_id where s.consultation_id = consultation group by 1
    ), off as materialized (
      select told.id, coalesce(counted.comments, 0) - told.comments as comments,
        coalesce(counted.people, 0) - told.people as people
      from told left join counted on counted.id = told.id
      where (told.comments, told.people) is distinct from (coalesce(counted.comments, 0), coalesce(counted.people, 0))
    ), mended as (
      insert into comment_tally (id, slot, consultation_id, channel, stance, clause_no, cluster_id, status, hidden, own_state, own_result, comments, people)
      select o.id, -1, consultation_id, channel, stance, clause_no, cluster_id, status, hidden, own_state, own_result, o.comments, o.people
      from off o join (select distinct on (t.id) t.id as key, consultation_id, channel, stance, clause_no, cluster_id, status, hidden, own_state, own_result from comment_tally t
        where t.consultation_id = consultation) p on p.key = o.id
      on conflict (id, slot) do update
        set comments = comment_tally.comments + excluded.comments, people = comment_tally.people + excluded.people
    )
    select count(*) into wrong from off;
    return cardinality(strays) + wrong + reconcile_comment_days(consultation);
  end
$$;

-- 意见的字词: stored beside the comments by a job, so that a submission writes nothing for the search.
create function comments_containing(matter uuid, term text, most integer) returns table(comment_id uuid) language
  plpgsql stable security definer set search_path = 'public', 'pg_temp' set plan_cache_mode = 'force_custom_plan' set
  enable_seqscan = 'off' set work_mem = '32MB' as $$
  #variable_conflict use_column
  declare
    cased constant boolean := lower(term) <> upper(term);
    wanted constant text := '%' || replace(replace(replace(lower(term), '\', '\\'), '%', '\%'), '_', '\_') || '%';
    mark constant uuid := coalesce((select m.upto from comment_words_mark m where m.consultation_id = matter), '00000000-0000-0000-0000-000000000000'::uuid);
  begin
    if not exists (select from consultation k where k.id = matter and app_reads_matter(k.unit_ids, k.review)) then
      return;
    end if;
    -- The pairs are asked of their index alone: beside another condition the planner would compute them row by row.
    return query with fresh as materialized (
        select c.id, 1 as no, c.consultation_id from comment c
        where c.consultation_id = matter and c.id > mark and (case when cased then lower(c.text) else c.text end like wanted or case when cased then lower(c.suggested_text) else c.suggested_text end like wanted) and not exists (select from comment_words w
  where w.consultation_id = c.consultation_id and w.comment_id = c.id and w.no = 1)
        union all
        select v.comment_id, v.no, v.consultation_id from comment_revision v
        where v.consultation_id = matter and (case when cased then lower(v.text) else v.text end like wanted or case when cased then lower(v.suggested_text) else v.suggested_text end like wanted) and not exists (select from comment_words w
  where w.consultation_id = v.consultation_id and w.comment_id = v.comment_id and w.no = v.no)
      ), said as materialized (
        select w.comment_id as id, w.no, w.consultation_id from comment_words w
        where text_pairs(w.said) @> text_pairs(term) and w.said like wanted
        union all
        select * from fresh
      )
      select f.id from said f cross join lateral (
        select from comment_state s where s.comment_id = f.id and s.current_revision = f.no limit 1) s
      where f.consultation_id = matter limit most;
  end
$$;

create function copy_comment_words(most integer, behind interval) returns integer language plpgsql security definer set
  search_path = 'public', 'pg_temp' set enable_hashjoin = 'off' set enable_seqscan = 'off' as $$
  declare
    settled constant uuid :=
      rpad(lpad(to_hex((extract(epoch from clock_timestamp() - behind) * 1000)::bigint), 12, '0'), 32, '0')::uuid;
    matter record;
    copied uuid[];
    done int := 0;
  begin
    for matter in
      select k.id, coalesce(m.upto, '00000000-0000-0000-0000-000000000000'::uuid) as upto from consultation k
      left join comment_words_mark m on m.consultation_id = k.id
      where exists (select from comment c where c.consultation_id = k.id and c.id > coalesce(m.upto, '00000000-0000-0000-0000-000000000000'::uuid)
        and (c.id <= settled or not exists (select from comment_words w
  where w.consultation_id = c.consultation_id and w.comment_id = c.id and w.no = 1)))
      order by k.id
    loop
      exit when done >= most;
      with missing as materialized (
        select c.* from comment c where c.consultation_id = matter.id and c.id > matter.upto and not exists (select from comment_words w
  where w.consultation_id = c.consultation_id and w.comment_id = c.id and w.no = 1)
        order by c.id limit most - done
      ), added as (
        insert into comment_words (consultation_id, comment_id, no, said)
        select c.consultation_id, c.id, 1, lower(concat_ws(chr(31), c.text, c.suggested_text)) from missing c on conflict do nothing
      )
      select coalesce(array_agg(c.id order by c.id), '{}') into copied from missing c;
      done := done + cardinality(copied);
      insert into comment_words_mark as m (consultation_id, upto)
      select matter.id, c.id from comment c where c.consultation_id = matter.id and c.id > matter.upto
        and c.id <= case when done < most then settled else least(settled, copied[cardinality(copied)]) end
      order by c.id desc limit 1
      on conflict (consultation_id) do update set upto = excluded.upto where m.upto = matter.upto;
    end loop;
    with added as (
      insert into comment_words (consultation_id, comment_id, no, said)
      select v.consultation_id, v.comment_id, v.no, lower(concat_ws(chr(31), v.text, v.suggested_text)) from comment_revision v
      where not exists (select from comment_words w
  where w.consultation_id = v.consultation_id and w.comment_id = v.comment_id and w.no = v.no) limit most - done
      on conflict do nothing returning 1
    )
    select done + count(*) into done from added;
    return done;
  end
$$;

create function recheck_comment_words() returns integer language sql security definer set search_path = 'public',
  'pg_temp' as $$
  with back as (
    update comment_words_mark m set upto = '00000000-0000-0000-0000-000000000000'::uuid
    where m.upto <> '00000000-0000-0000-0000-000000000000'::uuid
      and (select count(*) from comment c where c.consultation_id = m.consultation_id and c.id <= m.upto)
        <> (select count(*) from comment_words w
          where w.consultation_id = m.consultation_id and w.no = 1 and w.comment_id <= m.upto)
    returning 1
  )
  select count(*)::int from back
$$;

-- 每日收到的意见: counted by day and channel with the tallies, however many comments there are.
create function reconcile_comment_days(consultation uuid) returns integer language sql security definer set search_path
  = 'public', 'pg_temp' as $$
  with told as (
    select t.day, t.channel, sum(t.comments) as comments from comment_day_tally t
    where t.consultation_id = consultation group by 1, 2
  ), counted as (
    select s.consultation_id, coalesce(c.received_on, (c.submitted_at at time zone 'Asia/Shanghai')::date) as day, c.channel, count(*)::int as comments
  from comment_state s join comment c on c.id = s.comment_id where s.status <> 'WITHDRAWN' and s.consultation_id = consultation group by 1, 2, 3
  ), mended as (
    insert into comment_day_tally (consultation_id, day, channel, slot, comments)
    select consultation, day, channel, -1, coalesce(counted.comments, 0) - coalesce(told.comments, 0)
    from told full join counted using (day, channel)
    where coalesce(counted.comments, 0) <> coalesce(told.comments, 0)
    on conflict (consultation_id, day, channel, slot) do update set comments = comment_day_tally.comments + excluded.comments
    returning 1
  )
  select count(*)::int from mended
$$;

create function retally_comments(changed uuid[]) returns void language plpgsql security definer set search_path =
  'public', 'pg_temp' as $$
  #variable_conflict use_column
  begin
  perform from comment_state s where s.comment_id = any(changed) order by s.comment_id for update;
  with moved as materialized (
    select f.* from (select s.comment_id, s.tally_id, c.people_count as people, coalesce(c.received_on, (c.submitted_at at time zone 'Asia/Shanghai')::date) as day, p.*,
    comment_tally_key(p.consultation_id, p.channel, p.stance, p.clause_no, p.cluster_id, p.status, p.hidden, p.own_state,
      p.own_result) as key
  from comment_state s join comment c on c.id = s.comment_id
  left join comment_revision v on s.current_revision > 1 and v.comment_id = s.comment_id and v.no = s.current_revision
  left join cluster_member m on m.comment_id = s.comment_id
  left join disposition d on d.comment_id = s.comment_id
  cross join lateral (select s.consultation_id, c.channel, coalesce(v.stance, c.stance) as stance,
    case when v.no is null then c.clause_no else v.clause_no end as clause_no, m.cluster_id, s.status,
    s.hide_state is not null as hidden,
    case when d.returned_reason is not null then 'RETURNED' else d.state end as own_state, d.result as own_result) p where s.comment_id = any(changed)) f where f.key is distinct from f.tally_id
  ), states as (
    update comment_state s set tally_id = m.key from moved m where s.comment_id = m.comment_id
  ), away as (
    select m.tally_id, count(*) as comments, sum(m.people) as people from moved m where m.tally_id is not null group by 1
  ), parts as (
    -- A tally keeps its row: it is only counted down.
    select distinct on (t.id) t.* from comment_tally t where t.id in (select a.tally_id from away a)
  ), days as (
    insert into comment_day_tally (consultation_id, day, channel, slot, comments)
    select m.consultation_id, m.day, m.channel, -1 - pg_backend_pid() % 64, sum(m.more) from (
      select m.*, (m.status <> 'WITHDRAWN')::int - coalesce(p.status <> 'WITHDRAWN', false)::int as more
      from moved m left join parts p on p.id = m.tally_id
    ) m where m.more <> 0 group by 1, 2, 3 order by 1, 2, 3
    on conflict (consultation_id, day, channel, slot) do update set comments = comment_day_tally.comments + excluded.comments
  )
  insert into comment_tally (id, slot, consultation_id, channel, stance, clause_no, cluster_id, status, hidden, own_state, own_result, comments, people)
  select e.id, -1 - pg_backend_pid() % 64, consultation_id, channel, stance, clause_no, cluster_id, status, hidden, own_state, own_result, sum(e.comments), sum(e.people) from (
    select m.key as id, consultation_id, channel, stance, clause_no, cluster_id, status, hidden, own_state, own_result, 1 as comments, m.people from moved m
    union all
    select p.id, consultation_id, channel, stance, clause_no, cluster_id, status, hidden, own_state, own_result, -a.comments, -a.people from away a join parts p on p.id = a.tally_id
  ) e group by e.id, consultation_id, channel, stance, clause_no, cluster_id, status, hidden, own_state, own_result order by e.id
  on conflict (id, slot) do update
    set comments = comment_tally.comments + excluded.comments, people = comment_tally.people + excluded.people;
  end
$$;

-- 公开的意见，一处说明: which opinions everybody may read is said once, for the lists, the search, the further answers, the
-- process file and row security. The two halves stand by themselves, since row security looks up the matters once a
-- statement.
create function everybody_reads(s comment_state, k consultation) returns boolean language sql stable as $$
  select opinion_released(s) and shows_opinions(k)
$$;

create function opinion_released(s comment_state) returns boolean language sql stable as $$
  select s.text_cleared and s.show_text and s.hide_state is null and s.status <> 'WITHDRAWN'
$$;

create function shown_comments(matter uuid) returns table(comment_id uuid, current_revision integer, reported boolean)
  language sql stable as $$
  select s.comment_id, s.current_revision, k.feedback_published_at is not null
  from consultation k join comment_state s on s.consultation_id = k.id
  where k.id = $1 and everybody_reads(s, k)
$$;

create function shows_opinions(k consultation) returns boolean language sql stable as $$
  select k.opens_at is not null and (k.comments_shown = 'AFTER_REVIEW'
  or (k.comments_shown = 'AFTER_CLOSE' and k.closes_at <= app_now()))
$$;

-- 隐去姓名 (R-83, R-85): the names that an opinion says of somebody, hidden wherever the opinion is shown. In one place
-- under all readings of the public, before anything is searched or copied; a name of which another is a part goes
-- first.
create function told_comment(told uuid, revision integer, reported boolean) returns table(id uuid, receipt_no text,
  consultation_id uuid, channel text, identity text, submitted_at timestamp with time zone, display_name text, stance
  text, clause_no text, text text, suggested_text text, quote jsonb, outcome text, reason text) language sql stable as $$
  select c.id, c.receipt_no, c.consultation_id, c.channel, c.identity, c.submitted_at::timestamptz,
    case when coalesce(v.show_name, c.show_name)
      then coalesce(v.payload, c.payload)::json ->> 'displayName' else c.display_name end,
    coalesce(v.stance, c.stance), case when v.no is null then c.clause_no else v.clause_no end,
    hide_names(coalesce(v.text, c.text), s.hidden_names),
    hide_names(case when v.no is null then c.suggested_text else v.suggested_text end, s.hidden_names),
    case when v.no is null then c.quote else v.quote end,
    case when coalesce(own.state, shared.state) = 'CONFIRMED' then coalesce(own.result, shared.result) end,
    case when coalesce(own.state, shared.state) = 'CONFIRMED' then nullif(coalesce(own.reason, shared.reason), '') end
  from comment c
  join comment_state s on s.comment_id = c.id
  left join comment_revision v on $2 > 1 and v.comment_id = c.id and v.no = $2
  left join cluster_member m on $3 and m.comment_id = c.id
  left join disposition own on $3 and own.comment_id = c.id
  left join disposition shared on own.id is null and shared.cluster_id = m.cluster_id
  where c.id = $1
$$;

-- 谁看得到、谁改得了。
create policies read on comment where consultation_id in (select c.id from consultation c where
  app_reads_matter(c.unit_ids, c.review)) or (exists (select 1 from comment_state s where s.comment_id = comment.id));
create policies add, change, remove on comment, comment_counter, comment_revision, comment_state, consultation_notice,
  dossier where consultation_id in (select c.id from consultation c where app_writes_matter(c.unit_ids, c.review));
create policies read on comment_contact where (current_setting('app.contacts', true) = 'on') and consultation_id in
  (select c.id from consultation c where app_reads_matter(c.unit_ids, c.review));
create policies add, change, remove on comment_contact where (current_setting('app.contacts', true) = 'on') and
  consultation_id in (select c.id from consultation c where app_writes_matter(c.unit_ids, c.review));
create policies read on comment_counter where true;
create policies read on comment_day_tally, comment_tally, comment_words, comment_words_mark where consultation_id in
  (select c.id from consultation c where app_reads_matter(c.unit_ids, c.review));
create policies read on comment_revision where consultation_id in (select c.id from consultation c where
  app_reads_matter(c.unit_ids, c.review)) or (exists (select 1 from comment_state s where s.comment_id =
  comment_revision.comment_id));
create policies read on comment_state where consultation_id in (select c.id from consultation c where
  app_reads_matter(c.unit_ids, c.review)) or (opinion_released(comment_state.*) and consultation_id in (select c.id from
  consultation c where shows_opinions(c.*)));
create policies read on consultation where opens_at is not null or (review = 'APPROVED' and scheduled_by_id is not null
  and blocked_reason is null) or app_reads_matter(unit_ids, review);
create policies add, change, remove on consultation where app_writes_matter(unit_ids, review);
create policies read on consultation_notice, dossier where consultation_id in (select c.id from consultation c where
  c.opens_at is not null or app_reads_matter(c.unit_ids, c.review));
