import { Migration } from '@mikro-orm/migrations';

/** 送达: what somebody was told, whether it reached him, by which message; when he was reminded, told of a new day, cancelled. */
export class Migration20261120019200 extends Migration {
  override up(): void {
    this.addSql(
      `alter table "invitation" add column "reminded_at" timestamptz(3) null, add column "moved_at" timestamptz(3) null, add column "cancelled_at" timestamptz(3) null`,
    );
    this.addSql(
      `alter table "invitation_delivery" add column "tiding" text not null, add column "reached" boolean not null default true, add column "message_key" text null`,
    );
  }
}
