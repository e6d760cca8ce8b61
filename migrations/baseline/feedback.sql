create table adoption_report (
  id uuid not null, consultation_id uuid not null, stage text not null, introduction text not null default '',
  methods_held text[] not null, totals jsonb, rows jsonb, count_by_channel jsonb, created_by_id uuid not null,
  last_edited_by_id uuid not null, confirmed_by_id uuid, confirmed_at timestamptz(3), reviewed_by_id uuid,
  reviewed_at timestamptz(3), published_by_id uuid, published_at timestamptz(3), published_on date,
  returned_reason text, version int not null default 1, draft_version_id uuid, primary key (id),
  constraint adoption_report_consultation_id_unique unique (consultation_id)
);
create index adoption_report_published_at_index on adoption_report (published_at);
alter table adoption_report
  add constraint adoption_report_confirmed_by_id_foreign foreign key (confirmed_by_id) references person (id) on delete set null,
  add constraint adoption_report_consultation_id_foreign foreign key (consultation_id) references consultation (id),
  add constraint adoption_report_created_by_id_foreign foreign key (created_by_id) references person (id),
  add constraint adoption_report_draft_version_id_foreign foreign key (draft_version_id) references draft_version (id) on delete set null,
  add constraint adoption_report_last_edited_by_id_foreign foreign key (last_edited_by_id) references person (id),
  add constraint adoption_report_published_by_id_foreign foreign key (published_by_id) references person (id) on delete set null,
  add constraint adoption_report_reviewed_by_id_foreign foreign key (reviewed_by_id) references person (id) on delete set null;

create table cluster_member (
  comment_id uuid not null, cluster_id uuid not null, consultation_id uuid not null, added_by_id uuid not null,
  added_at timestamptz(3) not null, primary key (comment_id)
);
create index cluster_member_cluster_id_index on cluster_member (cluster_id);
alter table cluster_member
  add constraint cluster_member_added_by_id_foreign foreign key (added_by_id) references person (id),
  add constraint cluster_member_cluster_id_foreign foreign key (cluster_id) references comment_cluster (id),
  add constraint cluster_member_comment_id_foreign foreign key (comment_id) references comment (id) on update cascade on delete cascade,
  add constraint cluster_member_consultation_id_foreign foreign key (consultation_id) references consultation (id);

create table comment_cluster (
  id uuid not null, consultation_id uuid not null, title text not null, summary text not null default '',
  created_by_id uuid not null, created_at timestamptz(3) not null, version int not null default 1, primary key (id)
);
create index comment_cluster_consultation_id_index on comment_cluster (consultation_id);
alter table comment_cluster
  add constraint comment_cluster_consultation_id_foreign foreign key (consultation_id) references consultation (id),
  add constraint comment_cluster_created_by_id_foreign foreign key (created_by_id) references person (id);

create table disposition (
  id uuid not null, consultation_id uuid not null, comment_id uuid, cluster_id uuid, state text not null,
  result text not null, ground text, reason text not null default '', changed_clauses jsonb not null, covered_at text,
  route text, proposed_by_id uuid not null, proposed_at timestamptz(3) not null, confirmed_by_id uuid,
  confirmed_at timestamptz(3), returned_reason text, version int not null default 1, primary key (id),
  constraint disposition_cluster_id_unique unique (cluster_id),
  constraint disposition_comment_id_unique unique (comment_id)
);
create index disposition_consultation_id_state_index on disposition (consultation_id, state);
alter table disposition
  add constraint disposition_confirmed_by_id_foreign foreign key (confirmed_by_id) references person (id) on delete set null,
  add constraint disposition_consultation_id_foreign foreign key (consultation_id) references consultation (id),
  add constraint disposition_proposed_by_id_foreign foreign key (proposed_by_id) references person (id);

