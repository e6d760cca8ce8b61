create table correction (
  id uuid not null, subject text not null, decision_id uuid not null, consultation_id uuid, unit_ids uuid[] not null,
  part text not null, place text not null default '', wrong text not null default '',
  corrected text not null default '', former_file_id uuid, file_id uuid, reason text not null, since date,
  material boolean not null default false, from_closes_on date, to_closes_on date,
  review text not null default 'DRAFT', author_ids uuid[] not null default '{}', reviewed_by_id uuid,
  reviewed_at timestamptz(3), review_note text, changed_at timestamptz(3) not null, published_by_id uuid,
  published_at timestamptz(3), version int not null default 1, primary key (id)
);
create index correction_consultation_id_index on correction (consultation_id);
create index correction_decision_id_index on correction (decision_id);
alter table correction
  add constraint correction_consultation_id_foreign foreign key (consultation_id) references consultation (id) on delete set null,
  add constraint correction_decision_id_foreign foreign key (decision_id) references decision (id),
  add constraint correction_published_by_id_foreign foreign key (published_by_id) references person (id) on delete set null,
  add constraint correction_reviewed_by_id_foreign foreign key (reviewed_by_id) references person (id) on delete set null;

-- 更正公告: the wrong words of something public and the right ones beside them.
create function refuse_published_correction() returns trigger language plpgsql as $$
  begin
    if old.published_at is not null then
      raise exception 'a published correction stays' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
  end
$$;
create trigger correction_fixed before delete or update on correction
  for each row execute function refuse_published_correction();

-- 公开的意见，一处说明: which opinions everybody may read is said once, for the lists, the search, the further answers, the
-- process file and row security. The two halves stand by themselves, since row security looks up the matters once a
-- statement.
create function stamped_opinions() returns table(id uuid, consultation_id uuid, current_revision integer, reported
  boolean, stamp text) language sql stable as $$
  select s.comment_id, k.id, s.current_revision, k.feedback_published_at is not null,
    concat_ws(' ', s.current_revision, k.feedback_published_at is not null, k.unit_id, k.title,
      case when k.feedback_published_at is not null
        then coalesce(own.id::text || ' ' || own.version, shared.id::text || ' ' || shared.version) end,
      (select string_agg(n.id::text, ' ' order by n.id) from correction n where n.consultation_id = k.id and n.published_at is not null))
  from consultation k join comment_state s on s.consultation_id = k.id and everybody_reads(s, k)
  left join cluster_member m on m.comment_id = s.comment_id
  left join disposition own on own.comment_id = s.comment_id
  left join disposition shared on own.id is null and shared.cluster_id = m.cluster_id
  where k.withdrawn_at is null
$$;

-- 谁看得到、谁改得了。
create policies read on correction where published_at is not null or app_reads_matter(unit_ids, review);
create policies add, change, remove on correction where app_writes_matter(unit_ids, review);
