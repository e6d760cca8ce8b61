import { Migration } from '@mikro-orm/migrations';

/**
 * 公开属性 of each document (国令711号第十四条至第十七条、第三十七条): the way of disclosure, its ground, and the public part that stands for
 * a document that is withheld. A document that is not open cannot be published by anyone; a published one keeps its
 * classification.
 */
export class Migration20261120013000 extends Migration {
  override up(): void {
    this.addSql(`alter table "decision_file" add column "disclosure" text null,
      add column "withheld_ground" text null, add column "withheld_law" text null,
      add column "part_of_id" uuid null, add column "disclosed_by_id" uuid null`);
    this.addSql(
      `create unique index "decision_file_part_of" on "decision_file" ("part_of_id") where removed_at is null`,
    );
    this.addSql(`update decision_file set disclosure = 'PROACTIVE' where published_at is not null`);
    this.addSql(`create function refuse_other_disclosure() returns trigger language plpgsql as $$
      begin
        if new.published_at is not null and old.published_at is null
          and new.disclosure is not null and new.disclosure <> 'PROACTIVE' then
          raise exception 'a document that is withheld is not published';
        end if;
        if old.published_at is not null
          and (old.disclosure, old.withheld_ground, old.withheld_law, old.part_of_id)
            is distinct from (new.disclosure, new.withheld_ground, new.withheld_law, new.part_of_id) then
          raise exception 'what was said of a published document is not changed';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger decision_file_disclosed before update on decision_file
      for each row execute function refuse_other_disclosure()`);
  }
}
