create table follow (
  id uuid not null, follower_id uuid not null, kind text not null, subject text not null, pace text not null,
  notice_version int not null, link_hmac text not null, asked_at timestamptz(3) not null, confirmed_at timestamptz(3),
  told_until timestamptz(3), ended_at timestamptz(3), primary key (id),
  constraint follow_follower_id_kind_subject_unique unique (follower_id, kind, subject),
  constraint follow_link_hmac_unique unique (link_hmac)
);
create index follow_asked_at_index on follow (asked_at);
create index follow_kind_subject_index on follow (kind, subject);
alter table follow
  add constraint follow_follower_id_foreign foreign key (follower_id) references follower (id) on update cascade on delete cascade;

create table followed_moment (
  id uuid not null, key text not null, kind text not null, decision_no text, unit_id uuid not null,
  title text not null, path text not null, detail text not null, at timestamptz(3) not null,
  noticed_at timestamptz(3) not null, primary key (id), constraint followed_moment_key_unique unique (key)
);
create index followed_moment_noticed_at_index on followed_moment (noticed_at);

create table follower (
  id uuid not null, address_hmac text not null, address bytea not null, link_hmac text not null, asked_on date,
  asked_times int not null default 0, created_at timestamptz(3) not null, way text not null default 'MAIL',
  code_at timestamptz(3), code_tries int not null default 0, code_follow_id uuid, primary key (id),
  constraint follower_address_hmac_unique unique (address_hmac),
  constraint follower_link_hmac_unique unique (link_hmac)
);

create policy own on follow for all using (app_in('SYSTEM')) with check (app_in('SYSTEM'));
create policy own on followed_moment for all using (app_in('SYSTEM')) with check (app_in('SYSTEM'));
create policy own on follower for all using (app_in('SYSTEM')) with check (app_in('SYSTEM'));
