import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table "live_post" ("id" uuid not null, "meeting_id" uuid not null, "seq" int not null, "at" timestamptz(3) not null, "agenda_item_id" uuid null, "speaker" text null, "text" text not null, "corrects_id" uuid null, "idempotency_key" uuid not null, "by_id" uuid not null, primary key ("id"))`,
  `alter table "live_post" add constraint "live_post_corrects_id_unique" unique ("corrects_id")`,
  `alter table "live_post" add constraint "live_post_idempotency_key_unique" unique ("idempotency_key")`,
  `alter table "live_post" add constraint "live_post_meeting_id_seq_unique" unique ("meeting_id", "seq")`,
  `create table "live_image" ("id" uuid not null, "meeting_id" uuid not null, "post_id" uuid null, "position" int not null default 0, "alt" text not null default '', "name" text not null, "media_type" text not null, "size" int not null, "sha256" text not null, "storage_key" text not null, "uploaded_by_id" uuid not null, "uploaded_at" timestamptz(3) not null, primary key ("id"))`,
  `create index "live_image_post_id_index" on "live_image" ("post_id")`,
  `alter table "live_image" add constraint "live_image_storage_key_unique" unique ("storage_key")`,
  `create table "live_pin" ("post_id" uuid not null, "meeting_id" uuid not null, "by_id" uuid not null, "at" timestamptz(3) not null, primary key ("post_id"))`,
  `create index "live_pin_meeting_id_index" on "live_pin" ("meeting_id")`,
  `create table "live_audience" ("meeting_id" uuid not null, "server_id" uuid not null, "viewers" int not null, "at" timestamptz(3) not null, primary key ("meeting_id", "server_id"))`,
  `alter table "live_post" add constraint "live_post_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id")`,
  `alter table "live_post" add constraint "live_post_agenda_item_id_foreign" foreign key ("agenda_item_id") references "agenda_item" ("id") on delete set null`,
  `alter table "live_post" add constraint "live_post_corrects_id_foreign" foreign key ("corrects_id") references "live_post" ("id") on delete set null`,
  `alter table "live_post" add constraint "live_post_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
  `alter table "live_image" add constraint "live_image_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id")`,
  `alter table "live_image" add constraint "live_image_post_id_foreign" foreign key ("post_id") references "live_post" ("id") on delete set null`,
  `alter table "live_image" add constraint "live_image_uploaded_by_id_foreign" foreign key ("uploaded_by_id") references "person" ("id")`,
  `alter table "live_pin" add constraint "live_pin_post_id_foreign" foreign key ("post_id") references "live_post" ("id") on update cascade on delete cascade`,
  `alter table "live_pin" add constraint "live_pin_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id")`,
  `alter table "live_pin" add constraint "live_pin_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
  `alter table "live_audience" add constraint "live_audience_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id")`,
];

/** The meetings for which `condition` holds; not correlated, so that it is looked up once a statement. */
const among = (condition: string) => `meeting_id in (select m.id from meeting m where ${condition})`;
const OUT = among('m.announced_at is not null');
const STAFF = `${among('app_reads_matter(m.unit_ids, m.review)')} or app_in('MEDIA')`;
const WRITTEN = `${among('app_writes_matter(m.unit_ids, m.review)')} or app_in('MEDIA')`;
const SYSTEM = `app_in('SYSTEM')`;

/**
 * Row security: everyone reads posted rows, the media centre those it is about to post; and the writers of each table.
 */
const POLICIES: readonly (readonly [table: string, read: string, write: string])[] = [
  ['live_post', `${OUT} or ${STAFF}`, WRITTEN],
  ['live_image', `(post_id is not null and ${OUT}) or ${STAFF}`, WRITTEN],
  ['live_pin', `${OUT} or ${STAFF}`, WRITTEN],
  ['live_audience', `${STAFF}`, SYSTEM],
];

/** 图文直播: counted without a gap, never changed, and stored only while the broadcast runs and no closed item does (国令711号第十四条至第十六条). */
export class Migration20261120015000 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, read, write] of POLICIES) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${read})`);
      this.addSql(`create policy add on "${table}" for insert with check (${write})`);
      this.addSql(`create policy change on "${table}" for update using (${write}) with check (${write})`);
    }
    this.addSql(`create policy remove on live_pin for delete using (${WRITTEN})`);
    this.addSql(`create policy remove on live_image for delete using (post_id is null and ${WRITTEN})`);
    this.addSql(`create policy remove on live_audience for delete using (${SYSTEM})`);
    this.guard();
    this.keep();
  }

  /** The broadcast's row is held first: a closed item that begins at the same instant comes before or after, never between. */
  private guard(): void {
    this.addSql(`create function guard_live_post() returns trigger language plpgsql as $$
      declare
        broadcast text;
      begin
        select s.state into broadcast from meeting_stream s where s.meeting_id = new.meeting_id for update;
        if broadcast is null or not (broadcast = 'LIVE' or (new.corrects_id is not null
          and broadcast in ('STOPPED', 'PLAYBACK_REVIEW', 'PLAYBACK_PUBLISHED'))) then
          raise exception 'nothing is posted while the broadcast does not run';
        end if;
        if exists (select from agenda_item i where i.meeting_id = new.meeting_id and i.disclosure = 'CLOSED'
          and i.started_at is not null and i.ended_at is null) then
          raise exception 'nothing is posted while a closed agenda item runs';
        end if;
        if new.agenda_item_id is not null and not exists (select from agenda_item i
          where i.id = new.agenda_item_id and i.meeting_id = new.meeting_id and i.disclosure <> 'CLOSED'
            and i.started_at is not null and (i.ended_at is null or new.corrects_id is not null)) then
          raise exception 'this agenda item does not run';
        end if;
        if new.corrects_id is not null and not exists (select from live_post p
          where p.id = new.corrects_id and p.meeting_id = new.meeting_id) then
          raise exception 'a post corrects one of its own meeting';
        end if;
        select coalesce(max(p.seq), 0) + 1 into new.seq from live_post p where p.meeting_id = new.meeting_id;
        return new;
      end $$`);
    this.addSql(`create trigger live_post_guard before insert on live_post
      for each row execute function guard_live_post()`);
  }

  private keep(): void {
    this.addSql(`create function keep_live_post() returns trigger language plpgsql as $$
      begin
        raise exception 'what was posted stays as it was';
      end $$`);
    this.addSql(`create trigger live_post_kept before update or delete on live_post
      for each row execute function keep_live_post()`);
    this.addSql(`create trigger live_image_kept before update or delete on live_image
      for each row when (old.post_id is not null) execute function keep_live_post()`);
  }
}
