import { Migration } from '@mikro-orm/migrations';

const OPENED = 'c.opens_at is not null';
const MINE = 'app_reads_matter(c.unit_ids, c.review)';

/** The consultations for which `condition` holds; not correlated, so that it is looked up once a statement. */
const among = (condition: string) =>
  `consultation_id in (select c.id from consultation c where ${condition})`;
const written = among('app_writes_matter(c.unit_ids, c.review)');

/**
 * Row security: readers and writers of each table. Without a policy nothing can be read, even if code forgets its own
 * check.
 */
const POLICIES: readonly (readonly [table: string, read: string, write: string])[] = [
  [
    'catalogue_version',
    `stage in ('PUBLISHED', 'SUPERSEDED', 'CLOSED') or app_in('COUNTY') or app_in('REVIEW') or app_in('AUDIT') or app_in('SYSTEM')`,
    `app_in('COUNTY') or app_in('REVIEW') or app_in('SYSTEM')`,
  ],
  [
    'catalogue_item',
    'catalogue_version_id in (select v.id from catalogue_version v)',
    `app_in('COUNTY') or app_in('SYSTEM')`,
  ],
  ['decision', 'true', 'app_writes(unit_ids)'],
  ['decision_step', 'true', 'decision_id in (select d.id from decision d where app_writes(d.unit_ids))'],
  [
    'consultation',
    `opens_at is not null or (review = 'APPROVED' and scheduled_opens_at is not null) or app_reads_matter(unit_ids, review)`,
    'app_writes_matter(unit_ids, review)',
  ],
  ['dossier', among(`${OPENED} or ${MINE}`), written],
  ['draft_version', among(`${OPENED} or ${MINE}`), written],
  ['clause', among(`${OPENED} or ${MINE}`), written],
  [
    'attachment',
    `${among(MINE)} or (attached_at is not null and comment_id is null and kind not in ('COMMENT', 'SCAN') and ${among(OPENED)})`,
    written,
  ],
  ['consultation_notice', among(`${OPENED} or ${MINE}`), written],
  [
    'comment_state',
    `${among(MINE)} or (status <> 'WITHDRAWN' and show_text and text_cleared and hide_state is null and ${among(
      `c.comments_shown = 'AFTER_REVIEW' or (c.comments_shown = 'AFTER_CLOSE' and c.closes_at <= app_now())`,
    )})`,
    written,
  ],
  [
    'comment',
    `${among(MINE)} or exists (select 1 from comment_state s where s.comment_id = comment.id)`,
    written,
  ],
  [
    'comment_revision',
    `${among(MINE)} or exists (select 1 from comment_state s where s.comment_id = comment_revision.comment_id)`,
    written,
  ],
  [
    'comment_contact',
    `current_setting('app.contacts', true) = 'on' and ${among(MINE)}`,
    `current_setting('app.contacts', true) = 'on' and ${written}`,
  ],
  ['comment_counter', 'true', written],
  ['comment_cluster', among(`c.feedback_published_at is not null or ${MINE}`), written],
  ['cluster_member', among(`c.feedback_published_at is not null or ${MINE}`), written],
  ['disposition', among(`c.feedback_published_at is not null or ${MINE}`), written],
  ['adoption_report', `published_at is not null or ${among(MINE)}`, written],
  [
    'message',
    `app_in('SYSTEM') or app_in('COUNTY') or app_in('AUDIT') or (app_in('UNIT') and unit_id = app_unit())`,
    'true',
  ],
];

/** 谁看得到什么: row security on every table that holds what is not always public. */
export class Migration20261120000300 extends Migration {
  override up(): void {
    for (const [table, read, write] of POLICIES) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${read})`);
      this.addSql(`create policy add on "${table}" for insert with check (${write})`);
      this.addSql(`create policy change on "${table}" for update using (${write}) with check (${write})`);
      this.addSql(`create policy remove on "${table}" for delete using (${write})`);
    }
  }
}
