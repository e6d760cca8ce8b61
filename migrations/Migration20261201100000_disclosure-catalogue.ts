import { Migration } from '@mikro-orm/migrations';

/** 政务公开标准目录: what is disclosed in each field, by whom and when, by version; and who checked it when. */
export class Migration20261201100000 extends Migration {
  override up(): void {
    for (const statement of [CATALOGUE, ROW, CHECK, ...INDEXES, ...FIXED, ...POLICIES])
      this.addSql(statement);
  }
}

const CATALOGUE = `
create table disclosure_catalogue (
  id uuid not null, version_no int not null, change_note text not null default '',
  review text not null default 'DRAFT', review_note text, author_ids uuid[] not null default '{}', reviewed_by_id uuid,
  reviewed_at timestamptz(3), published_by_id uuid, published_at timestamptz(3), published_on date,
  changed_at timestamptz(3) not null, version int not null default 1, primary key (id),
  constraint disclosure_catalogue_version_no_unique unique (version_no),
  constraint disclosure_catalogue_reviewed_by_id_foreign foreign key (reviewed_by_id) references person (id) on delete set null,
  constraint disclosure_catalogue_published_by_id_foreign foreign key (published_by_id) references person (id) on delete set null
)`;

const ROW = `
create table disclosure_row (
  id uuid not null, catalogue_id uuid not null, place int not null, key uuid not null, field text not null,
  matter text not null, item text not null default '', content text not null, basis text not null, rhythm text not null,
  working_days int, unit_id uuid not null, channels text[] not null, audience text not null default '',
  on_request boolean not null default false, levels text[] not null, person_id uuid, interpreter_id uuid,
  decision_nos text[] not null default '{}', addresses text[] not null default '{}', primary key (id),
  constraint disclosure_row_catalogue_id_place_unique unique (catalogue_id, place),
  constraint disclosure_row_catalogue_id_foreign foreign key (catalogue_id) references disclosure_catalogue (id),
  constraint disclosure_row_unit_id_foreign foreign key (unit_id) references unit (id),
  constraint disclosure_row_person_id_foreign foreign key (person_id) references person (id) on delete set null,
  constraint disclosure_row_interpreter_id_foreign foreign key (interpreter_id) references policy_interpreter (id) on delete set null
)`;

const CHECK = `
create table disclosure_check (
  id uuid not null, key uuid not null, checked_on date not null, checked_by_id uuid, primary key (id),
  constraint disclosure_check_checked_by_id_foreign foreign key (checked_by_id) references person (id) on delete set null
)`;

const INDEXES = [
  'create index disclosure_row_key_index on disclosure_row (key)',
  'create index disclosure_check_key_checked_on_index on disclosure_check (key, checked_on)',
];

// A published catalogue and its rows are fixed, whoever writes.
const FIXED = [
  `create function refuse_published_disclosure() returns trigger language plpgsql as $$
  begin
    if old.published_at is not null then raise exception 'a published catalogue is not changed'; end if;
    return coalesce(new, old);
  end
$$`,
  `create trigger published_disclosure_fixed before update or delete on disclosure_catalogue
    for each row execute function refuse_published_disclosure()`,
  `create function refuse_published_disclosure_row() returns trigger language plpgsql as $$
  begin
    if exists (select from disclosure_catalogue c where c.published_at is not null and c.id = (coalesce(new, old)).catalogue_id) then
      raise exception 'a published catalogue is not changed';
    end if;
    return coalesce(new, old);
  end
$$`,
  `create trigger published_disclosure_row_fixed before insert or update or delete on disclosure_row
    for each row execute function refuse_published_disclosure_row()`,
];

const SEEN = `published_at is not null or app_in('COUNTY') or app_in('SYSTEM') or app_in('AUDIT')
  or (app_in('REVIEW') and review <> 'DRAFT')`;
const WRITTEN = `app_in('COUNTY') or app_in('SYSTEM') or (app_in('REVIEW') and review <> 'DRAFT')`;
const OWN = `(app_in('COUNTY') or app_in('SYSTEM')) and catalogue_id in (select c.id from disclosure_catalogue c)`;
// Whoever discloses a matter says that they checked it.
const CHECKED = `app_in('SYSTEM') or key in (select r.key from disclosure_row r where r.unit_id = app_unit())`;

const POLICIES = [
  `alter table disclosure_catalogue enable row level security`,
  `create policy read on disclosure_catalogue for select using (${SEEN})`,
  `create policy add on disclosure_catalogue for insert with check (app_in('COUNTY') or app_in('SYSTEM'))`,
  `create policy change on disclosure_catalogue for update using (${WRITTEN}) with check (${WRITTEN})`,
  `alter table disclosure_row enable row level security`,
  `create policy read on disclosure_row for select
    using (catalogue_id in (select c.id from disclosure_catalogue c))`,
  `create policy add on disclosure_row for insert with check (${OWN})`,
  `create policy remove on disclosure_row for delete using (${OWN})`,
  `alter table disclosure_check enable row level security`,
  `create policy read on disclosure_check for select using (true)`,
  `create policy add on disclosure_check for insert with check (${CHECKED})`,
];
