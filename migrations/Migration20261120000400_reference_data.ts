import { Migration } from '@mikro-orm/migrations';
import { LOCAL_POLICY_1 } from './data/local-policy.ts';
import { PRIVACY_NOTICE_1 } from './data/privacy-notice.ts';
import { WORK_CALENDAR } from './data/work-calendar.ts';

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026];

/**
 * Initial data of every county: the work calendars 2020 to 2026, the first policy, the first privacy notice, an empty
 * profile.
 */
export class Migration20261120000400 extends Migration {
  override up(): void {
    const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
    const days = WORK_CALENDAR.map(
      ({ day, kind, name }) => `(${quoted(day)}, ${quoted(kind)}, ${quoted(name)})`,
    );
    this.addSql(`insert into special_day (day, kind, name) values ${days.join(', ')}`);
    const years = YEARS.map((year) => `(${year}, '国务院办公厅关于${year}年部分节假日安排的通知', now())`);
    this.addSql(`insert into work_calendar_year (year, notice, imported_at) values ${years.join(', ')}`);
    this.addSql(
      `insert into local_policy_version (version, "values", reason, changed_at) values (1, ${quoted(
        JSON.stringify(LOCAL_POLICY_1),
      )}, '平台启用时的设定', now())`,
    );
    this.addSql(
      `insert into privacy_notice (version, text, effective_on) values (1, ${quoted(PRIVACY_NOTICE_1)}, '2026-01-01')`,
    );
    this.addSql(`insert into site_profile (id) values (1)`);
    this.addSql(`insert into content_version (scope, counter) values ('site', 1)`);
  }
}