create table reason_answer (
  id uuid not null, consultation_id uuid not null, disposition_id uuid not null, state text not null,
  text text not null, show_questions boolean not null default true, proposed_by_id uuid not null,
  proposed_at timestamptz(3) not null, confirmed_by_id uuid, confirmed_at timestamptz(3), answered_on date,
  returned_reason text, version int not null default 1, primary key (id)
);
create index reason_answer_consultation_id_state_index on reason_answer (consultation_id, state);
alter table reason_answer
  add constraint reason_answer_confirmed_by_id_foreign foreign key (confirmed_by_id) references person (id) on delete set null,
  add constraint reason_answer_consultation_id_foreign foreign key (consultation_id) references consultation (id),
  add constraint reason_answer_disposition_id_foreign foreign key (disposition_id) references disposition (id),
  add constraint reason_answer_proposed_by_id_foreign foreign key (proposed_by_id) references person (id);

create table reason_question (
  comment_id uuid not null, consultation_id uuid not null, disposition_id uuid not null,
  question text not null default '', asked_at timestamptz(3) not null, asked_on date not null, due_on date not null,
  due_provisional boolean not null default false, answer_id uuid, primary key (comment_id),
  constraint reason_question_length check ((char_length(question) <= 500))
);
create index reason_question_answer_id_index on reason_question (answer_id);
create index reason_question_consultation_id_due_on_index on reason_question (consultation_id, due_on);
alter table reason_question
  add constraint reason_question_answer_id_foreign foreign key (answer_id) references reason_answer (id) on delete set null,
  add constraint reason_question_comment_id_foreign foreign key (comment_id) references comment (id) on update cascade on delete cascade,
  add constraint reason_question_consultation_id_foreign foreign key (consultation_id) references consultation (id),
  add constraint reason_question_disposition_id_foreign foreign key (disposition_id) references disposition (id);

create function cluster_member_delete_tally() returns trigger language plpgsql security definer set search_path =
  'public', 'pg_temp' as $$
  declare changed constant uuid[] := array(select comment_id from was);
  begin
    if cardinality(changed) > 0 then perform retally_comments(changed); end if;
    return null;
  end
$$;
create trigger tally_delete after delete on cluster_member referencing old table as was
  for each statement when ((pg_trigger_depth() = 0)) execute function cluster_member_delete_tally();

create function cluster_member_insert_tally() returns trigger language plpgsql security definer set search_path =
  'public', 'pg_temp' as $$
  declare changed constant uuid[] := array(select comment_id from is_now);
  begin
    if cardinality(changed) > 0 then perform retally_comments(changed); end if;
    return null;
  end
$$;
create trigger tally_insert after insert on cluster_member referencing new table as is_now
  for each statement when ((pg_trigger_depth() = 0)) execute function cluster_member_insert_tally();

create function cluster_member_update_tally() returns trigger language plpgsql security definer set search_path =
  'public', 'pg_temp' as $$
  declare changed constant uuid[] := array(select comment_id from is_now);
  begin
    if cardinality(changed) > 0 then perform retally_comments(changed); end if;
    return null;
  end
$$;
create trigger tally_update after update on cluster_member referencing old table as was new table as is_now
  for each statement when ((pg_trigger_depth() = 0)) execute function cluster_member_update_tally();

create function disposition_delete_tally() returns trigger language plpgsql security definer set search_path = 'public',
  'pg_temp' as $$
  declare changed constant uuid[] := array(select comment_id from was where comment_id is not null);
  begin
    if cardinality(changed) > 0 then perform retally_comments(changed); end if;
    return null;
  end
$$;
create trigger tally_delete after delete on disposition referencing old table as was
  for each statement when ((pg_trigger_depth() = 0)) execute function disposition_delete_tally();

create function disposition_insert_tally() returns trigger language plpgsql security definer set search_path = 'public',
  'pg_temp' as $$
  declare changed constant uuid[] := array(select comment_id from is_now where comment_id is not null);
  begin
    if cardinality(changed) > 0 then perform retally_comments(changed); end if;
    return null;
  end
