import { Migration } from '@mikro-orm/migrations';

/** 内部备注: notes beside an opinion, by the people of its unit, with whom they name. */
export class Migration20261128140000 extends Migration {
  override up(): void {
    for (const statement of [TABLE, KEYS, INDEX, ...POLICIES]) this.addSql(statement);
  }
}

const TABLE = `
create table comment_note (
  id uuid not null, comment_id uuid not null, consultation_id uuid not null, by_id uuid not null,
  at timestamptz(3) not null, text text not null, to_ids uuid[] not null, primary key (id)
)`;

const KEYS = `alter table comment_note
  add constraint comment_note_comment_id_foreign foreign key (comment_id) references comment (id),
  add constraint comment_note_consultation_id_foreign foreign key (consultation_id) references consultation (id),
  add constraint comment_note_by_id_foreign foreign key (by_id) references person (id)`;

const INDEX = `create index comment_note_comment_id_at_index on comment_note (comment_id, at)`;

const POLICIES = [
  `alter table comment_note enable row level security`,
  `create policy read on comment_note for select using (consultation_id in
    (select c.id from consultation c where app_writes(c.unit_ids)))`,
  `create policy add on comment_note for insert with check (consultation_id in
    (select c.id from consultation c where app_writes(c.unit_ids)))`,
];
