import { Migration } from '@mikro-orm/migrations';

/** 数据密钥: rows are put in by the first start, which knows the settings they are wrapped under. */
export class Migration20261203110000 extends Migration {
  override up(): void {
    for (const statement of [TABLE, ...POLICIES]) this.addSql(statement);
  }
}

const TABLE = `
create table data_key (
  name text not null, version int not null, wrapped bytea not null, made_at timestamptz(3) not null,
  retired_at timestamptz(3), primary key (name, version)
)`;

const POLICIES = [
  `alter table data_key enable row level security`,
  `create policy read on data_key for select using (app_in('SYSTEM'))`,
  `create policy add on data_key for insert with check (app_in('SYSTEM'))`,
];
