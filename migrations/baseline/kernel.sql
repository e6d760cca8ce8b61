-- Ranges of ids, for exclusion constraints.
create type uuidrange as range (subtype = uuid);

create table address_count (
  counted bytea not null, points int not null, ends_at timestamptz(3) not null, primary key (counted)
);
create index address_count_ends_at_index on address_count (ends_at);

create table attachment (
  id uuid not null, consultation_id uuid not null, comment_id uuid, kind text not null, name text not null,
  media_type text not null, size int not null, sha256 text not null, storage_key text not null,
  position int not null default 0, uploaded_by_id uuid, attached_at timestamptz(3),
  uploaded_at timestamptz(3) not null, alt text not null default '', caption text not null default '', width int,
  height int, primary key (id), constraint attachment_storage_key_unique unique (storage_key)
);
create index attachment_comment_id_index on attachment (comment_id);
create index attachment_consultation_id_index on attachment (consultation_id);
alter table attachment
  add constraint attachment_consultation_id_foreign foreign key (consultation_id) references consultation (id),
  add constraint attachment_uploaded_by_id_foreign foreign key (uploaded_by_id) references person (id) on delete set null;

create table clock_offset (
  id int not null, milliseconds bigint not null default 0, primary key (id)
);

create table content_version (
  scope text not null, counter int not null default 0, primary key (scope)
);

-- The county's only clock, and who is asking: the functions that row security stands on.
create function app_in(scope text) returns boolean language sql stable as $$
  select scope = any(coalesce(nullif(current_setting('app.scope', true), ''), '{}')::text[])
$$;

create function app_reads(unit_ids uuid[]) returns boolean language sql stable as $$
  select app_writes(unit_ids) or app_in('AUDIT')
$$;

create function app_reads_matter(unit_ids uuid[], review text) returns boolean language sql stable as $$
  select app_reads(unit_ids) or (app_in('REVIEW') and review <> 'DRAFT')
$$;

create function app_today() returns date language sql stable as $$
  select (app_now() at time zone 'Asia/Shanghai')::date
$$;

create function app_unit() returns uuid language sql stable as $$
  select nullif(current_setting('app.unit', true), '')::uuid
$$;

create function app_writes(unit_ids uuid[]) returns boolean language sql stable as $$
  select app_in('SYSTEM') or app_in('COUNTY') or (app_in('UNIT') and app_unit() = any(unit_ids))
$$;

create function app_writes_matter(unit_ids uuid[], review text) returns boolean language sql stable as $$
  select app_writes(unit_ids) or (app_in('REVIEW') and review <> 'DRAFT')
$$;

