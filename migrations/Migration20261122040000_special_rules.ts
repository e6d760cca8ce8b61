import { Migration } from '@mikro-orm/migrations';

const SEVERAL = ['catalogue_item', 'catalogue_submission', 'decision'] as const;

/**
 * 专门规定: a matter may stand under several special laws, so a row, a submission and a decision bear a list. A round bears
 * those of the day it opened; before that the decision's hold. 目录外 matters have their categories too.
 */
export class Migration20261122040000 extends Migration {
  override up(): void {
    // A published row is fixed; the law it bears is carried over as it stands.
    this.addSql('alter table catalogue_item disable trigger user');
    for (const table of SEVERAL) {
      this.addSql(`alter table ${table} add column special_rules text[] not null default '{}'`);
      this.addSql(`update ${table} set special_rules = array[special_rule] where special_rule is not null`);
      this.addSql(`alter table ${table} drop column special_rule`);
    }
    this.addSql('alter table catalogue_item enable trigger user');
    this.addSql('alter table consultation add column special_rules text[] null');
    this.addSql(`update consultation set special_rules = array[special_rule]
      where special_rule is not null and opens_at is not null`);
    this.addSql('alter table consultation drop column special_rule');
    this.addSql(`alter table decision add column categories text[] not null default '{}'`);
    this.addSql(`update decision d set categories = i.categories
      from catalogue_item i join catalogue_version v on v.id = i.catalogue_version_id
      where i.no = d.no and v.stage in ('PUBLISHED', 'CLOSED')
        and not exists (select from catalogue_item n join catalogue_version w on w.id = n.catalogue_version_id
          where n.no = d.no and w.stage in ('PUBLISHED', 'CLOSED') and n.year > i.year)`);
  }
}
