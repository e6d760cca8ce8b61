import type { Changed } from './difference-kinds.ts';

const HEADS = '能做的、要改变的写在前面，法定程序在最后；活动的时间、地点、报名写在页首';
const ANY_COUNTY = '表单里举例不写示范县的地名';

/** What the pages of a matter said in other places or words. */
export const PAGES: readonly Changed[] = [
  { where: /^\/$/, was: '走进政府', why: HEADS },
  { where: /^\/juece\//, was: '谁来决定、您怎样参与', now: '谁来决定、找谁反映', why: HEADS },
  { where: /^\/juece\/2026-003$/, was: /^认为决策或者执行有问题的，随时可以在本页/, why: HEADS },
  { where: /^\/huodong\/2026-009\/5$/, was: /^报名加入日历$/, why: HEADS },
  {
    where: /^\/(huodong(\?yue=2026-12)?|juece\/2026-009)$/,
    was: /^12月10日周四$/,
    why: '正在填写的问卷，标的是截止的日子',
  },
  { where: /^\/daibiao\/shenqing$/, was: /青石镇桥头村/, now: '××镇××村', why: ANY_COUNTY },
  { where: /^\/daibiao\/shenqing$/, was: /青石镇/, now: '××镇', why: ANY_COUNTY },
  {
    where: /^\/juece\/2026-003\/fanying$/,
    was: /^只用于告知答复，/,
    why: '联系方式也用来发回执',
  },
  {
    where: /^receipt registration /,
    was: /^这次报名已经取消、逾期或者签到。/,
    why: '已经取消、逾期、签到、没有到场的，各有自己的一句话',
  },
];
