import { Migration } from '@mikro-orm/migrations';

/**
 * 送达: each notification of an invited person, whether it arrived, by which message; the times of the reminder,
 * of a new day, of a cancellation.
 */
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
