create table person (
  id uuid not null, login_name text not null, name text not null, unit_id uuid not null, roles text[] not null,
  password_hash text not null, active boolean not null default true,
  must_change_password boolean not null default false, last_sign_in_at timestamptz(3), version int not null default 1,
  email text, mobile text, primary key (id), constraint person_login_name_unique unique (login_name)
);
alter table person
  add constraint person_unit_id_foreign foreign key (unit_id) references unit (id);

create table session (
  token_hash text not null, person_id uuid not null, created_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null, expires_at timestamptz(3) not null, address text not null default '',
  revoked_at timestamptz(3), primary key (token_hash)
);
create index session_person_id_index on session (person_id);
alter table session
  add constraint session_person_id_foreign foreign key (person_id) references person (id);

create table sign_in_attempt (
  subject text not null, address text not null, failures int not null default 0, failed_at timestamptz(3) not null,
  blocked_until timestamptz(3), succeeded_at timestamptz(3), primary key (subject, address)
);

create table unit (
  id uuid not null, code text not null, name text not null, kind text not null, phone text not null default '',
  active boolean not null default true, position int not null default 0, version int not null default 1,
  decides_itself boolean not null default false, price_authority boolean not null default false, primary key (id),
  constraint unit_code_unique unique (code)
);

-- 登录尝试 are counted by account and address instead of on the account alone, which would let anyone lock out its owner.
create function sweep_sign_in_attempts() returns void language sql security definer set search_path = 'public' as $$
  delete from sign_in_attempt where failed_at < app_now() - interval '1 day'
  and coalesce(succeeded_at, '-infinity') < app_now() - interval '90 days'
$$;

-- 检索的次序: what has the words as they were typed stands before what has them apart, the title before the text, the
-- matter before what belongs to it; files, which repeat the text of their matter, come last of the documents.
create function find_findable(words jsonb, whole jsonb, kinds text[], unit uuid, from_day date, until_day date,
  below_rank integer, below_day date, below_id uuid, most integer) returns table(kind text, id uuid, stamp text, rank
  integer, day date, unit_id uuid) language plpgsql stable security definer set search_path = 'public', 'pg_temp' set
  enable_seqscan = 'off' set work_mem = '32MB' as $$
  #variable_conflict use_column
  declare
    run constant text := findable_condition(whole, 'f.said like %L', 0);
    run_entitled constant text := findable_condition(whole, 'f.named like %L', 0);
    contained constant text := format('((%s) or (%s))', findable_condition(words, 'f.said like %L', 0), run);
    entitled constant text := format('((%s) or (%s))', findable_condition(words, 'f.named like %L', 0), run_entitled);
    paired constant text := format('((%s) or (%s))', findable_condition(words, 'text_pairs(f.said) @> text_pairs(%L)', 2),
      findable_condition(whole, 'text_pairs(f.said) @> text_pairs(%L)', 2));
    scope constant text := format('%s and (%L::uuid is null or f.unit_id = %L::uuid) and f.day >= %L::date and f.day < %L::date',
      contained, unit, unit, from_day, until_day);
    lot text;
    top record;
    floor record;
    depth int;
    found int;
    got int;
  begin
    if below_rank > 0 then
      return query execute format('with paired as materialized (
          select f.kind, f.id, f.stamp, f.named, f.said, f.day, f.unit_id from findable f where not f.voice and %1$s
        ), ranked as materialized (
          select f.kind, f.id, f.stamp, case
    when f.kind = ''FILE'' and not (%2$s) then case when %3$s then 2 else 1 end
    else case when %2$s then case when %4$s then 9 else 7 end when %3$s then 5 else 3 end
      + (f.kind in (''DECISION'', ''CONSULTATION''))::int end as rank, f.day, f.unit_id
          from paired f where f.kind = any($1) and %5$s
        )
        select n.kind, n.id, n.stamp, n.rank, n.day, n.unit_id from (
          select r.*, row_number() over (partition by r.kind order by r.rank desc, r.day desc, r.id desc) as place
          from ranked r where (r.rank, r.day, r.id) < ($2, $3, $4)
        ) n where n.place <= $5', paired, entitled, run, run_entitled, scope) using kinds, below_rank, below_day, below_id, most;
    end if;
    foreach lot in array array['OPINION', 'SPEECH'] loop
      continue when lot <> all(kinds);
      select (case when below_rank > 0 then date 'infinity' else below_day end) as day, below_id as id into top;
      found := 0;
      foreach depth in array array[300, 3000] loop
        select f.day, f.id into floor from findable f
          where f.voice and f.kind = lot and (f.day, f.id) < (top.day, top.id)
          order by f.day desc, f.id desc offset depth - 1 limit 1;
        return query execute format('select f.kind, f.id, f.stamp, 0, f.day, f.unit_id from (
            select * from findable f where f.voice and f.kind = $1 and (f.day, f.id) < ($2, $3)
            order by f.day desc, f.id desc limit %s
          ) f where %s order by f.day desc, f.id desc limit $4', depth, scope) using lot, top.day, top.id, most - found;
        get diagnostics got = row_count;
        found := found + got;
        select floor.day, floor.id into top;
        exit when floor is null or found >= most or found * 20 < most;
      end loop;
      continue when floor is null or found >= most;
      return query execute format('with paired as materialized (
          select f.kind, f.id, f.stamp, f.said, f.day, f.unit_id from findable f where f.voice and %s
        )
        select f.kind, f.id, f.stamp, 0, f.day, f.unit_id from paired f
        where f.kind = $1 and (f.day, f.id) < ($2, $3) and %s
        order by f.day desc, f.id desc limit $4', paired, scope) using lot, floor.day, floor.id, most - found;
    end loop;
  end
$$;
