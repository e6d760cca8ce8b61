import { Migration } from '@mikro-orm/migrations';

const OFFICE = 'app_writes(array[unit_id])';
const meeting = (may: 'reads' | 'writes') =>
  `meeting_id in (select m.id from meeting m where app_${may}_matter(m.unit_ids, m.review))`;

/** 会议组成人员 and who of them attended a meeting (国令713号第三十条): for those who prepare the meeting, never public by name. */
export class Migration20261122050000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "organ_member" ("id" uuid not null, "unit_id" uuid not null, "name" text not null, "post" text not null, "head" boolean not null default false, "since" date not null, "until" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `alter table "organ_member" add constraint "organ_member_unit_id_foreign" foreign key ("unit_id") references "unit" ("id")`,
    );
    this.addSql(
      `create table "meeting_attendance" ("meeting_id" uuid not null, "members" jsonb not null, "observers" jsonb not null default '[]', "recorded_by_id" uuid not null, "recorded_at" timestamptz(3) not null, primary key ("meeting_id"))`,
    );
    this.addSql(
      `alter table "meeting_attendance" add constraint "meeting_attendance_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "meeting_attendance" add constraint "meeting_attendance_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id")`,
    );
    this.addSql(`alter table "organ_member" enable row level security`);
    this.addSql(`create policy read on organ_member for select using (app_reads(array[unit_id]))`);
    this.addSql(`create policy add on organ_member for insert with check (${OFFICE})`);
    this.addSql(`create policy change on organ_member for update using (${OFFICE}) with check (${OFFICE})`);
    this.addSql(`alter table "meeting_attendance" enable row level security`);
    this.addSql(`create policy read on meeting_attendance for select using (${meeting('reads')})`);
    this.addSql(`create policy add on meeting_attendance for insert with check (${meeting('writes')})`);
    this.addSql(
      `create policy change on meeting_attendance for update using (${meeting('writes')}) with check (${meeting('writes')})`,
    );
  }
}
