import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table "recording" ("id" uuid not null, "meeting_id" uuid not null, "part" int not null, "title" text not null, "starts_at" timestamptz(3) null, "duration_ms" int null, "state" text not null default 'PREPARING', "author_ids" uuid[] not null default '{}', "reviewed_by_id" uuid null, "reviewed_at" timestamptz(3) null, "review_note" text null, "published_at" timestamptz(3) null, "withdrawn_at" timestamptz(3) null, "withdraw_reason" text null, "created_by_id" uuid not null, "created_at" timestamptz(3) not null, "changed_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
  `alter table "recording" add constraint "recording_meeting_id_part_unique" unique ("meeting_id", "part")`,
  `create table "recording_file" ("id" uuid not null, "recording_id" uuid not null, "role" text not null, "source_id" uuid null, "storage" text not null, "storage_key" text not null, "name" text not null, "size" double precision not null, "sha256" text null, "mime" text null, "video_codec" text null, "audio_codec" text null, "width" int null, "height" int null, "duration_ms" int null, "playable" boolean not null default false, "state" text not null default 'UPLOADING', "reason" text null, "progress" int not null default 0, "shown" boolean not null default false, "by_id" uuid not null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create index "recording_file_recording_id_index" on "recording_file" ("recording_id")`,
  `create table "recording_cut" ("id" uuid not null, "recording_id" uuid not null, "starts_ms" int not null, "ends_ms" int not null, "agenda_item_id" uuid null, primary key ("id"))`,
  `create index "recording_cut_recording_id_starts_ms_index" on "recording_cut" ("recording_id", "starts_ms")`,
  `create table "chapter" ("id" uuid not null, "recording_id" uuid not null, "position" int not null, "starts_ms" int not null, "title" text not null, "agenda_item_id" uuid null, primary key ("id"))`,
  `create index "chapter_recording_id_position_index" on "chapter" ("recording_id", "position")`,
  `alter table "recording" add constraint "recording_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id")`,
  `alter table "recording" add constraint "recording_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "person" ("id") on delete set null`,
  `alter table "recording" add constraint "recording_created_by_id_foreign" foreign key ("created_by_id") references "person" ("id")`,
  `alter table "recording_file" add constraint "recording_file_recording_id_foreign" foreign key ("recording_id") references "recording" ("id")`,
  `alter table "recording_file" add constraint "recording_file_source_id_foreign" foreign key ("source_id") references "recording_file" ("id") on delete set null`,
  `alter table "recording_file" add constraint "recording_file_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
  `alter table "recording_cut" add constraint "recording_cut_recording_id_foreign" foreign key ("recording_id") references "recording" ("id")`,
  `alter table "recording_cut" add constraint "recording_cut_agenda_item_id_foreign" foreign key ("agenda_item_id") references "agenda_item" ("id") on delete set null`,
  `alter table "chapter" add constraint "chapter_recording_id_foreign" foreign key ("recording_id") references "recording" ("id")`,
  `alter table "chapter" add constraint "chapter_agenda_item_id_foreign" foreign key ("agenda_item_id") references "agenda_item" ("id") on delete set null`,
];

/** The recordings for which `condition` holds; not correlated, so that it is looked up once a statement. */
const among = (condition: string) => `recording_id in (select r.id from recording r where ${condition})`;
const PREPARES = `app_in('SYSTEM') or app_in('MEDIA')`;
const reviews = (state: string) => `(app_in('REVIEW') and ${state} <> 'PREPARING')`;
const KNOWS = `${PREPARES} or app_in('COUNTY') or app_in('AUDIT')`;
const MARKS = `${KNOWS} or ${among(`r.state = 'PUBLISHED' or ${reviews('r.state')}`)}`;

/**
 * Row security: readers and writers of each table; a file not shown is for the people who prepare it and for the review
 * alone.
 */
const POLICIES: readonly (readonly [table: string, read: string, write: string])[] = [
  [
    'recording',
    `state in ('PUBLISHED', 'WITHDRAWN') or ${KNOWS} or ${reviews('state')}`,
    `${PREPARES} or ${reviews('state')}`,
  ],
  [
    'recording_file',
    `${PREPARES} or (shown and ${among(`r.state = 'PUBLISHED'`)}) or ${among(reviews('r.state'))}`,
    PREPARES,
  ],
  ['recording_cut', MARKS, PREPARES],
  ['chapter', MARKS, PREPARES],
];

/** Changed no more once its recording is published; what was published stays as it was, also after it was withdrawn. */
const OVER = (id: string) =>
  `(select r.state in ('PUBLISHED', 'WITHDRAWN') from recording r where r.id = ${id})`;

/** A moment on the recording's own clock. */
const ms = (moment: string) => `extract(epoch from (${moment} - r.starts_at)) * 1000`;

/** A closed item that ran while it was recorded, and no cut holds the whole of it. */
const UNCUT = `select from agenda_item i
  where i.meeting_id = r.meeting_id and i.disclosure = 'CLOSED' and i.started_at is not null and i.withdrawn_at is null
  and (r.starts_at is null or r.duration_ms is null or (
    greatest(0, ${ms('i.started_at')}) < least(r.duration_ms, coalesce(${ms('i.ended_at')}, r.duration_ms))
    and not exists (select from recording_cut c where c.recording_id = r.id
      and c.starts_ms <= greatest(0, ${ms('i.started_at')})
      and c.ends_ms >= least(r.duration_ms, coalesce(${ms('i.ended_at')}, r.duration_ms)))))`;

/** The original, or what was made of it whole, is shown although something of it is cut out. */
const WHOLE_SHOWN = `select from recording_file f left join recording_file s on s.id = f.source_id
  where f.recording_id = r.id and f.shown
  and (f.role = 'ORIGINAL' or (f.role = 'RENDITION' and s.role = 'ORIGINAL'))
  and exists (select from recording_cut c where c.recording_id = r.id)`;

/** 会议录像 (R-69): nobody outside the review reads what is not published, and not a second of a closed item ever is (R-68). */
export class Migration20261120016000 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, read, write] of POLICIES) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${read})`);
      this.addSql(`create policy add on "${table}" for insert with check (${write})`);
      this.addSql(`create policy change on "${table}" for update using (${write}) with check (${write})`);
    }
    for (const table of ['recording_cut', 'chapter'])
      this.addSql(`create policy remove on "${table}" for delete using (${PREPARES})`);
    this.keptAsPublished();
    this.nothingClosed();
  }

  private keptAsPublished(): void {
    this.addSql(`create function refuse_changed_recording() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'a recording is kept'; end if;
        if (old.state = 'WITHDRAWN') or (old.state = 'PUBLISHED' and new.state <> 'WITHDRAWN')
          or (old.meeting_id, old.part) is distinct from (new.meeting_id, new.part)
          or (old.published_at is not null and (old.title, old.starts_at, old.duration_ms, old.published_at, old.reviewed_by_id)
            is distinct from (new.title, new.starts_at, new.duration_ms, new.published_at, new.reviewed_by_id)) then
          raise exception 'a published recording is not changed';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger recording_fixed before update or delete on recording
      for each row execute function refuse_changed_recording()`);
    this.addSql(`create function refuse_changed_recording_file() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'a file of a recording is kept'; end if;
        if ${OVER('new.recording_id')} and (tg_op = 'INSERT' or old.shown or new.shown) then
          raise exception 'a file of a published recording is not changed';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger recording_file_fixed before insert or update or delete on recording_file
      for each row execute function refuse_changed_recording_file()`);
    this.addSql(`create function refuse_published_mark() returns trigger language plpgsql as $$
      begin
        if ${OVER('coalesce(new.recording_id, old.recording_id)')} then raise exception 'the marks of a published recording are not changed'; end if;
        return coalesce(new, old);
      end $$`);
    for (const table of ['recording_cut', 'chapter'])
      this.addSql(`create trigger ${table}_fixed before insert or update or delete on "${table}"
        for each row execute function refuse_published_mark()`);
  }

  /** Looked at when the transaction ends, so that it does not hang on the order of its statements. */
  private nothingClosed(): void {
    this.addSql(`create function refuse_published_closed_stretch() returns trigger language plpgsql as $$
      begin
        if exists (select from recording r where r.id = new.id and r.state = 'PUBLISHED'
          and (exists (${UNCUT}) or exists (${WHOLE_SHOWN}))) then
          raise exception 'a recording with a closed stretch is published without it';
        end if;
        return null;
      end $$`);
    this.addSql(`create constraint trigger recording_nothing_closed after insert or update on recording
      deferrable initially deferred for each row execute function refuse_published_closed_stretch()`);
  }
}
