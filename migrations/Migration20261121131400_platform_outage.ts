import { Migration } from '@mikro-orm/migrations';

/**
 * 平台中断. The pulse is beaten every minute by whichever server runs the queue, by the machine's own clock: what a test
 * or a demonstration tells the county's clock is no outage.
 */
export class Migration20261121131400 extends Migration {
  override up(): void {
    this.addSql(`create table platform_outage (id uuid not null, began_at timestamptz(3) not null,
      ended_at timestamptz(3) not null, reason text not null, by_id uuid null, at timestamptz(3) not null, primary key (id))`);
    this.addSql('create index platform_outage_ended_at_index on platform_outage (ended_at)');
    this.addSql(`alter table platform_outage add constraint platform_outage_by_id_foreign
      foreign key (by_id) references person (id) on delete set null`);
    this.addSql(
      'create table platform_pulse (id int not null, at timestamptz(3) not null, primary key (id))',
    );
    this.addSql('alter table consultation_notice add outage_id uuid null');
    this
      .addSql(`alter table consultation_notice add constraint consultation_notice_consultation_id_outage_id_unique
      unique (consultation_id, outage_id)`);
  }
}
