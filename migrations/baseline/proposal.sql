create table decision_proposal (
  id uuid not null, proposer_kind text not null, proposer_name text not null, proposer_organisation text,
  proposer_unit_id uuid, title text not null, written_text text, problem text, reasons text, basis text,
  preliminary_plan text, necessity text, feasibility text, received_on date not null, phase text not null,
  phase_since date not null, study_note text, decline_reason text, answer text, outside_reason text, decision_id uuid,
  proposed_by_id uuid not null, proposed_at timestamptz(3) not null, version int not null default 1, primary key (id)
);
create index decision_proposal_proposed_at_id_index on decision_proposal (proposed_at, id);
alter table decision_proposal
  add constraint decision_proposal_decision_id_foreign foreign key (decision_id) references decision (id) on delete set null,
  add constraint decision_proposal_proposed_by_id_foreign foreign key (proposed_by_id) references person (id),
  add constraint decision_proposal_proposer_unit_id_foreign foreign key (proposer_unit_id) references unit (id) on delete set null;

-- 决策事项建议 (国令713号第十条): who proposed what is never changed, nor is what was answered; nothing of it is public.
create function refuse_other_proposal() returns trigger language plpgsql as $$
  begin
    if old.phase in ('DECLINED', 'INITIATED') or (old.proposer_kind, old.proposer_name, old.proposer_organisation, old.proposer_unit_id, old.title, old.written_text, old.problem, old.reasons, old.basis, old.preliminary_plan, old.necessity, old.feasibility, old.received_on, old.proposed_by_id, old.proposed_at) is distinct from (new.proposer_kind, new.proposer_name, new.proposer_organisation, new.proposer_unit_id, new.title, new.written_text, new.problem, new.reasons, new.basis, new.preliminary_plan, new.necessity, new.feasibility, new.received_on, new.proposed_by_id, new.proposed_at) then
      raise exception 'a proposal is not changed';
    end if;
    return new;
  end
$$;
create trigger decision_proposal_fixed before update on decision_proposal
  for each row execute function refuse_other_proposal();

-- 谁看得到、谁改得了。
create policies read on decision_proposal where app_reads(array_remove(array[proposer_unit_id], null::uuid)) or
  decision_id in (select d.id from decision d where app_reads(d.unit_ids));
create policies add, change on decision_proposal where app_writes(array_remove(array[proposer_unit_id], null::uuid));
