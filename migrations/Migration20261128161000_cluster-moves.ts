import { Migration } from '@mikro-orm/migrations';

/** 归类经过: which opinions went from which theme to which, by whom; a move is taken back at most once. */
export class Migration20261128161000 extends Migration {
  override up(): void {
    for (const statement of [TABLE, KEYS, ...INDEXES, ...POLICIES]) this.addSql(statement);
  }
}

const TABLE = `
create table cluster_move (
  id uuid not null, consultation_id uuid not null, from_cluster_id uuid null, to_cluster_id uuid null,
  comment_ids uuid[] not null, moved_by_id uuid not null, moved_at timestamptz(3) not null, undoes_id uuid null,
  primary key (id)
)`;

const KEYS = `alter table cluster_move
  add constraint cluster_move_consultation_id_foreign foreign key (consultation_id) references consultation (id),
  add constraint cluster_move_from_cluster_id_foreign foreign key (from_cluster_id) references comment_cluster (id)
    on delete set null,
  add constraint cluster_move_to_cluster_id_foreign foreign key (to_cluster_id) references comment_cluster (id)
    on delete set null,
  add constraint cluster_move_moved_by_id_foreign foreign key (moved_by_id) references person (id),
  add constraint cluster_move_undoes_id_foreign foreign key (undoes_id) references cluster_move (id)
    on delete set null,
  add constraint cluster_move_undoes_id_unique unique (undoes_id)`;

const INDEXES = [
  `create index cluster_move_from_cluster_id_index on cluster_move (from_cluster_id)`,
  `create index cluster_move_to_cluster_id_index on cluster_move (to_cluster_id)`,
];

const OWN = `consultation_id in (select c.id from consultation c where app_writes(c.unit_ids))`;

const POLICIES = [
  `alter table cluster_move enable row level security`,
  `create policy read on cluster_move for select using (${OWN})`,
  `create policy add on cluster_move for insert with check (${OWN})`,
];
