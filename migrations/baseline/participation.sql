create table public_activity (
  id uuid not null, decision_id uuid not null, seq int not null, method text not null, title text not null,
  purpose text not null, audience text not null, starts_at timestamptz(3) not null, ends_at timestamptz(3) not null,
  contact text not null, questions jsonb not null default '[]', state text not null, published_at timestamptz(3),
  cancelled_reason text, held_on date, attended_count int, minutes text, planned_by_id uuid not null,
  version int not null default 1, summaries jsonb not null default '[]', primary key (id),
  constraint public_activity_decision_id_seq_unique unique (decision_id, seq)
);
alter table public_activity
  add constraint public_activity_decision_id_foreign foreign key (decision_id) references decision (id),
  add constraint public_activity_planned_by_id_foreign foreign key (planned_by_id) references person (id);

create table questionnaire_answer (
  id uuid not null, activity_id uuid not null, idempotency_key uuid not null, answers jsonb not null,
  submitted_at timestamptz(3) not null, primary key (id),
  constraint questionnaire_answer_idempotency_key_unique unique (idempotency_key)
);
create index questionnaire_answer_activity_id_index on questionnaire_answer (activity_id);
alter table questionnaire_answer
  add constraint questionnaire_answer_activity_id_foreign foreign key (activity_id) references public_activity (id);

-- 公众参与活动 (国令713号第十四条): what was announced stays, seats are never given twice, answers are only counted.
create function activity_answers(of_activity uuid) returns setof jsonb language sql stable security definer set
  search_path = 'public', 'pg_temp' as $$
  select q.answers from questionnaire_answer q join public_activity a on a.id = q.activity_id
  where a.id = of_activity and a.published_at is not null and a.ends_at <= app_now()
$$;

create function refuse_other_answers() returns trigger language plpgsql as $$
  begin raise exception 'an answered questionnaire is not changed'; end
$$;
create trigger questionnaire_answer_fixed before delete or update on questionnaire_answer
  for each row execute function refuse_other_answers();

-- 书面回答的归纳 (国令713号第十八条): what was written in a questionnaire is summed up until it is on record, and stays as it was
-- put.
create function refuse_other_activity() returns trigger language plpgsql as $$
  begin
    if (old.published_at is not null and (old.method, old.title, old.purpose, old.audience, old.starts_at, old.ends_at, old.contact, old.questions, old.published_at) is distinct from (new.method, new.title, new.purpose, new.audience, new.starts_at, new.ends_at, new.contact, new.questions, new.published_at))
      or (old.minutes is not null and (old.minutes, old.summaries) is distinct from (new.minutes, new.summaries))
      or (old.state = 'CANCELLED' and new.state <> 'CANCELLED') then
      raise exception 'an announced activity is not changed';
    end if;
    return new;
  end
$$;
create trigger public_activity_fixed before update on public_activity
  for each row execute function refuse_other_activity();

-- 谁看得到、谁改得了。
create policies read on public_activity where published_at is not null or decision_id in (select d.id from decision d
  where app_reads(d.unit_ids));
create policies add, change on public_activity where decision_id in (select d.id from decision d where
  app_writes(d.unit_ids));
create policies read on questionnaire_answer where activity_id in (select a.id from (public_activity a join decision d
  on d.id = a.decision_id) where app_reads(d.unit_ids));
create policies add, change on questionnaire_answer where activity_id in (select a.id from (public_activity a join
  decision d on d.id = a.decision_id) where app_writes(d.unit_ids));
