import { Migration } from '@mikro-orm/migrations';

/**
 * 参照执行 (国令713号第四十二条): a unit that decides for itself, whose decision a row of the catalogue is, and the body of a decision, which
 * never changes. Every unit there is leaves its decisions to the county's government, as it did before.
 */
export class Migration20261122170000 extends Migration {
  override up(): void {
    this.addSql(`alter table unit add column decides_itself boolean not null default false`);
    this.addSql(`alter table catalogue_item add column own_decision boolean not null default false`);
    this.addSql(`alter table catalogue_submission add column own_decision boolean not null default false`);
    this.addSql(`alter table decision add column organ_id uuid null`);
    this.addSql(
      `alter table decision add constraint decision_organ_id_foreign foreign key (organ_id) references unit (id) on delete set null`,
    );
    this.addSql(`create function decision_organ_stays() returns trigger language plpgsql as $$
      begin raise exception 'the body of a decision never changes'; end $$`);
    this.addSql(`create trigger decision_organ_stays before update on decision for each row
      when (old.organ_id is distinct from new.organ_id) execute function decision_organ_stays()`);
  }
}
