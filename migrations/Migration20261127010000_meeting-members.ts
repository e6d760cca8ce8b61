import { Migration } from '@mikro-orm/migrations';

/**
 * 应到会人员 (国令713号第三十条): a meeting keeps the organ's list as it read at its announcement and at its opening. Meetings opened
 * before have the members of their recorded attendance, else those in office on their day.
 */
export class Migration20261127010000 extends Migration {
  override up(): void {
    this.addSql(TABLE);
    this.addSql(`alter table meeting_member add constraint meeting_member_meeting_id_moment_member_id_unique
      unique (meeting_id, moment, member_id)`);
    this.addSql(ATTENDED);
    this.addSql(LISTED);
    this.addSql(KEPT);
    this.addSql(`create trigger meeting_member_fixed before delete or update on meeting_member
      for each row execute function refuse_changed_meeting_member()`);
    this.addSql(`alter table meeting_member enable row level security`);
    this.addSql(`create policy read on meeting_member for select using (${ofMeetings('app_reads_matter')})`);
    this.addSql(
      `create policy add on meeting_member for insert with check (${ofMeetings('app_writes_matter')})`,
    );
  }
}

const TABLE = `
create table meeting_member (
  id uuid not null, meeting_id uuid not null, moment text not null, member_id uuid not null, name text not null,
  post text not null, head boolean not null, primary key (id),
  constraint meeting_member_meeting_id_foreign foreign key (meeting_id) references meeting (id)
)`;

const ATTENDED = `
insert into meeting_member (id, meeting_id, moment, member_id, name, post, head)
select gen_random_uuid(), a.meeting_id, 'OPENED', (one ->> 'memberId')::uuid, one ->> 'name', one ->> 'post',
  (one ->> 'head')::boolean
from meeting_attendance a cross join jsonb_array_elements(a.members) one`;

const LISTED = `
insert into meeting_member (id, meeting_id, moment, member_id, name, post, head)
select gen_random_uuid(), m.id, case when m.opened_at is null then 'ANNOUNCED' else 'OPENED' end, o.id, o.name, o.post, o.head
from meeting m
join unit u on u.id = m.unit_id
join organ_member o on case when u.decides_itself then o.unit_id = m.unit_id
  else not exists (select from unit b where b.id = o.unit_id and b.decides_itself) end
where m.announced_at is not null and m.cancelled_at is null
  and o.since <= (coalesce(m.opened_at, m.starts_at) at time zone 'Asia/Shanghai')::date
  and (o.until is null or o.until >= (coalesce(m.opened_at, m.starts_at) at time zone 'Asia/Shanghai')::date)
  and not exists (select from meeting_member k where k.meeting_id = m.id)`;

const KEPT = `
create function refuse_changed_meeting_member() returns trigger language plpgsql as $$
  begin
    raise exception 'the members of a meeting stay as they were kept';
  end
$$`;

const ofMeetings = (may: string) =>
  `(meeting_id in (select m.id from meeting m where ${may}(m.unit_ids, m.review)))`;
