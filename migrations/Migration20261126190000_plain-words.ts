import { Migration } from '@mikro-orm/migrations';

/** 摘要 become 通俗说明: one text for the same place on every page. A published correction keeps its words; only the name of the part is new. */
export class Migration20261126190000 extends Migration {
  override up(): void {
    this.addSql('alter table dossier rename column summary to plain_words');
    this.addSql('alter table correction disable trigger correction_fixed');
    this.addSql(`update correction set part = 'PLAIN_WORDS' where part = 'SUMMARY'`);
    this.addSql('alter table correction enable trigger correction_fixed');
  }
}
