import { Migration } from '@mikro-orm/migrations';

/** A county that keeps contacts for other years than two says so in its notice (个人信息保护法第十七条). */
export class Migration20261120013200 extends Migration {
  override up(): void {
    this.addSql(`insert into privacy_notice (version, text, effective_on)
      select (select max(version) + 1 from privacy_notice),
        replace(n.text, '满两年后删除', '满' || (array['一', '两', '三', '四', '五'])[p.years] || '年后删除'), app_today()
      from (select text from privacy_notice where effective_on <= app_today() order by version desc limit 1) n,
        (select (values ->> 'contactRetentionYears')::int as years from local_policy_version
          order by version desc limit 1) p
      where p.years <> 2`);
  }
}
