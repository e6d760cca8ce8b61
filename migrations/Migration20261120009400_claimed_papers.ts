import { Migration } from '@mikro-orm/migrations';

const OURS = 'd.unit_ids || d.executing_unit_ids';
const among = (condition: string) => `decision_id in (select d.id from decision d where ${condition})`;
const ENDED = `d.phase in ('COMPLETED', 'REPEALED', 'REJECTED', 'TERMINATED', 'ARCHIVED')`;

/** Whether what is to be reviewed names this document: a plan to publish, or a claim to stay closed. */
const SUBMITTED = `exists (select from decision_record r where r.decision_id = decision_file.decision_id
  and r.kind in ('PUBLICATION_PLAN', 'NOT_PUBLIC_CLAIM') and jsonb_exists(r.content -> 'fileIds', decision_file.id::text))`;

/** 保密审查员 reads the documents on which a claim that a matter stays closed rests (国令713号第十四条). */
export class Migration20261120009400 extends Migration {
  override up(): void {
    this.addSql(`alter policy read on decision_file using ((published_at is not null and removed_at is null)
      or ${among(`app_reads(${OURS})`)}
      or (app_in('REVIEW') and ${SUBMITTED})
      or (app_in('ARCHIVE') and ${among(ENDED)}))`);
  }
}
