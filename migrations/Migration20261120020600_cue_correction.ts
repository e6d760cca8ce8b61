import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table "cue_correction" ("id" uuid not null, "recording_id" uuid not null, "cue_id" uuid not null, "text_before" text not null, "text_after" text not null, "speaker_before" text null, "speaker_after" text null, "reason" text not null, "by_id" uuid not null, "at" timestamptz(3) not null, "decided_by_id" uuid null, "confirmed_at" timestamptz(3) null, "declined_at" timestamptz(3) null, "decline_note" text null, primary key ("id"))`,
  `create index "cue_correction_recording_id_at_index" on "cue_correction" ("recording_id", "at")`,
  `create unique index "cue_correction_waiting" on "cue_correction" ("cue_id") where confirmed_at is null and declined_at is null`,
  `alter table "cue_correction" add constraint "cue_correction_recording_id_foreign" foreign key ("recording_id") references "recording" ("id")`,
  `alter table "cue_correction" add constraint "cue_correction_cue_id_foreign" foreign key ("cue_id") references "transcript_cue" ("id")`,
  `alter table "cue_correction" add constraint "cue_correction_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
  `alter table "cue_correction" add constraint "cue_correction_decided_by_id_foreign" foreign key ("decided_by_id") references "person" ("id") on delete set null`,
];

const STAFF = `app_in('MEDIA') or app_in('COUNTY') or app_in('REVIEW') or app_in('SYSTEM')`;
const SHOWN = `confirmed_at is not null and recording_id in (select r.id from recording r where r.state = 'PUBLISHED')`;
const AGREED = `exists (select from cue_correction k where k.cue_id = (was ->> 'id')::uuid and k.confirmed_at is not null
  and k.text_before = was ->> 'text' and k.text_after = now_is ->> 'text'
  and k.speaker_before is not distinct from was ->> 'speaker' and k.speaker_after is not distinct from now_is ->> 'speaker')`;

/** 更正文字记录: a published line changes only as a correction says that another person agreed to; what it said before stays. */
export class Migration20261120020600 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    this.addSql(`alter table "cue_correction" enable row level security`);
    this.addSql(`create policy read on "cue_correction" for select using (${STAFF} or (${SHOWN}))`);
    this.addSql(
      `create policy add on "cue_correction" for insert with check (app_in('MEDIA') or app_in('SYSTEM'))`,
    );
    this.addSql(
      `create policy change on "cue_correction" for update using (app_in('SYSTEM')) with check (app_in('SYSTEM'))`,
    );
    this.addSql(`create function refuse_changed_cue_correction() returns trigger language plpgsql as $$
      begin
        if old.confirmed_at is not null or old.declined_at is not null
          or to_jsonb(new) - array['decided_by_id', 'confirmed_at', 'declined_at', 'decline_note']
            is distinct from to_jsonb(old) - array['decided_by_id', 'confirmed_at', 'declined_at', 'decline_note']
        then raise exception 'a correction is decided once and never changed'; end if;
        return new;
      end $$`);
    this.addSql(`create trigger cue_correction_fixed before update on "cue_correction"
      for each row execute function refuse_changed_cue_correction()`);
    this.addSql(`create or replace function refuse_changed_transcript() returns trigger language plpgsql as $$
      declare
        was jsonb := to_jsonb(old);
        now_is jsonb := to_jsonb(new);
      begin
        if (select r.state in ('PUBLISHED', 'WITHDRAWN') from recording r where r.id = coalesce(new.recording_id, old.recording_id))
          and not (tg_table_name = 'transcript_cue' and tg_op = 'UPDATE'
            and was - array['text', 'speaker'] = now_is - array['text', 'speaker'] and ${AGREED})
        then
          raise exception 'the words of a published recording are not changed';
        end if;
        return coalesce(new, old);
      end $$`);
  }
}
