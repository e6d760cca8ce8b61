create table draw (
  id uuid not null, meeting_id uuid not null, item_id uuid not null, attempt int not null, no text not null,
  method text not null, seats int not null, quotas jsonb not null, topics text[] not null, parties jsonb not null,
  rest_after_meetings int not null, excluded jsonb not null, pool jsonb not null, tickets jsonb,
  proved_fairest boolean, commitment text not null, offer_digest text not null, offered_at timestamptz(3) not null,
  offered_by_id uuid not null, seed text, public_digits text, result jsonb, drawn_at timestamptz(3), drawn_by_id uuid,
  voided_at timestamptz(3), void_reason text, version int not null default 1, primary key (id),
  constraint draw_item_id_attempt_unique unique (item_id, attempt), constraint draw_no_unique unique (no)
);
alter table draw
  add constraint draw_drawn_by_id_foreign foreign key (drawn_by_id) references person (id) on delete set null,
  add constraint draw_item_id_foreign foreign key (item_id) references agenda_item (id),
  add constraint draw_meeting_id_foreign foreign key (meeting_id) references meeting (id),
  add constraint draw_offered_by_id_foreign foreign key (offered_by_id) references person (id);

create table draw_seed (
  draw_id uuid not null, sealed bytea not null, primary key (draw_id)
);
alter table draw_seed
  add constraint draw_seed_draw_id_foreign foreign key (draw_id) references draw (id) on update cascade on delete cascade;

create table invitation (
  id uuid not null, meeting_id uuid not null, item_id uuid not null, draw_id uuid, representative_id uuid,
  addressee text not null, capacity text not null, category text not null, quota text not null, stage text not null,
  letter_no text, letter jsonb, reply_by timestamptz(3), sent_at timestamptz(3), sent_by_id uuid, link_hmac text,
  replied_at timestamptz(3), reply_by_id uuid, reason text, checked_in_at timestamptz(3), succeeds_id uuid,
  seat_empty_at timestamptz(3), created_at timestamptz(3) not null, version int not null default 1,
  reminded_at timestamptz(3), moved_at timestamptz(3), cancelled_at timestamptz(3), primary key (id),
  constraint invitation_item_id_representative_id_unique unique (item_id, representative_id),
  constraint invitation_letter_no_unique unique (letter_no), constraint invitation_link_hmac_unique unique (link_hmac),
  constraint invitation_succeeds_id_unique unique (succeeds_id)
);
create index invitation_item_id_id_index on invitation (item_id, id);
create index invitation_representative_id_index on invitation (representative_id);
create index invitation_stage_reply_by_index on invitation (stage, reply_by);
alter table invitation
  add constraint invitation_draw_id_foreign foreign key (draw_id) references draw (id) on delete set null,
  add constraint invitation_item_id_foreign foreign key (item_id) references agenda_item (id),
  add constraint invitation_meeting_id_foreign foreign key (meeting_id) references meeting (id),
  add constraint invitation_reply_by_id_foreign foreign key (reply_by_id) references person (id) on delete set null,
  add constraint invitation_representative_id_foreign foreign key (representative_id) references representative (id) on delete set null,
  add constraint invitation_sent_by_id_foreign foreign key (sent_by_id) references person (id) on delete set null;

create table invitation_contact (
  invitation_id uuid not null, sealed bytea not null, primary key (invitation_id)
);
alter table invitation_contact
  add constraint invitation_contact_invitation_id_foreign foreign key (invitation_id) references invitation (id) on update cascade on delete cascade;

