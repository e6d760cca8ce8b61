create table process_file (
  id uuid not null, decision_id uuid not null, generated_by_id uuid not null, generated_at timestamptz(3) not null,
  entries int not null, bytes bigint not null, manifest_sha256 text not null, faults jsonb not null, primary key (id)
);
create index process_file_decision_id_generated_at_index on process_file (decision_id, generated_at);
alter table process_file
  add constraint process_file_decision_id_foreign foreign key (decision_id) references decision (id),
  add constraint process_file_generated_by_id_foreign foreign key (generated_by_id) references person (id);

-- 谁看得到、谁改得了。
create policies read on process_file where decision_id in (select d.id from decision d where app_reads(d.unit_ids)) or
  (app_in('ARCHIVE') and decision_id in (select d.id from decision d where d.phase in ('PUBLISHED', 'EXECUTING',
  'SUSPENDED', 'ADJUSTING', 'COMPLETED', 'REPEALED', 'REJECTED', 'TERMINATED', 'ARCHIVED')));
create policies add on process_file where app_in('SYSTEM') or decision_id in (select d.id from decision d where
  app_reads(d.unit_ids)) or (app_in('ARCHIVE') and decision_id in (select d.id from decision d where d.phase in
  ('PUBLISHED', 'EXECUTING', 'SUSPENDED', 'ADJUSTING', 'COMPLETED', 'REPEALED', 'REJECTED', 'TERMINATED', 'ARCHIVED')));