-- 提交意见: the rows of a submission, written in one place of the database: comment, state, sealed contact, files,
-- counter and audit rows of all who come together. It runs with its owner's rights: row security would look at every
-- consultation again for each of these tables, and could only say yes.
create function submit_comments(sent json, files uuid[], owners uuid[], slot_no integer) returns table(id uuid,
  submitted_at timestamp with time zone) language plpgsql security definer set search_path = 'public', 'pg_temp' as $$
  #variable_conflict use_column
  declare
    -- Read once: what is stored as the time of submission is what was compared with the closing (R-22).
    instant constant timestamptz := app_now();
    held uuid[] := '{}';
    holders uuid[] := '{}';
  begin
    if cardinality(files) > 0 then
      -- Only files that are still free, each for the first who names it.
      with wanted as (select w.id, w.comment_id from unnest(files, owners) as w(id, comment_id)),
      free as materialized (
        select a.id, a.consultation_id from attachment a
        where a.id = any(files) and a.comment_id is null order by a.id for update
      )
      select coalesce(array_agg(h.id), '{}'), coalesce(array_agg(h.comment_id), '{}') into held, holders from (
        select distinct on (w.id) w.id, w.comment_id from wanted w join free f on f.id = w.id
        join json_to_recordset(sent) as g(id uuid, "consultationId" uuid)
          on g.id = w.comment_id and g."consultationId" = f.consultation_id
        order by w.id, w.comment_id
      ) h;
    end if;
    return query
      with given as materialized (
        select *, instant - coalesce("waitedMs", 0) * interval '1 millisecond' as arrived from json_to_recordset(sent) as g(id uuid, "consultationId" uuid, "idempotencyKey" uuid,
          "requestHash" text, "receiptNo" text, "lookupHmac" text, channel text, stance text, "clauseNo" text,
          text text, "suggestedText" text, quote jsonb, identity text, "displayName" text, region text, "groupName" text,
          "showText" boolean, "showName" boolean, "noticeVersion" int, payload text, salt text, commitment text,
          sealed text, "hasContact" boolean, "fileCount" int, "waitedMs" int, "auditId" uuid, "actorId" uuid, "actorName" text,
          role text, "unitId" uuid, "unitName" text, address text)
      ),
      added as (
        insert into comment (id, consultation_id, idempotency_key, request_hash, receipt_no, lookup_hmac, channel,
          stance, clause_no, text, suggested_text, quote, identity, display_name, region, group_name, show_text, show_name,
          notice_version, payload, salt, commitment, submitted_at)
        select g.id, g."consultationId", g."idempotencyKey", g."requestHash", g."receiptNo", g."lookupHmac",
          g.channel, g.stance, g."clauseNo", g.text, g."suggestedText", g.quote, g.identity, g."displayName", g.region,
          g."groupName", g."showText", g."showName", g."noticeVersion", g.payload, decode(g.salt, 'base64'),
          g.commitment, g.arrived
        from given g join consultation c on c.id = g."consultationId"
        where c.opens_at <= g.arrived and g.arrived < c.closes_at and c.withdrawn_at is null
          and (g."fileCount" = 0 or g."fileCount" = (select count(*) from unnest(holders) as h(id) where h.id = g.id))
        -- In the order of their keys, so that two statements with the same keys never wait for each other.
        order by g."idempotencyKey"
        on conflict do nothing
        returning id, consultation_id, channel, stance, clause_no, people_count, show_text, show_name, submitted_at
      ),
      states as (
        insert into comment_state (comment_id, consultation_id, status, show_text, show_name, tally_id)
        select a.id, a.consultation_id, 'RECEIVED', a.show_text, a.show_name, comment_tally_key(a.consultation_id,
          a.channel, a.stance, a.clause_no, null, 'RECEIVED', false, null, null) from added a
      ),
      contacts as (
        insert into comment_contact (comment_id, consultation_id, sealed, has_contact)
        select a.id, a.consultation_id, decode(g.sealed, 'base64'), g."hasContact"
        from added a join given g on g.id = a.id where g.sealed is not null
      ),
      attached as (
        update attachment f set comment_id = a.id, attached_at = a.submitted_at
        from unnest(held, holders) as h(id, comment_id) join added a on a.id = h.comment_id where f.id = h.id
      ),
      counters as (
        insert into comment_counter (consultation_id, channel, clause_no, slot, comments, people)
        select a.consultation_id, a.channel, coalesce(a.clause_no, ''), slot_no, count(*), sum(a.people_count)
        from added a group by 1, 2, 3 order by 1, 2, 3
        on conflict (consultation_id, channel, clause_no, slot) do update
          set comments = comment_counter.comments + excluded.comments, people = comment_counter.people + excluded.people
      ),
      tallies as (
        insert into comment_tally (id, slot, consultation_id, channel, stance, clause_no, status, hidden, comments, people)
        select comment_tally_key(a.consultation_id, a.channel, a.stance, a.clause_no, null, 'RECEIVED', false, null,
            null), slot_no, a.consultation_id, a.channel, a.stance, a.clause_no, 'RECEIVED', false, count(*),
          sum(a.people_count)
        from added a group by a.consultation_id, a.channel, a.stance, a.clause_no order by 1
        on conflict (id, slot) do update
          set comments = comment_tally.comments + excluded.comments, people = comment_tally.people + excluded.people
      ),
      days as (
        insert into comment_day_tally (consultation_id, day, channel, slot, comments)
        select a.consultation_id, (a.submitted_at at time zone 'Asia/Shanghai')::date, a.channel, slot_no, count(*)
        from added a group by 1, 2, 3 order by 1, 2, 3
        on conflict (consultation_id, day, channel, slot) do update
          set comments = comment_day_tally.comments + excluded.comments
      ),
      record as (
        insert into audit_event (id, action, outcome, actor_id, actor_name, role, unit_id, unit_name, address,
          target_kind, target_id, at)
        select g."auditId", 'comment.submitted', 'DONE', g."actorId", g."actorName", g.role, g."unitId",
          g."unitName", g.address, 'comment', a.id::text, a.submitted_at
        from added a join given g on g.id = a.id
      )
      select a.id, a.submitted_at::timestamptz from added a;
  end
$$;

-- 列席材料和列席意见 (R-67, R-68): what was said is never changed, nor an answer that everybody read; a closed item takes
-- neither.
create function refuse_of_closed_item() returns trigger language plpgsql as $$
  begin
    if exists (select from agenda_item i where i.id = new.item_id and i.disclosure = 'CLOSED') then
      raise exception 'a closed item has neither attendees nor papers for them';
    end if;
    return new;
  end
$$;
create trigger attendee_statement_open before insert on attendee_statement
  for each row execute function refuse_of_closed_item();
create trigger invitation_material_open before insert on invitation_material
  for each row execute function refuse_of_closed_item();

-- 文书 (国令713号第三十三条): documents made from the record, numbered without gaps, each revision stored; the wording of each
-- kind in editions, and the 机关代字 of the units. A number is given once; a final document is voided, never changed.
create function refuse_recorded() returns trigger language plpgsql as $$
  begin raise exception 'a record of a decision is not changed'; end
$$;
create trigger case_paper_revision_fixed before delete or update on case_paper_revision
  for each row execute function refuse_recorded();