create table invitation_material (
  id uuid not null, item_id uuid not null, internal boolean not null, name text not null, media_type text not null,
  size int not null, sha256 text not null, storage_key text not null, uploaded_by_id uuid not null,
  uploaded_at timestamptz(3) not null, removed_at timestamptz(3), removed_by_id uuid, remove_reason text,
  primary key (id), constraint invitation_material_storage_key_unique unique (storage_key)
);
create index invitation_material_item_id_id_index on invitation_material (item_id, id);
alter table invitation_material
  add constraint invitation_material_item_id_foreign foreign key (item_id) references agenda_item (id),
  add constraint invitation_material_removed_by_id_foreign foreign key (removed_by_id) references person (id) on delete set null,
  add constraint invitation_material_uploaded_by_id_foreign foreign key (uploaded_by_id) references person (id);

-- 抽选 (R-66): the offer is never changed, the result never once it is there, and a void draw stays void.
create function refuse_other_draw() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or (old.meeting_id, old.item_id, old.attempt, old.no, old.method, old.seats, old.quotas, old.topics, old.parties, old.rest_after_meetings, old.excluded, old.pool, old.tickets, old.proved_fairest, old.commitment, old.offer_digest, old.offered_at) is distinct from (new.meeting_id, new.item_id, new.attempt, new.no, new.method, new.seats, new.quotas, new.topics, new.parties, new.rest_after_meetings, new.excluded, new.pool, new.tickets, new.proved_fairest, new.commitment, new.offer_digest, new.offered_at)
      or (old.drawn_at is not null and (old.seed, old.public_digits, old.result, old.drawn_at) is distinct from (new.seed, new.public_digits, new.result, new.drawn_at))
      or (old.voided_at is not null and (old.voided_at, old.void_reason) is distinct from (new.voided_at, new.void_reason)) then
      raise exception 'what was offered and drawn is not changed';
    end if;
    return new;
  end
$$;
create trigger draw_fixed before delete or update on draw for each row execute function refuse_other_draw();

-- 列席邀请 (R-67): names are visible to the office alone; a sent letter keeps its text, and its delivery stays on record.
create function refuse_other_invitation() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      if old.letter is null then return old; end if;
      raise exception 'an invitation that was sent is kept';
    end if;
    if (old.meeting_id, old.item_id, old.representative_id, old.addressee, old.capacity, old.category, old.quota, old.succeeds_id) is distinct from (new.meeting_id, new.item_id, new.representative_id, new.addressee, new.capacity, new.category, new.quota, new.succeeds_id)
      or (old.letter is not null and (old.letter, old.letter_no, old.sent_at) is distinct from (new.letter, new.letter_no, new.sent_at)) then
      raise exception 'an invitation that was sent is not changed';
    end if;
    return new;
  end
$$;
create trigger invitation_fixed before delete or update on invitation
  for each row execute function refuse_other_invitation();

-- How often a representative was invited and came (受邀和列席次数): whoever may see him reads the counts, without the
-- invitations themselves.
create function representative_turnout(of_representative uuid) returns table(invited integer, attended integer) language
  sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select count(*)::int, count(*) filter (where i.stage = 'ATTENDED')::int
  from invitation i join meeting m on m.id = i.meeting_id
  where i.representative_id = of_representative and i.sent_at is not null and i.stage <> 'CANCELLED'
    and m.starts_at >= app_now() - interval '12 months'
$$;

-- R-66, 个人信息保护法第二十四条: how often each person is invited, published without names. The tables stay closed to the
-- public; these functions return the figures that the statistics count, and neither number, name nor place of work.
create function attendance_members(from_day date, to_day date) returns table(categories text[], region text, in_office
  boolean, since date, last_invited_on date, invited integer) language sql stable security definer set search_path =
  'public', 'pg_temp' as $$
        select r.categories, r.region,
          r.state = 'ACTIVE' and r.term_starts_on <= app_today() and r.term_ends_on >= app_today(),
          greatest(r.verified_on, r.term_starts_on),
          (select max((m.starts_at at time zone 'Asia/Shanghai')::date) from invitation i join meeting m on m.id = i.meeting_id and m.announced_at is not null
  where i.sent_at is not null and i.stage <> 'CANCELLED' and i.representative_id = r.id),
          (select count(*)::int from invitation i join meeting m on m.id = i.meeting_id and m.announced_at is not null
  where i.sent_at is not null and i.stage <> 'CANCELLED' and i.representative_id = r.id and (m.starts_at at time zone 'Asia/Shanghai')::date between from_day and to_day)
        from representative r
        where r.verified_on <= to_day and r.term_starts_on <= to_day and r.term_ends_on >= from_day
          and not exists (select from representative_change c
            where c.representative_id = r.id and c.event = 'retire' and (c.at at time zone 'Asia/Shanghai')::date < from_day)
