import { Migration } from '@mikro-orm/migrations';

/** 政策解读专员: whom the public may ask about what a unit is in charge of. */
export class Migration20261129190000 extends Migration {
  override up(): void {
    this.addSql(`create table policy_interpreter (
      id uuid not null, unit_id uuid not null, name text not null, phone text not null, hours text not null,
      topics text not null, active boolean not null default true, version int not null default 1, primary key (id),
      constraint policy_interpreter_unit_id_foreign foreign key (unit_id) references unit (id)
    )`);
  }
}
