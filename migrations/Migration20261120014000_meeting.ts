import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table "meeting" ("id" uuid not null, "no" text not null, "year" int not null, "kind" text not null, "unit_id" uuid not null, "unit_ids" uuid[] not null, "name" text not null, "term" text null, "session_no" int null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "place" text not null, "chair" text not null, "stage" text not null default 'PLANNED', "paper" text null, "review" text not null default 'DRAFT', "author_ids" uuid[] not null default '{}', "reviewed_by_id" uuid null, "reviewed_at" timestamptz(3) null, "announced_at" timestamptz(3) null, "opened_at" timestamptz(3) null, "closed_at" timestamptz(3) null, "minutes_published_at" timestamptz(3) null, "cancelled_at" timestamptz(3) null, "cancel_reason" text null, "calendar_sequence" int not null default 0, "created_by_id" uuid not null, "created_at" timestamptz(3) not null, "changed_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
  `alter table "meeting" add constraint "meeting_no_unique" unique ("no")`,
  `create index "meeting_starts_at_id_index" on "meeting" ("starts_at", "id")`,
  `create index "meeting_year_starts_at_id_index" on "meeting" ("year", "starts_at", "id")`,
  `create table "meeting_stream" ("meeting_id" uuid not null, "state" text not null default 'NONE', "with_text" boolean not null default false, "with_video" boolean not null default false, "video_kind" text null, "video_url" text null, "video_status" text not null default 'PREVIEW', "operator_id" uuid null, "approved_by_id" uuid null, "approved_at" timestamptz(3) null, "approval_note" text null, "started_at" timestamptz(3) null, "paused_at" timestamptz(3) null, "stopped_at" timestamptz(3) null, "version" int not null default 1, primary key ("meeting_id"))`,
  `create table "meeting_review" ("id" uuid not null, "meeting_id" uuid not null, "paper" text not null, "outcome" text not null, "note" text not null default '', "by_id" uuid not null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create index "meeting_review_meeting_id_at_index" on "meeting_review" ("meeting_id", "at")`,
  `create table "meeting_notice" ("id" uuid not null, "meeting_id" uuid not null, "kind" text not null, "text" text not null, "old_starts_at" timestamptz(3) null, "old_place" text null, "by_id" uuid not null, "reviewed_by_id" uuid null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create index "meeting_notice_meeting_id_at_index" on "meeting_notice" ("meeting_id", "at")`,
  `create table "meeting_minutes" ("meeting_id" uuid not null, "attendees" text[] not null default '{}', "absent" text[] not null default '{}', "observers" jsonb not null default '[]', "sections" jsonb not null default '[]', "published_at" timestamptz(3) null, "version" int not null default 1, primary key ("meeting_id"))`,
  `create table "agenda_item" ("id" uuid not null, "meeting_id" uuid not null, "position" int not null, "title" text not null, "disclosure" text not null, "decision_id" uuid null, "reporting_unit" text not null default '', "livelihood" boolean not null default false, "high_attention" boolean not null default false, "invitations_sent" int not null default 0, "invitations_accepted" int not null default 0, "announced_at" timestamptz(3) null, "withdrawn_at" timestamptz(3) null, "started_at" timestamptz(3) null, "ended_at" timestamptz(3) null, "result" text null, "result_text" text null, "version" int not null default 1, primary key ("id"))`,
  `create index "agenda_item_decision_id_index" on "agenda_item" ("decision_id")`,
  `create index "agenda_item_meeting_id_position_index" on "agenda_item" ("meeting_id", "position")`,
  `create table "agenda_item_paper" ("item_id" uuid not null, "title" text not null, "ground" text null, "law" text not null default '', "decision_id" uuid null, "reporting_unit" text not null default '', "note" text not null default '', "result" text null, "result_text" text null, primary key ("item_id"))`,
  `create table "agenda_invitation" ("id" uuid not null, "item_id" uuid not null, "category" text not null, "sent" int not null, "accepted" int not null default 0, "sent_on" date not null, "by_id" uuid not null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create index "agenda_invitation_item_id_index" on "agenda_invitation" ("item_id")`,
  `alter table "meeting" add constraint "meeting_unit_id_foreign" foreign key ("unit_id") references "unit" ("id")`,
  `alter table "meeting" add constraint "meeting_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "person" ("id") on delete set null`,
  `alter table "meeting" add constraint "meeting_created_by_id_foreign" foreign key ("created_by_id") references "person" ("id")`,
  `alter table "meeting_stream" add constraint "meeting_stream_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update cascade on delete cascade`,
  `alter table "meeting_stream" add constraint "meeting_stream_operator_id_foreign" foreign key ("operator_id") references "person" ("id") on delete set null`,
  `alter table "meeting_stream" add constraint "meeting_stream_approved_by_id_foreign" foreign key ("approved_by_id") references "person" ("id") on delete set null`,
  `alter table "meeting_review" add constraint "meeting_review_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id")`,
  `alter table "meeting_review" add constraint "meeting_review_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
  `alter table "meeting_notice" add constraint "meeting_notice_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id")`,
  `alter table "meeting_notice" add constraint "meeting_notice_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
  `alter table "meeting_notice" add constraint "meeting_notice_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "person" ("id") on delete set null`,
  `alter table "meeting_minutes" add constraint "meeting_minutes_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update cascade on delete cascade`,
  `alter table "agenda_item" add constraint "agenda_item_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id")`,
  `alter table "agenda_item" add constraint "agenda_item_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on delete set null`,
  `alter table "agenda_item_paper" add constraint "agenda_item_paper_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id") on update cascade on delete cascade`,
  `alter table "agenda_item_paper" add constraint "agenda_item_paper_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on delete set null`,
  `alter table "agenda_invitation" add constraint "agenda_invitation_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id") on delete cascade`,
  `alter table "agenda_invitation" add constraint "agenda_invitation_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
];

/** The meetings for which `condition` holds; not correlated, so that it is looked up once a statement. */
const among = (condition: string) => `meeting_id in (select m.id from meeting m where ${condition})`;
const MINE = 'app_reads_matter(m.unit_ids, m.review)';
const STAFF = `${among(MINE)} or app_in('MEDIA')`;
const WRITTEN = among('app_writes_matter(m.unit_ids, m.review)');
const OUT = among('m.announced_at is not null');
/**
 * Condition for the non-public parts of an item: open to the office and the leaders, the convening unit, the reviewer;
 * not to the media, not to the auditor.
 */
const ITEMS = `item_id in (select i.id from agenda_item i where i.${WRITTEN})`;

/**
 * Row security: everyone reads announced rows, staff those they prepare, the reviewer those submitted to them; and the
 * writers of each table.
 */
const POLICIES: readonly (readonly [table: string, read: string, write: string])[] = [
  [
    'meeting',
    `announced_at is not null or app_reads_matter(unit_ids, review) or app_in('MEDIA')`,
    'app_writes_matter(unit_ids, review)',
  ],
  ['agenda_item', `(announced_at is not null and ${OUT}) or ${STAFF}`, WRITTEN],
  ['agenda_item_paper', ITEMS, ITEMS],
  ['agenda_invitation', ITEMS, ITEMS],
  ['meeting_review', among(MINE), WRITTEN],
  ['meeting_notice', `${OUT} or ${STAFF}`, WRITTEN],
  ['meeting_minutes', `published_at is not null or ${among(MINE)}`, WRITTEN],
  ['meeting_stream', `${OUT} or ${STAFF}`, `${WRITTEN} or app_in('MEDIA')`],
];

const row = (name: string, columns: string) =>
  `(${columns
    .split(' ')
    .map((column) => `${name}.${column}`)
    .join(', ')})`;
const differ = (columns: string) => `${row('old', columns)} is distinct from ${row('new', columns)}`;
const PUBLISHED = '(select m.minutes_published_at is not null from meeting m where m.id = old.meeting_id)';

/** Conditions that forbid changing a row, by table; announcements, notes and publications stay as they were. */
const FIXED: readonly (readonly [table: string, forbidden: string])[] = [
  [
    'meeting',
    `${differ('no year unit_id')}
      or (old.announced_at is not null and ${differ('kind name term session_no announced_at')})
      or (old.announced_at is not null and ${differ('starts_at ends_at place')}
        and new.calendar_sequence <= old.calendar_sequence)
      or (old.minutes_published_at is not null and ${differ('minutes_published_at opened_at closed_at chair')})
      or (old.stage in ('CANCELLED', 'ARCHIVED') and old.stage <> new.stage)`,
  ],
  [
    'agenda_item',
    `old.meeting_id <> new.meeting_id
      or (old.announced_at is not null and
        ${differ('announced_at position title disclosure decision_id reporting_unit livelihood high_attention')})
      or (old.withdrawn_at is not null and ${differ('withdrawn_at')})
      or (old.started_at is not null and ${differ('started_at')})
      or (old.ended_at is not null and ${differ('ended_at')})
      or (${PUBLISHED} and ${differ('result result_text withdrawn_at started_at ended_at')})`,
  ],
  ['agenda_invitation', 'true'],
  ['meeting_review', 'true'],
  ['meeting_notice', 'true'],
  ['meeting_minutes', 'old.published_at is not null'],
];

/** Rows that may be deleted: an item not yet announced with its dependent rows, and minutes that are only a draft. */
const GOING: Readonly<Record<string, string>> = {
  agenda_item: 'old.announced_at is null',
  agenda_invitation: 'not exists (select from agenda_item i where i.id = old.item_id)',
};

/** 政府会议: the public reads what was announced; of a closed item (国令711号第十四条至第十六条) nothing but that it is there. */
export class Migration20261120014000 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, read, write] of POLICIES) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${read})`);
      this.addSql(`create policy add on "${table}" for insert with check (${write})`);
      this.addSql(`create policy change on "${table}" for update using (${write}) with check (${write})`);
    }
    this.addSql(`create policy remove on agenda_item for delete using (${WRITTEN})`);
    this.addSql(`create policy remove on agenda_item_paper for delete using (${ITEMS})`);
    for (const [table, forbidden] of FIXED) {
      this.addSql(`create function refuse_changed_${table}() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' then
            if ${GOING[table] ?? 'false'} then return old; end if;
            raise exception 'a row of ${table} is kept';
          end if;
          if ${forbidden} then raise exception 'an announced row of ${table} is not changed'; end if;
          return new;
        end $$`);
      this.addSql(`create trigger ${table}_fixed before update or delete on "${table}"
        for each row execute function refuse_changed_${table}()`);
    }
    this.closedItems();
    this.stream();
  }

  /**
   * Database safeguard, independent of the code: a closed item's public row reveals nothing, and no section of the
   * minutes is about it.
   */
  private closedItems(): void {
    this.addSql(`create function refuse_telling_closed_item() returns trigger language plpgsql as $$
      begin
        if new.disclosure = 'CLOSED' and (new.title <> '依法不予公开的议题' or new.decision_id is not null
          or new.reporting_unit <> '' or new.livelihood or new.high_attention
          or new.result is not null or new.result_text is not null) then
          raise exception 'nothing is told of a closed agenda item';
        end if;
        if new.disclosure = 'CLOSED' and exists (select from meeting_minutes t, jsonb_array_elements(t.sections) s
          where t.meeting_id = new.meeting_id and s ->> 'itemId' = new.id::text) then
          raise exception 'the minutes tell of this agenda item';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger agenda_item_closed before insert or update on agenda_item
      for each row execute function refuse_telling_closed_item()`);
    this.addSql(`create function refuse_closed_section() returns trigger language plpgsql as $$
      begin
        if exists (select from jsonb_array_elements(new.sections) s
          where s ->> 'itemId' is not null and not exists (select from agenda_item i
            where i.meeting_id = new.meeting_id and i.id::text = s ->> 'itemId' and i.disclosure <> 'CLOSED')) then
          raise exception 'the minutes tell of no closed agenda item';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger meeting_minutes_closed before insert or update on meeting_minutes
      for each row execute function refuse_closed_section()`);
  }

  /** One item runs at a time. A closed one stops the broadcast in its own statement, and nothing starts it again meanwhile. */
  private stream(): void {
    this.addSql(`create unique index agenda_item_running on agenda_item (meeting_id)
      where started_at is not null and ended_at is null`);
    this.addSql(`create function pause_for_closed_item() returns trigger language plpgsql as $$
      begin
        if new.disclosure = 'CLOSED' and old.started_at is null and new.started_at is not null then
          -- Taken whatever its state, so that whoever resumes at the same instant comes before or after.
          perform from meeting_stream s where s.meeting_id = new.meeting_id for update;
          update meeting_stream set state = 'PAUSED', paused_at = new.started_at, version = version + 1
            where meeting_id = new.meeting_id and state = 'LIVE';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger agenda_item_pauses after update on agenda_item
      for each row execute function pause_for_closed_item()`);
    this.addSql(`create function refuse_live_closed_item() returns trigger language plpgsql as $$
      begin
        if new.state = 'LIVE' and exists (select from agenda_item i where i.meeting_id = new.meeting_id
          and i.disclosure = 'CLOSED' and i.started_at is not null and i.ended_at is null) then
          raise exception 'a closed agenda item is not broadcast';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger meeting_stream_live before insert or update on meeting_stream
      for each row execute function refuse_live_closed_item()`);
  }
}
