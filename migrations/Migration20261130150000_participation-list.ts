import { Migration } from '@mikro-orm/migrations';

/** 公众参与行政决策事项清单: who may take part in which decisions and how, by year and version. */
export class Migration20261130150000 extends Migration {
  override up(): void {
    this.addSql(LIST);
    this.addSql(MATTER);
    for (const statement of FIXED) this.addSql(statement);
    for (const policy of POLICIES) this.addSql(policy);
  }
}

const LIST = `
create table participation_list (
  id uuid not null, year int not null, version_no int not null, change_note text not null default '',
  review text not null default 'DRAFT', review_note text, author_ids uuid[] not null default '{}', reviewed_by_id uuid,
  reviewed_at timestamptz(3), published_by_id uuid, published_at timestamptz(3), published_on date,
  changed_at timestamptz(3) not null, version int not null default 1, primary key (id),
  constraint participation_list_year_version_no_unique unique (year, version_no),
  constraint participation_list_reviewed_by_id_foreign foreign key (reviewed_by_id) references person (id) on delete set null,
  constraint participation_list_published_by_id_foreign foreign key (published_by_id) references person (id) on delete set null
);
create unique index participation_list_in_preparation on participation_list (year) where published_at is null`;

const MATTER = `
create table participation_matter (
  id uuid not null, list_id uuid not null, place int not null, name text not null, scope text not null,
  ways text[] not null, unit_id uuid, unit_words text not null default '', basis text not null default '',
  period text not null default '', period_days int, decision_nos text[] not null default '{}', primary key (id),
  constraint participation_matter_list_id_place_unique unique (list_id, place),
  constraint participation_matter_list_id_foreign foreign key (list_id) references participation_list (id),
  constraint participation_matter_unit_id_foreign foreign key (unit_id) references unit (id) on delete set null
)`;

// A published list and its matters are fixed, whoever writes.
const FIXED = [
  `create function refuse_published_list() returns trigger language plpgsql as $$
  begin
    if old.published_at is not null then raise exception 'a published list is not changed'; end if;
    return coalesce(new, old);
  end
$$`,
  `create trigger published_list_fixed before update or delete on participation_list
    for each row execute function refuse_published_list()`,
  `create function refuse_published_matter() returns trigger language plpgsql as $$
  begin
    if exists (select from participation_list l where l.published_at is not null and l.id = (coalesce(new, old)).list_id) then
      raise exception 'a published list is not changed';
    end if;
    return coalesce(new, old);
  end
$$`,
  `create trigger published_matter_fixed before insert or update or delete on participation_matter
    for each row execute function refuse_published_matter()`,
];

const SEEN = `published_at is not null or app_in('COUNTY') or app_in('SYSTEM') or app_in('AUDIT')
  or (app_in('REVIEW') and review <> 'DRAFT')`;
const WRITTEN = `app_in('COUNTY') or app_in('SYSTEM') or (app_in('REVIEW') and review <> 'DRAFT')`;
const OWN = `(app_in('COUNTY') or app_in('SYSTEM')) and list_id in (select l.id from participation_list l)`;

const POLICIES = [
  `alter table participation_list enable row level security`,
  `create policy read on participation_list for select using (${SEEN})`,
  `create policy add on participation_list for insert with check (app_in('COUNTY') or app_in('SYSTEM'))`,
  `create policy change on participation_list for update using (${WRITTEN}) with check (${WRITTEN})`,
  `alter table participation_matter enable row level security`,
  `create policy read on participation_matter for select
    using (list_id in (select l.id from participation_list l))`,
  `create policy add on participation_matter for insert with check (${OWN})`,
  `create policy remove on participation_matter for delete using (${OWN})`,
];
