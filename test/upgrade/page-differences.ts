import type { Changed } from './difference-kinds.ts';

const HEADS = '能做的、要改变的写在前面，法定程序在最后；活动的时间、地点、报名写在页首';
const EACH_ITS_OWN = '同一个数各页一致：数的不是一回事的，写明各数什么';
const EVERY_KIND = '问卷的每种题型有图、有表，书面回答归纳以后公布';
const ANY_COUNTY = '表单里举例不写示范县的地名';

/** Differences of place or wording on the pages of a matter. */
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
    where: /^\/daibiao\/gongping$/,
    was: /^(\d+)名代表在任$/,
    now: '$1名代表2026年任过职',
    why: EACH_ITS_OWN,
  },
  {
    where: /^\/daibiao\/gongping\/2026\.csv$/,
    was: '统计,分组,在任代表,发出邀请,应邀,列席,谢绝或退出,未答复',
    now: '统计,分组,当年任职代表,发出邀请,应邀,列席,谢绝或退出,未答复',
    why: EACH_ITS_OWN,
  },
  {
    where: /^\/kaifang\/2026-(?:3|4|14|15)$/,
    was: '不用网上报名，参加办法请问主办单位',
    now: '记者另行报名，经核准到场；其他人不用报名，会前可以提问，会上说的看文字实录',
    why: '新闻发布会有记者报名，不说不用网上报名',
  },
  {
    where: /^receipt registration /,
    was: /^这次报名已经取消、逾期或者签到。/,
    why: '已经取消、逾期、签到、没有到场的，各有自己的一句话',
  },
  {
    where: /^\/huodong\/2026-009\/3$/,
    was: /^(\d．.+)（[单多]选，\d+份作答）$/,
    now: '$1',
    why: EVERY_KIND,
  },
  {
    where: /^\/huodong\/2026-009\/3$/,
    was: /^3．其他建议（填写，(\d+)份作答）填写的内容由承办单位归纳，写入活动纪要。$/,
    now: '书面回答$1份，由承办单位归纳以后公布。',
    why: EVERY_KIND,
  },
  {
    where: /^\/huodong\/.+\/wenjuan$/,
    was: /可以只答一部分/,
    now: '没有写“必答”的题可以不答',
    why: '题目可以设为必答',
  },
];
