import { Migration } from '@mikro-orm/migrations';

const HELD = (consultation: string, hearing: string, decision: string) =>
  `not contact_held(${decision}, ${consultation}, ${hearing})`;

/**
 * 暂缓删除联系方式 (个人信息保护法第四十七条): what a case still needs stays until the hold is lifted; the purge passes it by and comes back for it.
 * Functions see every hold, whoever calls them.
 */
export class Migration20261120013100 extends Migration {
  override up(): void {
    this.addSql(
      `create table "contact_hold" ("id" uuid not null, "decision_id" uuid not null, "consultation_id" uuid null, "hearing_id" uuid null, "ground" text not null, "reason" text not null, "placed_by_id" uuid not null, "placed_by_name" text not null, "placed_at" timestamptz(3) not null, "lifted_by_id" uuid null, "lifted_by_name" text null, "lift_reason" text null, "lifted_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "contact_hold_decision_id_index" on "contact_hold" ("decision_id")`);
    this.addSql(`alter table "contact_hold" add constraint "contact_hold_decision_id_foreign"
      foreign key ("decision_id") references "decision" ("id")`);
    this.addSql(`alter table contact_hold enable row level security`);
    this.addSql(`create policy read on contact_hold for select using (app_reads('{}'))`);
    this.addSql(`create policy add on contact_hold for insert with check (app_writes('{}'))`);
    this.addSql(
      `create policy change on contact_hold for update using (app_writes('{}')) with check (app_writes('{}'))`,
    );
    this.addSql(`create function contact_held(decision uuid, consultation uuid, hearing uuid) returns boolean
      language sql stable security definer set search_path = public, pg_temp as $$
      select exists (select from contact_hold h where h.decision_id = decision and h.lifted_at is null
        and (coalesce(h.consultation_id, h.hearing_id) is null or h.consultation_id = consultation
          or h.hearing_id = hearing)) $$`);
    this.addSql(`create or replace function purge_contacts(decisions uuid[]) returns int
      language sql security definer set search_path = public, pg_temp as $$
      with comments as (
        delete from comment_contact k using consultation c
        where c.id = k.consultation_id and c.decision_id = any(decisions)
          and ${HELD('c.id', 'null', 'c.decision_id')} returning 1
      ), hearings as (
        delete from hearing_contact k using hearing h
        where h.id = k.hearing_id and h.decision_id = any(decisions)
          and ${HELD('null', 'h.id', 'h.decision_id')} returning 1
      ), sign_ups as (
        delete from sign_up_contact k using activity_sign_up s, public_activity a
        where s.id = k.sign_up_id and a.id = s.activity_id and a.decision_id = any(decisions)
          and ${HELD('null', 'null', 'a.decision_id')} returning 1
      ), suggestions as (
        delete from suggestion_contact k using decision_suggestion s
        where s.id = k.suggestion_id and s.decision_id = any(decisions)
          and ${HELD('null', 'null', 's.decision_id')} returning 1
      )
      select ((select count(*) from comments) + (select count(*) from hearings)
        + (select count(*) from sign_ups) + (select count(*) from suggestions))::int $$`);
    this.addSql(`create or replace function holds_contacts(decision uuid) returns boolean
      language sql stable security definer set search_path = public, pg_temp as $$
      select exists (select from comment_contact k join consultation c on c.id = k.consultation_id
          where c.decision_id = decision and ${HELD('c.id', 'null', 'decision')})
        or exists (select from hearing_contact k join hearing h on h.id = k.hearing_id
          where h.decision_id = decision and ${HELD('null', 'h.id', 'decision')})
        or exists (select from sign_up_contact k join activity_sign_up s on s.id = k.sign_up_id
          join public_activity a on a.id = s.activity_id
          where a.decision_id = decision and ${HELD('null', 'null', 'decision')})
        or exists (select from suggestion_contact k join decision_suggestion s on s.id = k.suggestion_id
          where s.decision_id = decision and ${HELD('null', 'null', 'decision')}) $$`);
  }
}
