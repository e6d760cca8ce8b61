import type { Changed, RowsNow } from './difference-kinds.ts';

const FOLLOWING = '个人信息处理告知的第5版也说到关注';

/** Text on the pages about the version of the privacy notice. */
export const NOTICE_PAGES: readonly Changed[] = [
  {
    where: /^\/(?:daibiao\/shenqing|huodong\/.+\/baoming|juece\/.+\/fanying|kaifang\/.+\/(?:pingjia|jizhe))$/,
    was: /^提交前请阅读个人信息处理告知（第4版）：(.+)$/,
    now: '提交前请阅读个人信息处理告知（第5版）：$1',
    why: FOLLOWING,
  },
  { where: /^\/yinsi$/, was: '第4版', now: '第5版', why: FOLLOWING },
  // The new notice applies from the day of the upgrade, since the county has shown people the one before.
  { where: /^\/yinsi$/, was: '2026年1月1日', why: FOLLOWING },
];

export const NOTICE_ROWS: readonly RowsNow[] = [
  {
    table: 'privacy_notice',
    sql: 'select count(*)::int as n from privacy_notice where version < 5',
    why: FOLLOWING,
  },
];
