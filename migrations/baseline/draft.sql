create table clause (
  id uuid not null, consultation_id uuid, draft_version_id uuid not null, no text not null, position int not null,
  text text not null, note text not null default '', anchor_id uuid not null, origin_ids uuid[] not null default '{}',
  kind text not null, unsure boolean not null default false, primary key (id),
  constraint clause_draft_version_id_anchor_id_unique unique (draft_version_id, anchor_id),
  constraint clause_draft_version_id_position_unique unique (draft_version_id, "position") DEFERRABLE INITIALLY DEFERRED
);
create index clause_consultation_id_index on clause (consultation_id);
alter table clause
  add constraint clause_consultation_id_foreign foreign key (consultation_id) references consultation (id) on delete set null,
  add constraint clause_draft_version_id_foreign foreign key (draft_version_id) references draft_version (id);

create table draft_change (
  draft_version_id uuid not null, anchor_id uuid not null, source text not null, note text not null,
  by_id uuid not null, at timestamptz(3) not null, point int, ground_id text, ground_name text not null default '',
  primary key (draft_version_id, anchor_id)
);
alter table draft_change
  add constraint draft_change_by_id_foreign foreign key (by_id) references person (id),
  add constraint draft_change_draft_version_id_foreign foreign key (draft_version_id) references draft_version (id);

create table draft_passage (
  id uuid not null, decision_id uuid not null, no int not null, gate text not null, draft_version_id uuid not null,
  digest text not null, by_id uuid not null, at timestamptz(3) not null, primary key (id),
  constraint draft_passage_decision_id_no_unique unique (decision_id, no)
);
create index draft_passage_draft_version_id_index on draft_passage (draft_version_id);
alter table draft_passage
  add constraint draft_passage_by_id_foreign foreign key (by_id) references person (id),
  add constraint draft_passage_decision_id_foreign foreign key (decision_id) references decision (id),
  add constraint draft_passage_draft_version_id_foreign foreign key (draft_version_id) references draft_version (id);

create table draft_version (
  id uuid not null, consultation_id uuid, no int not null, text text not null default '', frozen_at timestamptz(3),
  decision_id uuid not null, stage text not null, based_on_id uuid, digest text, reason text not null default '',
  material boolean, material_reason text not null default '', made_by_id uuid, published_at timestamptz(3),
  primary key (id), constraint draft_version_decision_id_no_unique unique (decision_id, no)
);
create index draft_version_consultation_id_index on draft_version (consultation_id);
create unique index draft_version_in_work on draft_version (decision_id)
  where ((consultation_id is null) and (frozen_at is null));
alter table draft_version
  add constraint draft_version_based_on_id_foreign foreign key (based_on_id) references draft_version (id) on delete set null,
  add constraint draft_version_consultation_id_foreign foreign key (consultation_id) references consultation (id) on delete set null,
  add constraint draft_version_decision_id_foreign foreign key (decision_id) references decision (id),
  add constraint draft_version_made_by_id_foreign foreign key (made_by_id) references person (id) on delete set null;

-- 草案 (国令713号第十二条): one draft a decision, a line of versions, clauses that keep their identity.
create function refuse_clause_of_fixed() returns trigger language plpgsql as $$
  begin
    if exists (select from draft_version v where v.frozen_at is not null
      and v.id = case when tg_op = 'INSERT' then new.draft_version_id else old.draft_version_id end) then
      raise exception 'a clause of a fixed version is kept as it is' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end
$$;
create trigger clause_of_fixed_kept before insert or delete or update on clause
  for each row execute function refuse_clause_of_fixed();

create function refuse_fixed_draft() returns trigger language plpgsql as $$
  begin
    if old.frozen_at is not null and (to_jsonb(new) - 'published_at' <> to_jsonb(old) - 'published_at'
      or (old.published_at is not null and new.published_at is distinct from old.published_at)) then
      raise exception 'a fixed version of a draft is kept as it is' using errcode = 'restrict_violation';
    end if;
    return new;
  end
$$;
create trigger fixed_draft_kept before update on draft_version for each row execute function refuse_fixed_draft();

-- 关口 (国令713号第二十五条、第三十条、第三十二条): review, discussion, approval and publication each name a version. Earlier passages
-- named only the digest of a file; no true row can be made of them, and they go on by their file.
create function refuse_untrue_passage() returns trigger language plpgsql as $$
  begin
    if not exists (select from draft_version v where v.id = new.draft_version_id and v.decision_id = new.decision_id
      and v.frozen_at is not null and v.digest = new.digest) then
      raise exception 'only a fixed version of this decision passes, by its digest' using errcode = 'restrict_violation';
    end if;
    return new;
  end
$$;
create trigger draft_passage_true before insert on draft_passage for each row execute function refuse_untrue_passage();

-- 放弃一稿: only a version that nobody has fixed is ever taken away; a fixed one is what people commented on, reviewed or
-- decided.
create function refuse_fixed_version_gone() returns trigger language plpgsql as $$
  begin
    if old.frozen_at is not null then
      raise exception 'a fixed version of a draft stays' using errcode = 'restrict_violation';
    end if;
    return old;
  end
$$;
create trigger fixed_draft_stays before delete on draft_version
  for each row execute function refuse_fixed_version_gone();

