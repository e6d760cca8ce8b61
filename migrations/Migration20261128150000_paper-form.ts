import { Migration } from '@mikro-orm/migrations';

/** 纸质意见表: numbered sheets of a round, and which opinion came back on which. Whoever works for a unit may look a number up. */
export class Migration20261128150000 extends Migration {
  override up(): void {
    for (const statement of [TABLE, KEYS, INDEX, ...POLICIES]) this.addSql(statement);
  }
}

const TABLE = `
create table paper_form (
  number text not null, consultation_id uuid not null, print_id uuid not null, printed_by_id uuid not null,
  printed_at timestamptz(3) not null, comment_id uuid null, primary key (number)
)`;

const KEYS = `alter table paper_form
  add constraint paper_form_consultation_id_foreign foreign key (consultation_id) references consultation (id),
  add constraint paper_form_printed_by_id_foreign foreign key (printed_by_id) references person (id),
  add constraint paper_form_comment_id_foreign foreign key (comment_id) references comment (id) on delete set null,
  add constraint paper_form_comment_id_unique unique (comment_id)`;

const INDEX = `create index paper_form_consultation_id_index on paper_form (consultation_id)`;

const OWN = `consultation_id in (select c.id from consultation c where app_writes(c.unit_ids))`;

const POLICIES = [
  `alter table paper_form enable row level security`,
  `create policy read on paper_form for select using (app_in('UNIT') or consultation_id in
    (select c.id from consultation c where app_reads_matter(c.unit_ids, c.review)))`,
  `create policy add on paper_form for insert with check (${OWN})`,
  `create policy change on paper_form for update using (${OWN}) with check (${OWN})`,
];
