import { Migration } from '@mikro-orm/migrations';

/** 视图: filters of a list under a name, of one person or of a whole unit; and what the desk counts by. */
export class Migration20261128160000 extends Migration {
  override up(): void {
    for (const statement of [TABLE, KEYS, ...INDEXES, ...POLICIES]) this.addSql(statement);
  }
}

const TABLE = `
create table saved_view (
  id uuid not null, desk text not null, owner_id uuid null, unit_id uuid null, name text not null,
  query text not null, saved_by_id uuid not null, saved_at timestamptz(3) not null, primary key (id)
)`;

const KEYS = `alter table saved_view
  add constraint saved_view_owner check (num_nonnulls(owner_id, unit_id) = 1),
  add constraint saved_view_owner_id_foreign foreign key (owner_id) references person (id) on delete set null,
  add constraint saved_view_unit_id_foreign foreign key (unit_id) references unit (id) on delete set null,
  add constraint saved_view_saved_by_id_foreign foreign key (saved_by_id) references person (id)`;

const INDEXES = [
  `create unique index saved_view_own on saved_view (desk, owner_id, name) where (owner_id is not null)`,
  `create unique index saved_view_unit on saved_view (desk, unit_id, name) where (unit_id is not null)`,
  `create index comment_note_consultation_id_index on comment_note (consultation_id)`,
];

/** Those of a unit, its people's own among them; which of these are whose is asked by whoever reads. */
const OF_UNIT = `unit_id = app_unit() or owner_id in (select p.id from person p where p.unit_id = app_unit())`;

const POLICIES = [
  `alter table saved_view enable row level security`,
  `create policy read on saved_view for select using (${OF_UNIT})`,
  `create policy add on saved_view for insert with check (${OF_UNIT})`,
  `create policy change on saved_view for update using (${OF_UNIT})`,
  `create policy remove on saved_view for delete using (${OF_UNIT})`,
];
