import { Migration } from '@mikro-orm/migrations';

/** 两步验证: the sealed secret of an authenticator, the last step of it that was accepted, digests of recovery codes. */
export class Migration20261130100000 extends Migration {
  override up(): void {
    this.addSql(`alter table person add column second_factor bytea, add column second_factor_step int,
      add column recovery_codes text[] not null default '{}'`);
  }
}