$$;

create function attendance_years() returns table(year integer) language sql stable security definer set search_path =
  'public', 'pg_temp' as $$
        select distinct extract(year from (m.starts_at at time zone 'Asia/Shanghai')::date)::int from invitation i join meeting m on m.id = i.meeting_id and m.announced_at is not null
  where i.sent_at is not null and i.stage <> 'CANCELLED'
$$;

create function item_attendance(of_item uuid) returns table(category text, invited integer, accepted integer, attended
  integer) language sql stable security definer set search_path = 'public', 'pg_temp' as $$
        select one.category, sum(one.invited)::int, sum(one.accepted)::int, sum(one.attended)::int
        from (
          select i.category, 1 as invited, (i.stage in ('ACCEPTED', 'ATTENDED', 'ABSENT'))::int as accepted,
            (i.stage = 'ATTENDED')::int as attended
          from invitation i join meeting m on m.id = i.meeting_id and m.announced_at is not null
  where i.sent_at is not null and i.stage <> 'CANCELLED' and i.item_id = of_item
          union all
          select v.category, v.sent, v.accepted, 0 from agenda_invitation v
            join agenda_item t on t.id = v.item_id and t.announced_at is not null
            join meeting m on m.id = t.meeting_id and m.announced_at is not null
          where v.item_id = of_item
        ) one
        group by one.category having sum(one.invited) > 0 order by one.category
$$;

-- 列席材料和列席意见 (R-67, R-68): what was said is never changed, nor an answer that everybody read; a closed item takes
-- neither.
create function refuse_other_material() returns trigger language plpgsql as $$
  begin
    if (old.item_id, old.internal, old.name, old.media_type, old.size, old.sha256, old.storage_key, old.uploaded_at) is distinct from (new.item_id, new.internal, new.name, new.media_type, new.size, new.sha256, new.storage_key, new.uploaded_at) or (old.removed_at is not null and new.removed_at is distinct from old.removed_at) then
      raise exception 'a paper for attendees is not changed';
    end if;
    return new;
  end
$$;
create trigger invitation_material_fixed before update on invitation_material
  for each row execute function refuse_other_material();

create policy read_own on invitation for select using (app_in('UNIT') and (meeting_id in (select m.id from (meeting m
  join unit u on ((u.id = m.unit_id))) where (u.decides_itself and (m.unit_id = app_unit())))));

-- 谁看得到、谁改得了。
create policies read on draw where meeting_id in (select m.id from meeting m);
create policies add, change on draw, invitation where app_in('SYSTEM') or app_in('COUNTY');
create policies read, add on draw_seed where app_in('SYSTEM');
create policies read on invitation where app_in('SYSTEM') or app_in('COUNTY') or app_in('AUDIT');
create policies remove on invitation where (app_in('SYSTEM') or app_in('COUNTY')) and letter is null;
create policies read, add, remove on invitation_contact where (current_setting('app.contacts', true) = 'on') and
  app_in('SYSTEM');
create policies read on invitation_material where app_in('SYSTEM') or app_in('COUNTY') or app_in('AUDIT') or item_id in
  (select i.id from (agenda_item i join meeting m on m.id = i.meeting_id) where app_reads(m.unit_ids));
create policies add, change on invitation_material where app_in('SYSTEM');
