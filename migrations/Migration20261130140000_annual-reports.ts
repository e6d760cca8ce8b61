import { Migration } from '@mikro-orm/migrations';

/** 国令711号第四十九条: the units' annual reports; what was published is not changed. */
export class Migration20261130140000 extends Migration {
  override up(): void {
    this.addSql(TABLE);
    this.addSql('create index annual_report_year_published_at_index on annual_report (year, published_at)');
    this.addSql(FIXED);
    this.addSql(`create trigger annual_report_fixed before update or delete on annual_report
      for each row when (old.published_at is not null) execute function refuse_published_annual_report()`);
  }
}

const TABLE = `create table annual_report (
  id uuid not null, unit_id uuid not null, level text not null, year int not null, edition int not null,
  sections jsonb not null, figures jsonb not null, correction text, written_by_id uuid not null,
  written_by_name text not null, return_reason text, confirmed_by_name text, requests jsonb, facts jsonb,
  published_at timestamptz(3), published_on date, version int not null default 1, primary key (id),
  constraint annual_report_unit_id_year_edition_unique unique (unit_id, year, edition),
  constraint annual_report_unit_id_foreign foreign key (unit_id) references unit (id),
  constraint annual_report_written_by_id_foreign foreign key (written_by_id) references person (id)
)`;

const FIXED = `create function refuse_published_annual_report() returns trigger language plpgsql as $$
  begin
    raise exception 'a published report is not changed' using errcode = 'restrict_violation';
  end
$$`;
