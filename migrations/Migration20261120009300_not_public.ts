import { Migration } from '@mikro-orm/migrations';

const OURS = 'd.unit_ids || d.executing_unit_ids';
const among = (condition: string) => `decision_id in (select d.id from decision d where ${condition})`;
const ENDED = `d.phase in ('COMPLETED', 'REPEALED', 'REJECTED', 'TERMINATED', 'ARCHIVED')`;

/** 保密审查员 reads, besides what is submitted for publication, the claim that a matter lawfully stays closed (国令713号第十四条). */
export class Migration20261120009300 extends Migration {
  override up(): void {
    this.addSql(`alter policy read on decision_record using (${among(`app_reads(${OURS})`)}
      or (app_in('REVIEW') and kind in ('PUBLICATION_PLAN', 'PUBLICATION_REVIEW', 'NOT_PUBLIC_CLAIM', 'NOT_PUBLIC_REVIEW'))
      or (app_in('ARCHIVE') and ${among(ENDED)}))`);
  }
}
