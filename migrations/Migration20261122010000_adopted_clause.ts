import { Migration } from '@mikro-orm/migrations';

/** The clause of this number in the version that `version` picks, added to each entry that names none by its identity. */
const identified = (version: string) => `(
  select jsonb_agg(case when x ? 'anchorId' or l.anchor_id is null then x
      else x || jsonb_build_object('anchorId', l.anchor_id) end order by e.n)
  from jsonb_array_elements(o.changed_clauses) with ordinality e (x, n)
  left join lateral (select c.anchor_id from clause c join draft_version v on v.id = c.draft_version_id
    where ${version} and v.frozen_at is not null and c.no = e.x ->> 'clauseNo' order by v.no desc limit 1) l on true)`;

const UNNAMED = `jsonb_path_exists(o.changed_clauses, '$[*] ? (!exists(@.anchorId))')`;

const OUTCOMES = `update disposition o set changed_clauses = ${identified('v.consultation_id = o.consultation_id')}
  where ${UNNAMED}`;

const STATEMENTS = `update attendee_statement o set changed_clauses = ${identified(
  'v.decision_id = (select i.decision_id from agenda_item i where i.id = o.item_id) and v.consultation_id is not null',
)} where ${UNNAMED}`;

/**
 * 采纳的条文: what was adopted before drafts had versions named a clause by its number alone, so that no later change could come
 * from it. It names the clause's identity too; its words and its number stay as they were written.
 */
export class Migration20261122010000 extends Migration {
  override up(): void {
    this.addSql('alter table attendee_statement disable trigger attendee_statement_fixed');
    for (const sql of [OUTCOMES, STATEMENTS]) this.addSql(sql);
    this.addSql('alter table attendee_statement enable trigger attendee_statement_fixed');
  }
}
