create table findable (
  kind text not null, id uuid not null, stamp text not null, voice boolean not null, named text not null,
  said text not null, unit_id uuid, day date not null, primary key (kind, id)
);
create index findable_document_pairs_index on findable using gin (text_pairs(said)) WITH (fastupdate='on', gin_pending_list_limit='2048')
  where (not voice);
create index findable_voice_kind_day_id_index on findable (voice, kind, day, id);
create index findable_voice_pairs_index on findable using gin (text_pairs(said)) WITH (fastupdate='on', gin_pending_list_limit='2048')
  where voice;

create table findable_file (
  sha256 text not null, text text not null, primary key (sha256)
);

create table synonym_group (
  id uuid not null, words text[] not null, changed_by_id uuid, changed_at timestamptz(3) not null,
  version int not null default 1, primary key (id)
);
alter table synonym_group
  add constraint synonym_group_changed_by_id_foreign foreign key (changed_by_id) references person (id) on delete set null;

-- 全站检索: a copy of the public content, maintained by a job, so that submitting or publishing writes nothing for the
-- search.
create function findable_file_read(digest text) returns boolean language sql stable security definer set search_path =
  'public', 'pg_temp' as $$
  select exists (select from findable_file f where f.sha256 = digest)
$$;

create function findable_file_text(digest text) returns text language sql stable security definer set search_path =
  'public', 'pg_temp' as $$
  select f.text from findable_file f where f.sha256 = digest
$$;

create function findable_stamps(asked text) returns table(id uuid, stamp text) language sql stable security definer set
  search_path = 'public', 'pg_temp' as $$
  select f.id, f.stamp from findable f where f.kind = asked
$$;

-- 检索的快慢: opinions are checked for still being public without reading their text; rare words are not looked for among
-- the newest; the nearest titles are returned in their order.
create function nearest_findable(term text, most integer) returns table(place integer, kind text, id uuid, stamp text,
  unit_id uuid) language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select row_number() over ()::int, n.* from (
    select f.kind, f.id, f.stamp, f.unit_id from findable f cross join lateral (
      select count(*) as shared from unnest((text_pairs(term))[:20]) pair where position(pair in f.named) > 0
    ) s where not f.voice and s.shared > 0
    order by s.shared desc, f.kind in ('DECISION', 'CONSULTATION') desc, f.day desc, f.id desc limit most
  ) n
$$;

-- 谁看得到、谁改得了。
create policies read, add, change, remove on findable, findable_file where app_in('SYSTEM');
