import { Migration } from '@mikro-orm/migrations';

const OURS = 'd.unit_ids || d.executing_unit_ids';
const among = (condition: string) => `decision_id in (select d.id from decision d where ${condition})`;
/** Phases from which on the papers of a decision can be handed over (可以移交案卷). */
const FILEABLE = `d.phase in ('PUBLISHED', 'EXECUTING', 'SUSPENDED', 'ADJUSTING',
  'COMPLETED', 'REPEALED', 'REJECTED', 'TERMINATED', 'ARCHIVED')`;
const THEIRS = `${among('app_reads(d.unit_ids)')} or (app_in('ARCHIVE') and ${among(FILEABLE)})`;

const SUBMITTED = `exists (select from decision_record r where r.decision_id = decision_file.decision_id
  and r.kind in ('PUBLICATION_PLAN', 'NOT_PUBLIC_CLAIM') and jsonb_exists(r.content -> 'fileIds', decision_file.id::text))`;

/** 档案员 sees what is handed to him (国令713号第三十三条): from the publication on, not only once the matter has ended. */
export class Migration20261120011000 extends Migration {
  override up(): void {
    this.addSql(`alter policy read on decision_record using (${among(`app_reads(${OURS})`)}
      or (app_in('REVIEW') and kind in ('PUBLICATION_PLAN', 'PUBLICATION_REVIEW', 'NOT_PUBLIC_CLAIM', 'NOT_PUBLIC_REVIEW'))
      or (app_in('ARCHIVE') and ${among(FILEABLE)}))`);
    this.addSql(`alter policy read on decision_file using ((published_at is not null and removed_at is null)
      or ${among(`app_reads(${OURS})`)}
      or (app_in('REVIEW') and ${SUBMITTED})
      or (app_in('ARCHIVE') and ${among(FILEABLE)}))`);
    this.addSql(`alter policy read on "process_file" using (${THEIRS})`);
    this.addSql(`alter policy add on "process_file" with check (app_in('SYSTEM') or ${THEIRS})`);
  }
}