-- 意见在条文旁轮换: the opinions about a clause in an order that changes with the day and that anybody can repeat. The choice
-- of public comments and that of their public fields are in one place each, for the list by time and for this one;
-- they run within functions that have their owner's rights, since row security would look at every row of every table
-- once more.
create function rotated_comments(matter uuid, clause text, day date, behind text, most integer) returns table(id uuid,
  receipt_no text, consultation_id uuid, channel text, identity text, submitted_at timestamp with time zone,
  display_name text, stance text, clause_no text, text text, suggested_text text, quote jsonb, outcome text, reason
  text, place text) language plpgsql stable security definer set search_path = 'public', 'pg_temp' as $$
  #variable_conflict use_column
  begin
    return query
      select t.*, f.place from (
        select r.*, row_number() over (partition by r.of_clause order by r.place) as rank from (
          select s.comment_id, s.current_revision, s.reported, w.of_clause, encode(sha256(convert_to(
            to_char(day, 'YYYY-MM-DD') || ' ' || w.of_clause || ' ' || c.receipt_no, 'UTF8')), 'hex') as place
          from shown_comments(matter) s join comment c on c.id = s.comment_id
          left join comment_revision v
            on s.current_revision > 1 and v.comment_id = s.comment_id and v.no = s.current_revision
          cross join lateral (
            select case when v.no is null then c.clause_no else v.clause_no end as of_clause,
              case when v.no is null then c.suggested_text else v.suggested_text end as suggested
          ) w
          where (clause is null and w.of_clause is not null or w.of_clause = clause)
            and (coalesce(v.text, c.text) <> '' or w.suggested is not null)
        ) r where r.place > behind
      ) f cross join lateral told_comment(f.comment_id, f.current_revision, f.reported) t
      where f.rank <= most order by f.of_clause, f.place;
  end
$$;

-- 条文页的意见: the opinions about one clause by stance and outcome, and how many there are of each. The choice of public
-- opinions and of their public fields stays where it was defined; the order is the day's, or on request the newest
-- first.
create function clause_opinion_counts(matter uuid, clause text) returns table(stance text, outcome text, opinions
  integer) language plpgsql stable security definer set search_path = 'public', 'pg_temp' as $$
  #variable_conflict use_column
  begin
    return query
      select s.stance, case when coalesce(own.state, shared.state) = 'CONFIRMED'
        then coalesce(own.result, shared.result) end as outcome, count(*)::int
      from shown_of_clause(matter, clause) s
      left join cluster_member m on s.reported and m.comment_id = s.comment_id
      left join disposition own on s.reported and own.comment_id = s.comment_id
      left join disposition shared on own.id is null and shared.cluster_id = m.cluster_id
      group by 1, 2 order by 3 desc, 1, 2;
  end
$$;

create function clause_opinions(matter uuid, clause text, day date, behind text, most integer, of_stance text,
  of_outcome text, newest boolean) returns table(id uuid, receipt_no text, consultation_id uuid, channel text, identity
  text, submitted_at timestamp with time zone, display_name text, stance text, clause_no text, text text, suggested_text
  text, quote jsonb, outcome text, reason text, place text) language plpgsql stable security definer set search_path =
  'public', 'pg_temp' as $$
  #variable_conflict use_column
  begin
    return query
      select t.*, f.place from (
        select r.* from (
          select s.*, case when newest
            then translate(s.comment_id::text, '0123456789abcdef', 'fedcba9876543210')
            else encode(sha256(convert_to(
              to_char(day, 'YYYY-MM-DD') || ' ' || clause || ' ' || s.receipt_no, 'UTF8')), 'hex') end as place
          from shown_of_clause(matter, clause) s
          where (of_stance is null or s.stance = of_stance) and (of_outcome is null or of_outcome = (
            select o.outcome from told_comment(s.comment_id, s.current_revision, s.reported) o))
        ) r where r.place > behind order by r.place limit most
      ) f cross join lateral told_comment(f.comment_id, f.current_revision, f.reported) t
      order by f.place;
  end
$$;

create function shown_of_clause(matter uuid, clause text) returns table(comment_id uuid, receipt_no text,
  current_revision integer, reported boolean, stance text) language sql stable as $$
  select s.comment_id, c.receipt_no, s.current_revision, s.reported, coalesce(v.stance, c.stance)
  from shown_comments($1) s join comment c on c.id = s.comment_id
  left join comment_revision v
    on s.current_revision > 1 and v.comment_id = s.comment_id and v.no = s.current_revision
  where case when v.no is null then c.clause_no else v.clause_no end = $2
    and (coalesce(v.text, c.text) <> ''
      or case when v.no is null then c.suggested_text else v.suggested_text end is not null)
$$;

-- 谁看得到、谁改得了。
create policies read on clause where consultation_id in (select c.id from consultation c where c.opens_at is not null or
  app_reads_matter(c.unit_ids, c.review)) or (consultation_id is null and draft_version_id in (select v.id from
  draft_version v where v.consultation_id is null));
create policies add, change, remove on clause where consultation_id in (select c.id from consultation c where
  app_writes_matter(c.unit_ids, c.review)) or (consultation_id is null and (draft_version_id in (select v.id from
  draft_version v where v.consultation_id is null and (v.decision_id in (select d.id from decision d where
  app_writes(d.unit_ids))))));
create policies read on draft_change, draft_passage where draft_version_id in (select v.id from draft_version v);
create policies add, change, remove on draft_change where draft_version_id in (select v.id from draft_version v where
  v.frozen_at is null and (v.decision_id in (select d.id from decision d where app_writes(d.unit_ids))));
create policies add on draft_passage where decision_id in (select d.id from decision d where app_writes(d.unit_ids ||
  d.executing_unit_ids));
create policies read on draft_version where consultation_id in (select c.id from consultation c where c.opens_at is not
  null or app_reads_matter(c.unit_ids, c.review)) or (consultation_id is null and published_at is not null) or
  (consultation_id is null and decision_id in (select d.id from decision d where app_reads(d.unit_ids)));
create policies add, change, remove on draft_version where consultation_id in (select c.id from consultation c where
  app_writes_matter(c.unit_ids, c.review)) or (consultation_id is null and decision_id in (select d.id from decision d
  where app_writes(d.unit_ids)));
