import { Migration } from '@mikro-orm/migrations';

const FUNCTION = `create function text_pairs(said text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(one || next), '{}')
  from unnest(string_to_array(lower(said), null), (string_to_array(lower(said), null))[2:]) as pair(one, next)
  where next is not null $$`;

const TABLES = [
  `create table "transcript" ("recording_id" uuid not null, "origin" text not null, "file_name" text null, "confirmed_at" timestamptz(3) null, "confirmed_by_id" uuid null, "changed_at" timestamptz(3) not null, "version" int not null default 1, primary key ("recording_id"))`,
  `create table "transcript_cue" ("id" uuid not null, "recording_id" uuid not null, "starts_ms" int not null, "ends_ms" int not null, "speaker" text null, "speaker_role" text null, "text" text not null, "said_order" double precision not null, primary key ("id"))`,
  `create index "transcript_cue_recording_id_starts_ms_index" on "transcript_cue" ("recording_id", "starts_ms")`,
  `create index "transcript_cue_said_order_index" on "transcript_cue" ("said_order")`,
  `create index "transcript_cue_pairs_index" on "transcript_cue" using gin (text_pairs("text")) with (fastupdate = off)`,
  `create table "clause_moment" ("id" uuid not null, "recording_id" uuid not null, "starts_ms" int not null, "decision_id" uuid not null, "consultation_id" uuid null, "clause_no" text null, "by_id" uuid not null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create index "clause_moment_recording_id_starts_ms_index" on "clause_moment" ("recording_id", "starts_ms")`,
  `create index "clause_moment_decision_id_index" on "clause_moment" ("decision_id")`,
  `create table "speech_job" ("recording_id" uuid not null, "state" text not null, "reason" text null, "asked_by_id" uuid not null, "asked_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, primary key ("recording_id"))`,
  `alter table "transcript" add constraint "transcript_recording_id_foreign" foreign key ("recording_id") references "recording" ("id") on update cascade on delete cascade`,
  `alter table "transcript" add constraint "transcript_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references "person" ("id") on delete set null`,
  `alter table "transcript_cue" add constraint "transcript_cue_recording_id_foreign" foreign key ("recording_id") references "recording" ("id")`,
  `alter table "clause_moment" add constraint "clause_moment_recording_id_foreign" foreign key ("recording_id") references "recording" ("id")`,
  `alter table "clause_moment" add constraint "clause_moment_decision_id_foreign" foreign key ("decision_id") references "decision" ("id")`,
  `alter table "clause_moment" add constraint "clause_moment_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id") on delete set null`,
  `alter table "clause_moment" add constraint "clause_moment_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
  `alter table "speech_job" add constraint "speech_job_recording_id_foreign" foreign key ("recording_id") references "recording" ("id") on update cascade on delete cascade`,
  `alter table "speech_job" add constraint "speech_job_asked_by_id_foreign" foreign key ("asked_by_id") references "person" ("id")`,
];

/** The recordings for which `condition` holds; not correlated, so that it is looked up once a statement. */
const among = (condition: string) => `recording_id in (select r.id from recording r where ${condition})`;
const OUT = `r.state = 'PUBLISHED'`;
const STAFF = `app_in('MEDIA') or app_in('COUNTY') or app_in('SYSTEM')`;
const REVIEWER = `app_in('REVIEW') and r.state in ('IN_REVIEW', 'APPROVED')`;

/**
 * Row security: everyone reads published rows, the media centre and the government office those they prepare; and the
 * writers of each table.
 */
const POLICIES: readonly (readonly [table: string, read: string, write: string])[] = [
  ['transcript', `${STAFF} or ${among(`${OUT} or (${REVIEWER})`)}`, `app_in('MEDIA') or app_in('SYSTEM')`],
  [
    'transcript_cue',
    `${STAFF} or ${among(`${OUT} or (${REVIEWER})`)}`,
    `app_in('MEDIA') or app_in('SYSTEM')`,
  ],
  ['clause_moment', `${STAFF} or ${among(`${OUT} or (${REVIEWER})`)}`, STAFF],
  ['speech_job', STAFF, `app_in('MEDIA') or app_in('SYSTEM')`],
];

/**
 * 会议文字记录 (R-69): its published text is fixed. It is found by every two neighbouring characters, so that any words of
 * two characters and more are found exactly; the search runs with its owner's rights, since row security would keep it
 * from the index, and its own condition is that of row security.
 */
export class Migration20261120017000 extends Migration {
  override up(): void {
    this.addSql(FUNCTION);
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, read, write] of POLICIES) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${read})`);
      this.addSql(`create policy add on "${table}" for insert with check (${write})`);
      this.addSql(`create policy change on "${table}" for update using (${write}) with check (${write})`);
      this.addSql(`create policy remove on "${table}" for delete using (${write})`);
    }
    this.addSql(`create function refuse_changed_transcript() returns trigger language plpgsql as $$
      begin
        if (select r.state in ('PUBLISHED', 'WITHDRAWN') from recording r where r.id = coalesce(new.recording_id, old.recording_id)) then
          raise exception 'the words of a published recording are not changed';
        end if;
        return coalesce(new, old);
      end $$`);
    for (const table of ['transcript', 'transcript_cue'])
      this.addSql(`create trigger ${table}_fixed before insert or update or delete on ${table}
        for each row execute function refuse_changed_transcript()`);
    this.search();
  }

  /** The newest lines first: what is often said is found among the newest, what is rare through the pairs, which are asked of their index alone. */
  private search(): void {
    this
      .addSql(`create function search_transcripts(term text, meeting uuid, from_order double precision, until_order double precision, most int)
      returns table (id uuid, said_order double precision)
      language plpgsql stable security definer set search_path = public, pg_temp
      set plan_cache_mode = force_custom_plan set enable_seqscan = off set work_mem = '32MB' as $$
      #variable_conflict use_column
      declare
        wanted text := '%' || replace(replace(replace(lower(term), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
        shown uuid[] := array(select r.id from recording r join meeting m on m.id = r.meeting_id
          where r.state = 'PUBLISHED' and m.announced_at is not null
            and (meeting is null or r.meeting_id = meeting));
        cased boolean := lower(term) <> upper(term);
        step int;
        floor double precision;
        found int;
      begin
        if cardinality(shown) = 0 then return; end if;
        foreach step in array case when meeting is null then array[5000, 20000] else '{}'::int[] end loop
          select min(n.said_order) into floor from (
            select c.said_order from transcript_cue c where c.said_order < until_order order by c.said_order desc limit step) n;
          if floor is null then return; end if;
          return query select c.id, c.said_order from transcript_cue c
            where c.said_order < until_order and c.said_order >= greatest(floor, from_order)
              and case when cased then lower(c.text) else c.text end like wanted and c.recording_id = any(shown)
            order by c.said_order desc limit most;
          get diagnostics found = row_count;
          most := most - found;
          if most <= 0 or floor <= from_order then return; end if;
          until_order := floor;
        end loop;
        return query with paired as materialized (
            select c.id, c.said_order, c.recording_id, c.text from transcript_cue c
            where text_pairs(c.text) @> text_pairs(term))
          select c.id, c.said_order from paired c
          where case when cased then lower(c.text) else c.text end like wanted
            and c.said_order < until_order and c.said_order >= from_order and c.recording_id = any(shown)
          order by c.said_order desc limit most;
      end $$`);
  }
}
