import { Migration } from '@mikro-orm/migrations';

/** 地址计次 stand where every server sees them. Unlogged: a crash of the database forgives, a restart of a server does not. */
export class Migration20261123180100 extends Migration {
  override up(): void {
    this.addSql(
      `create unlogged table "address_count" ("counted" bytea not null, "points" int not null, "ends_at" timestamptz(3) not null, primary key ("counted"))`,
    );
    this.addSql(`create index "address_count_ends_at_index" on "address_count" ("ends_at")`);
    this.addSql(`alter table "address_count" enable row level security`);
    this.addSql(
      `create policy own on "address_count" for all using (app_in('SYSTEM')) with check (app_in('SYSTEM'))`,
    );
  }
}
