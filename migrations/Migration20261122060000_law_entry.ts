import { Migration } from '@mikro-orm/migrations';
import { FIRST_ENTRIES, type FirstEntry } from './data/law-entries.ts';

const RULED = `state = 'CONFIRMED'`;
/** 司法局 keeps the entries; row security knows it among the county's own people. */
const COUNTY = `app_in('COUNTY') or app_in('SYSTEM')`;

const quoted = (text: string | null) => (text === null ? 'null' : `'${text.replaceAll("'", "''")}'`);
const list = (values: readonly string[]) => `'{${values.join(',')}}'`;

const row = (one: FirstEntry) =>
  `(${[
    quoted(one.id),
    quoted(one.code),
    '1',
    quoted(one.label),
    quoted(one.source),
    quoted(one.docNo),
    quoted(one.level),
    quoted(one.article),
    list([one.code]),
    list(one.steps),
    String(one.minimumDays),
    String(one.shortenable),
    quoted(one.hearing),
    quoted(one.attendance),
    String(one.feedbackByLaw),
    quoted(one.duty),
    quoted(one.from),
    `'平台启用时的专门规定', 'CONFIRMED', now(), now()`,
  ].join(', ')})`;

/**
 * 专门规定 as entries (国令713号第三条第三款、第十六条): each edition is a row, proposed by one person of 司法局 and confirmed by another; a
 * confirmed entry never changes, it is followed by another edition or ended by one. The laws that stood in the code are
 * the first editions, so every matter is judged as before. A round keeps the entries of the day it opens.
 */
export class Migration20261122060000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "law_entry" ("id" uuid not null, "code" text not null, "no" int not null, "ends" boolean not null default false, "label" text not null, "source" text not null, "doc_no" text not null, "level" text not null, "article" text not null, "subjects" text[] not null default '{}', "categories" text[] not null default '{}', "facts" text[] not null default '{}', "steps" text[] not null default '{}', "minimum_days" int null, "day_unit" text not null default 'CALENDAR_DAY', "shortenable" boolean not null, "hearing" text null, "attendance" text null, "feedback_by_law" boolean not null, "duty" text not null, "from_day" date not null, "reason" text not null, "state" text not null default 'PROPOSED', "proposed_by_id" uuid null, "proposed_at" timestamptz(3) not null, "ruled_by_id" uuid null, "ruled_at" timestamptz(3) null, "ruling" text not null default '', "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "law_entry" add constraint "law_entry_code_no_unique" unique ("code", "no")`);
    this.addSql(`create unique index "law_entry_pending" on "law_entry" ("code") where state = 'PROPOSED'`);
    for (const column of ['proposed_by_id', 'ruled_by_id'])
      this.addSql(
        `alter table "law_entry" add constraint "law_entry_${column}_foreign" foreign key ("${column}") references "person" ("id") on delete set null`,
      );
    this.addSql(`insert into law_entry (id, code, no, label, source, doc_no, level, article, subjects, steps,
      minimum_days, shortenable, hearing, attendance, feedback_by_law, duty, from_day, reason, state, proposed_at, ruled_at)
      values ${FIRST_ENTRIES.map(row).join(', ')}`);
    this.addSql(`alter table "law_entry" enable row level security`);
    this.addSql(`create policy read on law_entry for select using (${RULED} or ${COUNTY})`);
    this.addSql(`create policy add on law_entry for insert with check (${COUNTY})`);
    this.addSql(`create policy change on law_entry for update using (${COUNTY}) with check (${COUNTY})`);
    this.addSql(`create trigger law_entry_fixed before update on law_entry for each row
      when (old.state <> 'PROPOSED') execute function refuse_recorded()`);
    this.addSql(
      `create trigger law_entry_kept before delete on law_entry for each row execute function refuse_recorded()`,
    );
    this.addSql('alter table consultation add column law_ids uuid[] null');
  }
}
