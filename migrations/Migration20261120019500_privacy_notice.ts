import { Migration } from '@mikro-orm/migrations';
import { PRIVACY_NOTICE_3 } from './data/privacy-notice-3.ts';

/**
 * The notice speaks of representatives, of those invited and of events too, before their data is taken (个人信息保护法第十七条).
 * Where nobody has been shown a notice yet it applies from the beginning; elsewhere from the day it was introduced,
 * with the years that the county has set.
 */
export class Migration20261120019500 extends Migration {
  override up(): void {
    const text = PRIVACY_NOTICE_3.replaceAll("'", "''");
    this.addSql(`insert into privacy_notice (version, text, effective_on)
      select (select max(version) + 1 from privacy_notice),
        replace('${text}', '满两年后删除', '满' || (array['一', '两', '三', '四', '五'])[p.years] || '年后删除'),
        case when exists (select from comment) then app_today() else date '2026-01-01' end
      from (select coalesce((select (values ->> 'contactRetentionYears')::int from local_policy_version
        order by version desc limit 1), 2) as years) p`);
  }
}
