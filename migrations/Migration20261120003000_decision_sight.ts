import { Migration } from '@mikro-orm/migrations';

const OURS = 'd.unit_ids || d.executing_unit_ids';
const among = (condition: string) => `decision_id in (select d.id from decision d where ${condition})`;

/** Condition: the decision is over and can be filed (归档环节). */
const ENDED = `d.phase in ('COMPLETED', 'REPEALED', 'REJECTED', 'TERMINATED', 'ARCHIVED')`;

/** Whether a submission for publication names this document. */
const SUBMITTED = `exists (select from decision_record r where r.decision_id = decision_file.decision_id
  and r.kind = 'PUBLICATION_PLAN' and jsonb_exists(r.content -> 'fileIds', decision_file.id::text))`;

/**
 * 保密审查员 reads what was submitted for publication (国令711号第十七条), 档案员 the file that is to be closed (国令713号第三十三条);
 * both write through their own commands alone.
 */
export class Migration20261120003000 extends Migration {
  override up(): void {
    this.addSql(`alter policy read on decision_record using (${among(`app_reads(${OURS})`)}
      or (app_in('REVIEW') and kind in ('PUBLICATION_PLAN', 'PUBLICATION_REVIEW'))
      or (app_in('ARCHIVE') and ${among(ENDED)}))`);
    this.addSql(`alter policy read on decision_file using ((published_at is not null and removed_at is null)
      or ${among(`app_reads(${OURS})`)}
      or (app_in('REVIEW') and ${SUBMITTED})
      or (app_in('ARCHIVE') and ${among(ENDED)}))`);
  }
}
