create table attendee_statement (
  id uuid not null, meeting_id uuid not null, item_id uuid not null, invitation_id uuid, unit_ids uuid[] not null,
  category text not null, origin text not null, text text not null, said_at timestamptz(3), stage text not null,
  recorded_by_id uuid, recorded_at timestamptz(3) not null, result text, ground text, reason text not null default '',
  changed_clauses jsonb not null default '[]', covered_at text, route text, proposed_by_id uuid, confirmed_by_id uuid,
  answered_at timestamptz(3), answered_by_unit text, returned_reason text, void_reason text,
  idempotency_key uuid not null, version int not null default 1, primary key (id),
  constraint attendee_statement_idempotency_key_unique unique (idempotency_key)
);
create index attendee_statement_item_id_stage_index on attendee_statement (item_id, stage);
create index attendee_statement_meeting_id_recorded_at_index on attendee_statement (meeting_id, recorded_at);
alter table attendee_statement
  add constraint attendee_statement_confirmed_by_id_foreign foreign key (confirmed_by_id) references person (id) on delete set null,
  add constraint attendee_statement_invitation_id_foreign foreign key (invitation_id) references invitation (id) on delete set null,
  add constraint attendee_statement_item_id_foreign foreign key (item_id) references agenda_item (id),
  add constraint attendee_statement_meeting_id_foreign foreign key (meeting_id) references meeting (id),
  add constraint attendee_statement_proposed_by_id_foreign foreign key (proposed_by_id) references person (id) on delete set null,
  add constraint attendee_statement_recorded_by_id_foreign foreign key (recorded_by_id) references person (id) on delete set null;

create table statement_speaker (
  statement_id uuid not null, name text not null, consented_at timestamptz(3), consent_withdrawn_at timestamptz(3),
  primary key (statement_id)
);
alter table statement_speaker
  add constraint statement_speaker_statement_id_foreign foreign key (statement_id) references attendee_statement (id) on update cascade on delete cascade;

-- 列席材料和列席意见 (R-67, R-68): what was said is never changed, nor an answer that everybody read; a closed item takes
-- neither.
create function refuse_other_speaker() returns trigger language plpgsql as $$
  begin
    if (old.statement_id, old.name) is distinct from (new.statement_id, new.name) then
      raise exception 'who made a statement is not changed';
    end if;
    return new;
  end
$$;
create trigger statement_speaker_fixed before update on statement_speaker
  for each row execute function refuse_other_speaker();

create function refuse_other_statement() returns trigger language plpgsql as $$
  begin
    if (old.meeting_id, old.item_id, old.category, old.origin, old.text, old.recorded_at, old.idempotency_key, old.unit_ids) is distinct from (new.meeting_id, new.item_id, new.category, new.origin, new.text, new.recorded_at, new.idempotency_key, new.unit_ids) or (old.stage in ('OPINION_ANSWERED', 'VOID') and (old.result, old.ground, old.reason, old.changed_clauses, old.covered_at, old.route, old.answered_at, old.answered_by_unit, old.stage) is distinct from (new.result, new.ground, new.reason, new.changed_clauses, new.covered_at, new.route, new.answered_at, new.answered_by_unit, new.stage)) then
      raise exception 'a statement and its published answer are not changed';
    end if;
    return new;
  end
$$;
create trigger attendee_statement_fixed before update on attendee_statement
  for each row execute function refuse_other_statement();

-- 谁看得到、谁改得了。
create policies read on attendee_statement where stage = 'OPINION_ANSWERED' or app_reads(unit_ids);
create policies add, change on attendee_statement where app_writes(unit_ids);
create policies read on statement_speaker where (consented_at is not null and consent_withdrawn_at is null and
  statement_id in (select s.id from attendee_statement s where s.stage = 'OPINION_ANSWERED')) or statement_id in (select
  s.id from attendee_statement s where app_reads(s.unit_ids));
create policies add, change on statement_speaker where statement_id in (select s.id from attendee_statement s where
  app_writes(s.unit_ids));