create trigger decision_record_fixed before delete or update on decision_record
  for each row execute function refuse_recorded();
create trigger draft_passage_fixed before delete or update on draft_passage
  for each row execute function refuse_recorded();
create trigger law_entry_fixed before update on law_entry
  for each row when ((old.state <> 'PROPOSED')) execute function refuse_recorded();
create trigger law_entry_kept before delete on law_entry for each row execute function refuse_recorded();
create trigger local_policy_proposal_fixed before update on local_policy_proposal
  for each row when ((old.ruled_at is not null)) execute function refuse_recorded();
create trigger local_policy_proposal_kept before delete on local_policy_proposal
  for each row execute function refuse_recorded();
create trigger paper_template_fixed before delete or update on paper_template
  for each row execute function refuse_recorded();
create trigger process_file_fixed before delete or update on process_file
  for each row execute function refuse_recorded();

-- 全站检索: a copy of the public content, maintained by a job, so that submitting or publishing writes nothing for the
-- search.
create function findable_condition(words jsonb, shape text, shortest integer) returns text language sql immutable as $$
  select coalesce(string_agg(ways, ' and '), 'true') from (
    select '(' || string_agg(format(shape, case when shortest > 0 then way else
      '%' || replace(replace(replace(way, '\', '\\'), '%', '\%'), '_', '\_') || '%' end), ' or ') || ')' as ways
    from jsonb_array_elements(words) with ordinality w (word, place), jsonb_array_elements_text(word) way
    group by place having min(char_length(way)) >= shortest
  ) conditions
$$;

-- 公开的意见，一处说明: which opinions everybody may read is said once, for the lists, the search, the further answers, the
-- process file and row security. The two halves stand by themselves, since row security looks up the matters once a
-- statement.
create function findable_opinion_stamps() returns table(id uuid, stamp text) language sql stable security definer set
  search_path = 'public', 'pg_temp' as $$
  select o.id, o.stamp from stamped_opinions() o
$$;

create function findable_opinions(asked uuid[]) returns table(id uuid, stamp text, consultation_id uuid, clause_no text,
  submitted_at timestamp with time zone, receipt_no text, text text, suggested_text text, reason text) language plpgsql
  stable security definer set search_path = 'public', 'pg_temp' as $$
  #variable_conflict use_column
  begin
    return query
    select t.id, o.stamp, o.consultation_id, t.clause_no, t.submitted_at, t.receipt_no, t.text, t.suggested_text, t.reason
    from stamped_opinions() o cross join lateral told_comment(o.id, o.current_revision, o.reported) t
    where o.id = any(asked);
  end
$$;

-- 检索的快慢: opinions are checked for still being public without reading their text; rare words are not looked for among
-- the newest; the nearest titles are returned in their order.
create function standing_opinions(asked uuid[]) returns table(id uuid, stamp text) language plpgsql stable security
  definer set search_path = 'public', 'pg_temp' as $$
  #variable_conflict use_column
  begin
    return query select o.id, o.stamp from stamped_opinions() o where o.id = any(asked);
  end
$$;

-- The demonstration county is built beside a running server: the connections that build it have a clock of their own
-- (讲述的时钟, row 2), and everybody else stays at the real time.
create function app_now() returns timestamp with time zone language sql stable as $$
  select date_trunc('milliseconds', clock_timestamp())
  + coalesce((select milliseconds from clock_offset
      where id = case current_setting('app.clock', true) when 'telling' then 2 else 1 end), 0)
    * interval '1 millisecond'
$$;

-- 隐去姓名 (R-83, R-85): the names that an opinion says of somebody, hidden wherever the opinion is shown. In one place
-- under all readings of the public, before anything is searched or copied; a name of which another is a part goes
-- first.
create function hide_names(said text, names text[]) returns text language plpgsql immutable as $$
  declare
    name text;
  begin
    for name in select n from unnest(names) n order by length(n) desc loop
      said := replace(said, name, '〔姓名已隐去〕');
    end loop;
    return said;
  end
$$;

-- 相邻两字的算法费时: the planner learns this cost, and asks the index for the pairs instead of taking every text apart once
-- for each way of a word.
create function text_pairs(said text) returns text[] language sql immutable parallel safe cost 20000 as $$
  select coalesce(array_agg(one || next), '{}')
  from unnest(string_to_array(lower(said), null), (string_to_array(lower(said), null))[2:]) as pair(one, next)
  where next is not null
$$;

create policy own on address_count for all using (app_in('SYSTEM')) with check (app_in('SYSTEM'));

-- 谁看得到、谁改得了。
create policies read on attachment where consultation_id in (select c.id from consultation c where
  app_reads_matter(c.unit_ids, c.review)) or (attached_at is not null and comment_id is null and (kind not in
  ('COMMENT', 'SCAN')) and consultation_id in (select c.id from consultation c where c.opens_at is not null));
create policies add, change, remove on attachment where consultation_id in (select c.id from consultation c where
  app_writes_matter(c.unit_ids, c.review));
