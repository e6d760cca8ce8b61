create table approval (
  id uuid not null, kind text not null, decision_id uuid not null, consultation_id uuid, title text not null,
  unit_name text not null, facts jsonb not null, digest text not null, asked_by_id uuid not null,
  asked_by text not null, asked_at timestamptz(3) not null, recalled_at timestamptz(3), answer text,
  reason text not null default '', answered_by_id uuid, answered_by text not null default '',
  answered_at timestamptz(3), version int not null default 1, primary key (id)
);
create index approval_decision_id_asked_at_index on approval (decision_id, asked_at);
create unique index approval_waiting on approval (kind, COALESCE(consultation_id, decision_id))
  where ((answered_at is null) and (recalled_at is null));
alter table approval
  add constraint approval_answered_by_id_foreign foreign key (answered_by_id) references person (id) on delete set null,
  add constraint approval_asked_by_id_foreign foreign key (asked_by_id) references person (id),
  add constraint approval_consultation_id_foreign foreign key (consultation_id) references consultation (id) on delete set null,
  add constraint approval_decision_id_foreign foreign key (decision_id) references decision (id);

-- 请批和批示 (R-18, R-54): what was put before a leader is fixed, an answer is given once. Seen by the units of the
-- decision and by the leaders. Before this table approvals were typed by the unit; those stand where they were typed.
create function refuse_other_approval() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception 'what was put before a leader is kept' using errcode = 'restrict_violation';
    end if;
    if (old.kind, old.decision_id, old.consultation_id, old.title, old.unit_name, old.facts, old.digest, old.asked_by_id, old.asked_by, old.asked_at) is distinct from (new.kind, new.decision_id, new.consultation_id, new.title, new.unit_name, new.facts, new.digest, new.asked_by_id, new.asked_by, new.asked_at) then
      raise exception 'what was put before a leader is not changed' using errcode = 'restrict_violation';
    end if;
    if old.answered_at is not null or old.recalled_at is not null then
      raise exception 'what a leader said is not changed' using errcode = 'restrict_violation';
    end if;
    return new;
  end
$$;
create trigger approval_fixed before delete or update on approval for each row execute function refuse_other_approval();

-- 谁看得到、谁改得了。
create policies read on approval where decision_id in (select d.id from decision d where app_reads(d.unit_ids));
create policies add, change on approval where decision_id in (select d.id from decision d where app_writes(d.unit_ids));
