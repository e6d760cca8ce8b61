/** Rows that every county begins with: 工作日历, 本县设定, 个人信息处理告知, 专门规定, 同义的字词. */
import { FIRST_ENTRIES } from '../data/law-entries.ts';
import { LOCAL_POLICY_1 } from '../data/local-policy.ts';
import { NOTICE_OF_FOLLOWING } from '../data/privacy-notice-following.ts';
import { PRIVACY_NOTICE_1 } from '../data/privacy-notice.ts';
import { PRIVACY_NOTICE_2 } from '../data/privacy-notice-2.ts';
import { PRIVACY_NOTICE_3 } from '../data/privacy-notice-3.ts';
import { PRIVACY_NOTICE_4 } from '../data/privacy-notice-4.ts';
import { SYNONYMS_1 } from '../data/synonyms.ts';
import { WORK_CALENDAR } from '../data/work-calendar.ts';

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026];
const NOTICES = [
  PRIVACY_NOTICE_1,
  PRIVACY_NOTICE_2,
  PRIVACY_NOTICE_3,
  PRIVACY_NOTICE_4,
  `${PRIVACY_NOTICE_4}\n${NOTICE_OF_FOLLOWING}`,
];

/** Inserts rows given as JSON; columns left out have their default. */
function insert(table: string, rows: readonly Record<string, unknown>[]): string {
  const columns = Object.keys(rows[0] ?? {})
    .map((column) => `"${column}"`)
    .join(', ');
  const json = JSON.stringify(rows).replaceAll("'", "''");
  return `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, '${json}')`;
}

const founding = { reason: '平台启用时的专门规定', state: 'CONFIRMED' };

/** Statements that write the first rows. */
export const firstRows = (at: Date): string[] => [
  insert('special_day', [...WORK_CALENDAR]),
  insert(
    'work_calendar_year',
    YEARS.map((year) => ({
      year,
      notice: `国务院办公厅关于${year}年部分节假日安排的通知`,
      imported_at: at,
    })),
  ),
  insert('local_policy_version', [
    { version: 1, values: LOCAL_POLICY_1, reason: '平台启用时的设定', changed_at: at },
  ]),
  insert(
    'privacy_notice',
    NOTICES.map((text, index) => ({ version: index + 1, text, effective_on: '2026-01-01' })),
  ),
  insert('site_profile', [{ id: 1 }]),
  insert('content_version', [{ scope: 'site', counter: 1 }]),
  insert(
    'law_entry',
    FIRST_ENTRIES.map(({ docNo, minimumDays, feedbackByLaw, from, ...entry }) => ({
      ...entry,
      no: 1,
      doc_no: docNo,
      subjects: [entry.code],
      minimum_days: minimumDays,
      feedback_by_law: feedbackByLaw,
      from_day: from,
      ...founding,
      proposed_at: at,
      ruled_at: at,
    })),
  ),
  insert(
    'synonym_group',
    SYNONYMS_1.map((words, place) => ({
      id: `01900000-0000-7000-8000-${String(place).padStart(12, '0')}`,
      words,
      changed_at: at,
    })),
  ),
];
