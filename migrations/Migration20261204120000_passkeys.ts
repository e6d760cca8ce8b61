import { Migration } from '@mikro-orm/migrations';

/** 通行密钥: public keys of staff, and the challenge that was answered last. */
export class Migration20261204120000 extends Migration {
  override up(): void {
    for (const statement of [TABLE, BY_PERSON, TAKEN]) this.addSql(statement);
  }
}

const TABLE = `
create table passkey (
  id text not null primary key, person_id uuid not null constraint passkey_person_id_foreign references person (id), name text not null,
  public_key bytea not null, transports text[] not null default '{}', counter bigint not null,
  enrolled_at timestamptz(3) not null, last_used_at timestamptz(3)
)`;
const BY_PERSON = `create index passkey_person_id_index on passkey (person_id)`;
const TAKEN = `alter table person add column challenge_taken timestamptz(3)`;
