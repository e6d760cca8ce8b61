import { Migration } from '@mikro-orm/migrations';

/**
 * 国令713号第十七条: who kept the record of a hearing is an account of its unit; fixed with the record that is signed, as
 * who presided is.
 */
export class Migration20261128110000 extends Migration {
  override up(): void {
    this.addSql(`alter table hearing add column recorder_id uuid,
      add constraint hearing_recorder_id_foreign foreign key (recorder_id) references person (id) on delete set null`);
    this.addSql(FIXED);
  }
}

const FIXED = `
create function refuse_changed_recorder() returns trigger language plpgsql as $$
    begin
      raise exception 'who kept the record of a hearing is not changed';
    end
$$;
create trigger hearing_recorder_fixed before update on hearing for each row
  when (old.record_signed_at is not null and old.recorder_id is distinct from new.recorder_id)
  execute function refuse_changed_recorder()`;
