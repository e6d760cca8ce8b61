import { Migration } from '@mikro-orm/migrations';

const TABLE = [
  `create table correction (id uuid not null, subject text not null, decision_id uuid not null, consultation_id uuid null,
    unit_ids uuid[] not null, part text not null, place text not null default '', wrong text not null default '',
    corrected text not null default '', former_file_id uuid null, file_id uuid null, reason text not null, since date null,
    material boolean not null default false, from_closes_on date null, to_closes_on date null,
    review text not null default 'DRAFT', author_ids uuid[] not null default '{}', reviewed_by_id uuid null,
    reviewed_at timestamptz(3) null, review_note text null, changed_at timestamptz(3) not null, published_by_id uuid null,
    published_at timestamptz(3) null, version int not null default 1, primary key (id))`,
  'create index correction_consultation_id_index on correction (consultation_id)',
  'create index correction_decision_id_index on correction (decision_id)',
  'alter table correction add constraint correction_decision_id_foreign foreign key (decision_id) references decision (id)',
  `alter table correction add constraint correction_consultation_id_foreign foreign key (consultation_id)
    references consultation (id) on delete set null`,
  ...['reviewed_by_id', 'published_by_id'].map(
    (column) => `alter table correction add constraint correction_${column}_foreign foreign key (${column})
      references person (id) on delete set null`,
  ),
];

const READ = 'published_at is not null or app_reads_matter(unit_ids, review)';
const WRITE = 'app_writes_matter(unit_ids, review)';

/** Policies of published corrections: they stay as they are, and a wrong one is put right by another. */
const KEPT = [
  'alter table correction enable row level security',
  `create policy read on correction for select using (${READ})`,
  `create policy add on correction for insert with check (${WRITE})`,
  `create policy change on correction for update using (${WRITE}) with check (${WRITE})`,
  `create policy remove on correction for delete using (${WRITE})`,
  `create function refuse_published_correction() returns trigger language plpgsql as $$
    begin
      if old.published_at is not null then
        raise exception 'a published correction stays' using errcode = 'restrict_violation';
      end if;
      return coalesce(new, old);
    end $$`,
  `create trigger correction_fixed before update or delete on correction
    for each row execute function refuse_published_correction()`,
];

/** 更正公告: the wrong words of something public and the right ones beside them. */
export class Migration20261121131200 extends Migration {
  override up(): void {
    for (const sql of [...TABLE, ...KEPT]) this.addSql(sql);
  }
}
