/** Tables whose rows stand elsewhere now, or are not as many, each with its reason. */
import type { RowsNow } from './difference-kinds.ts';

export const ROWS: readonly RowsNow[] = [
  {
    table: 'decision_suggestion',
    sql: `select count(*)::int as n from case_item where kind = 'SUGGESTION'`,
    why: '意见建议是办件的一种，和公众留言同在一张表。',
  },
  {
    table: 'suggestion_contact',
    sql: `select count(*)::int as n from case_person k join case_item c on c.id = k.case_id where c.kind = 'SUGGESTION'`,
    why: '同上；联系方式仍按原来的用途密封。',
  },
  {
    table: 'privacy_notice',
    sql: 'select count(*) as n from privacy_notice',
    count: 7,
    why: '告知加了网络地址、申请政府信息公开各一节，各成一版；以前的各版都还在。',
  },
];
