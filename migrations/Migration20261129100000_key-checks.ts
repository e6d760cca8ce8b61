import { Migration } from '@mikro-orm/migrations';

/** 密钥的校验值: by which a start with another key than the database's is refused. */
export class Migration20261129100000 extends Migration {
  override up(): void {
    for (const statement of [TABLE, ...POLICIES]) this.addSql(statement);
  }
}

const TABLE = `
create table key_check (
  name text not null, value text not null, made_at timestamptz(3) not null, primary key (name)
)`;

const POLICIES = [
  `alter table key_check enable row level security`,
  `create policy read on key_check for select using (app_in('SYSTEM'))`,
  `create policy add on key_check for insert with check (app_in('SYSTEM'))`,
];