$$;
create trigger tally_insert after insert on disposition referencing new table as is_now
  for each statement when ((pg_trigger_depth() = 0)) execute function disposition_insert_tally();

create function disposition_update_tally() returns trigger language plpgsql security definer set search_path = 'public',
  'pg_temp' as $$
  declare changed constant uuid[] := array(select comment_id from is_now where comment_id is not null);
  begin
    if cardinality(changed) > 0 then perform retally_comments(changed); end if;
    return null;
  end
$$;
create trigger tally_update after update on disposition referencing old table as was new table as is_now
  for each statement when ((pg_trigger_depth() = 0)) execute function disposition_update_tally();

-- 已公布的不再修改: rows of a published catalogue and a published report are fixed, whoever writes.
create function refuse_published_report() returns trigger language plpgsql as $$
  begin
    if old.stage = 'PUBLISHED' then raise exception 'a published report is not changed'; end if;
    return coalesce(new, old);
  end
$$;
create trigger published_report_fixed before delete or update on adoption_report
  for each row execute function refuse_published_report();

-- 理由不清楚 (R-33): what was asked is not changed, and its answer, once confirmed, neither; a question that has its
-- answer gets no other. Everybody reads confirmed answers, and the questions of opinions that everybody reads.
create function refuse_other_question() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or (old.comment_id, old.consultation_id, old.disposition_id, old.question, old.asked_at, old.asked_on) is distinct from (new.comment_id, new.consultation_id, new.disposition_id, new.question, new.asked_at, new.asked_on) then
      raise exception 'what was asked about a reason is kept as it is' using errcode = 'restrict_violation';
    end if;
    if (old.answer_id, old.due_on) is distinct from (new.answer_id, new.due_on)
      and exists (select from reason_answer a where a.id = old.answer_id and a.state = 'CONFIRMED') then
      raise exception 'a reason is explained once' using errcode = 'restrict_violation';
    end if;
    return new;
  end
$$;
create trigger reason_question_fixed before delete or update on reason_question
  for each row execute function refuse_other_question();

create function refuse_other_reason_answer() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or (old.state = 'CONFIRMED' and (old.consultation_id, old.disposition_id, old.state, old.text, old.show_questions, old.confirmed_by_id, old.confirmed_at, old.answered_on) is distinct from (new.consultation_id, new.disposition_id, new.state, new.text, new.show_questions, new.confirmed_by_id, new.confirmed_at, new.answered_on)) then
      raise exception 'a confirmed answer is kept as it is' using errcode = 'restrict_violation';
    end if;
    return new;
  end
$$;
create trigger reason_answer_fixed before delete or update on reason_answer
  for each row execute function refuse_other_reason_answer();

-- 谁看得到、谁改得了。
create policies read on adoption_report where published_at is not null or consultation_id in (select c.id from
  consultation c where app_reads_matter(c.unit_ids, c.review));
create policies add, change, remove on adoption_report, cluster_member, comment_cluster, disposition where
  consultation_id in (select c.id from consultation c where app_writes_matter(c.unit_ids, c.review));
create policies read on cluster_member, comment_cluster, disposition where consultation_id in (select c.id from
  consultation c where c.feedback_published_at is not null or app_reads_matter(c.unit_ids, c.review));
create policies read on reason_answer where consultation_id in (select c.id from consultation c where
  app_reads_matter(c.unit_ids, c.review)) or (state = 'CONFIRMED' and consultation_id in (select c.id from consultation
  c where c.feedback_published_at is not null));
create policies add, change on reason_answer, reason_question where consultation_id in (select c.id from consultation c
  where app_writes_matter(c.unit_ids, c.review));
create policies read on reason_question where consultation_id in (select c.id from consultation c where
  app_reads_matter(c.unit_ids, c.review)) or (answer_id in (select a.id from reason_answer a where a.state = 'CONFIRMED'
  and a.show_questions) and (exists (select 1 from comment_state s where s.comment_id = reason_question.comment_id)));
