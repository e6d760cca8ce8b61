import { Migration } from '@mikro-orm/migrations';

const TABLES: readonly string[] = [
  `create table "event_opinion" ("id" uuid not null, "event_id" uuid not null, "position" int not null, "text" text not null, "category" text null, "answer" text not null default '', "recorded_by_id" uuid not null, "recorded_at" timestamptz(3) not null, primary key ("id"))`,
  `create index "event_opinion_event_id_position_index" on "event_opinion" ("event_id", "position")`,
  `create table "event_photo" ("id" uuid not null, "name" text not null, "media_type" text not null, "size" int not null, "sha256" text not null, "storage_key" text not null, "uploaded_at" timestamptz(3) not null, "event_id" uuid not null, "width" int not null, "height" int not null, "position" int null, "alt" text not null default '', "caption" text not null default '', "consent" boolean not null default false, "withdrawn_at" timestamptz(3) null, "withdraw_reason" text null, "uploaded_by_id" uuid not null, primary key ("id"))`,
  `alter table "event_photo" add constraint "event_photo_storage_key_unique" unique ("storage_key")`,
  `create index "event_photo_event_id_index" on "event_photo" ("event_id")`,
  `create table "event_correction" ("id" uuid not null, "event_id" uuid not null, "summary" text not null, "attendance" jsonb not null, "note" text not null, "by_id" uuid not null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create index "event_correction_event_id_at_index" on "event_correction" ("event_id", "at")`,
  `create table "event_feedback" ("id" uuid not null, "event_id" uuid not null, "ticket" text not null, "request_hash" text not null, "by_receipt" boolean not null, "satisfaction" text not null, "accessibility" text null, "good" text not null default '', "better" text not null default '', "notice_version" int not null, "given_at" timestamptz(3) not null, primary key ("id"))`,
  `alter table "event_feedback" add constraint "event_feedback_event_id_ticket_unique" unique ("event_id", "ticket")`,
  `alter table "event_opinion" add constraint "event_opinion_event_id_foreign" foreign key ("event_id") references "event" ("id")`,
  `alter table "event_opinion" add constraint "event_opinion_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id")`,
  `alter table "event_photo" add constraint "event_photo_event_id_foreign" foreign key ("event_id") references "event" ("id")`,
  `alter table "event_photo" add constraint "event_photo_uploaded_by_id_foreign" foreign key ("uploaded_by_id") references "person" ("id")`,
  `alter table "event_correction" add constraint "event_correction_event_id_foreign" foreign key ("event_id") references "event" ("id")`,
  `alter table "event_correction" add constraint "event_correction_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
  `alter table "event_feedback" add constraint "event_feedback_event_id_foreign" foreign key ("event_id") references "event" ("id")`,
  // Each opinion heard becomes a row of its own, so that each can be answered and entered.
  `insert into event_opinion (id, event_id, position, text, recorded_by_id, recorded_at)
     select gen_random_uuid(), e.id, o.place::int - 1, o.text, e.created_by_id, e.ends_at
     from event_report r join event e on e.id = r.event_id cross join unnest(r.opinions) with ordinality as o (text, place)`,
  `alter table "event_report" drop column "opinions"`,
  `alter table "event_report" add column "attendance_note" text not null default ''`,
];

const PRESS = `(app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE')`;
const MINE = `app_reads_matter(e.unit_ids, e.review) or ${PRESS}`;
const OURS = `app_writes_matter(e.unit_ids, e.review) or ${PRESS}`;
const among = (condition: string) => `event_id in (select e.id from event e where ${condition})`;
const TOLD = among('e.report_published_at is not null');
const UNTOLD = among(`e.report_published_at is null and (${OURS})`);

/** Everyone reads what the report tells, its hosts what they prepare; answers of those who came only their numbers (by the system). */
const POLICIES: readonly (readonly [table: string, read: string, write: string])[] = [
  ['event_opinion', `${TOLD} or ${among(MINE)}`, among(OURS)],
  [
    'event_photo',
    `(position is not null and withdrawn_at is null and ${TOLD}) or ${among(MINE)}`,
    among(OURS),
  ],
  ['event_correction', `${TOLD} or ${among(MINE)}`, among(OURS)],
  ['event_feedback', among(`app_reads(e.unit_ids) or ${PRESS}`), `app_in('SYSTEM')`],
];

const row = (name: string, columns: string) =>
  `(${columns
    .split(' ')
    .map((column) => `${name}.${column}`)
    .join(', ')})`;
const differ = (columns: string) => `${row('old', columns)} is distinct from ${row('new', columns)}`;
const told = '(select e.report_published_at is not null from event e where e.id = old.event_id)';

/**
 * Conditions that forbid changing a row, by table: published parts stay, a photo is withdrawn but never exchanged,
 * feedback keeps its choices when its text has been erased.
 */
const FIXED: readonly (readonly [table: string, forbidden: string])[] = [
  ['event_opinion', told],
  [
    'event_photo',
    `${differ('event_id storage_key sha256 width height')}
      or (old.withdrawn_at is not null and ${differ('withdrawn_at withdraw_reason')})
      or (${told} and ${differ('position alt caption consent')})`,
  ],
  [
    'event_feedback',
    `${differ('event_id ticket request_hash by_receipt satisfaction accessibility given_at')}
      or (new.good not in ('', old.good)) or (new.better not in ('', old.better))`,
  ],
];

/** 活动情况 (R-71): photographs, what was heard and what became of it, how it was for those who came, corrections. */
export class Migration20261120020400 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, read, write] of POLICIES) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${read})`);
      this.addSql(`create policy add on "${table}" for insert with check (${write})`);
      this.addSql(`create policy change on "${table}" for update using (${write}) with check (${write})`);
    }
    this.addSql(`create policy remove on event_opinion for delete using (${UNTOLD})`);
    this.addSql(`create policy remove on event_photo for delete using (position is null and ${among(OURS)})`);
    for (const [table, forbidden] of FIXED) {
      this.addSql(`create function refuse_changed_${table}() returns trigger language plpgsql as $$
        begin
          if ${forbidden} then raise exception 'this may not become of a row of ${table}'; end if;
          return new;
        end $$`);
      this.addSql(`create trigger ${table}_fixed before update on "${table}"
        for each row execute function refuse_changed_${table}()`);
    }
  }
}
