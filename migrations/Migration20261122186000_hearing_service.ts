import { Migration } from '@mikro-orm/migrations';

const COLUMNS = [
  '"served_at" timestamptz(3) null',
  '"served_way" text null',
  '"served_by_id" uuid null',
  '"service_receipt_id" uuid null',
];

/**
 * 听证会材料的送达 (国令713号第十六条): how, when and by whom each participant was served, by the record of the channel or by a signed
 * 送达回证. What was registered before as a day alone keeps its day.
 */
export class Migration20261122186000 extends Migration {
  override up(): void {
    this.addSql(`alter table hearing_participant ${COLUMNS.map((one) => `add column ${one}`).join(', ')}`);
    this.addSql(`alter table hearing_participant add constraint hearing_participant_served_by_id_foreign
      foreign key (served_by_id) references person (id) on delete set null`);
    this.addSql(`alter table hearing_participant add constraint hearing_participant_service_receipt_id_foreign
      foreign key (service_receipt_id) references decision_file (id) on delete set null`);
    this.addSql(`alter table hearing_participant add constraint hearing_participant_served_some_way
      check ((served_at is null) = (served_way is null) and (served_at is null or delivered_on is not null))`);
  }
}
