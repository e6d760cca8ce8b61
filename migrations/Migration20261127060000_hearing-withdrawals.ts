import { Migration } from '@mikro-orm/migrations';

/** 听证参加人撤回: the way in which somebody left, and their signed paper; a notice of one's own act has no clerk behind it. */
export class Migration20261127060000 extends Migration {
  override up(): void {
    this
      .addSql(`alter table hearing_participant add column withdrawal_way text, add column withdrawal_on date,
      add column withdrawal_paper_id uuid`);
    this.addSql(`alter table hearing_participant
      add constraint hearing_participant_withdrawal_paper_id_foreign foreign key (withdrawal_paper_id) references decision_file (id) on delete set null,
      add constraint hearing_participant_withdrawn_some_way check ((withdrawal_way is null) = (withdrawal_on is null) and (withdrawal_way is null or declined_at is not null))`);
    this.addSql(`alter table hearing_notice alter column by_id drop not null`);
    this.addSql(`alter table hearing_notice drop constraint hearing_notice_by_id_foreign,
      add constraint hearing_notice_by_id_foreign foreign key (by_id) references person (id) on delete set null`);
  }
}
