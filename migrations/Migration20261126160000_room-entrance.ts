import { Migration } from '@mikro-orm/migrations';

/** 场地 say by which door one comes in and how one gets there; those registered before say neither until somebody adds it. */
export class Migration20261126160000 extends Migration {
  override up(): void {
    this.addSql(`alter table event_room add column entrance text not null default ''`);
    this.addSql(`alter table event_room add column transit text not null default ''`);
  }
}
