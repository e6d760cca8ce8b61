import { Migration } from '@mikro-orm/migrations';

/** 来源编号: what another register passes on keeps the number that it has there, and is entered once. */
export class Migration20261130200000 extends Migration {
  override up(): void {
    this.addSql('alter table case_item add column source_no text');
    this.addSql(
      'alter table case_item add constraint case_item_kind_source_no_unique unique (kind, source_no)',
    );
    this.addSql(KEPT);
    this.addSql(`create trigger source_no_kept before update of source_no on case_item for each row
      when (old.source_no is distinct from new.source_no) execute function refuse_other_source_no()`);
  }
}

const KEPT = `create function refuse_other_source_no() returns trigger language plpgsql as $$
  begin
    raise exception 'the number under which it came is not changed' using errcode = 'restrict_violation';
  end
$$`;
