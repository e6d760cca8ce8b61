import { Migration } from '@mikro-orm/migrations';
import { NO_NUMBERS, NO_OTHER_NUMBERS, NOTICE_OF_REQUESTS } from './data/privacy-notice-requests.ts';

const [BEFORE_YEARS = '', AFTER_YEARS = ''] = NOTICE_OF_REQUESTS.split('{years}');

/**
 * 个人信息保护法第十七条: an application for information holds a number of identity, which the notice said is never collected. A
 * new version of the notice in force and of each that comes; a county that begins today begins with it.
 */
export class Migration20261130125000 extends Migration {
  override up(): void {
    this.addSql(`
      insert into privacy_notice (version, text, effective_on)
      select (select max(version) from privacy_notice) + row_number() over (order by n.version),
        replace(n.text, '${NO_NUMBERS}', '${NO_OTHER_NUMBERS}') || E'\\n' || '${BEFORE_YEARS}'
          || coalesce(substring(n.text from '满([一两三四五])年后删除'), '两') || '${AFTER_YEARS}',
        case when exists (select from person) then greatest(n.effective_on, app_today()) else n.effective_on end
      from privacy_notice n
      where n.effective_on > app_today() or n.version =
        (select max(version) from privacy_notice where effective_on <= app_today())`);
  }
}
