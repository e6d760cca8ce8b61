import type { Changed } from './difference-kinds.ts';

const CLAUSE = '条文页按来人要问的排：有几条意见、公开几条、怎样答复';
const BY_DAY = '活动按时间分段：正在进行、本周、以后、已经举行；类别是一排链接';
const FIRST = '公众代表页先写代表做什么、怎样选出、下一次抽选';
const FIGURES = '列席会议的规则把本县设定的数字写在页首';
const QUESTIONS = '本县的规则按问题排，数字在前；法律规定和本县设定逐条标明';

/** Differences of place or wording on the pages around four questions. */
export const QUESTION_PAGES: readonly Changed[] = [
  { where: /\/tiao\//, was: /^已有(\d+)条意见针对第.+条。$/, now: '$1条意见', why: CLAUSE },
  { where: /^\/huodong/, was: '将要举行和正在进行的', why: BY_DAY },
  { where: /^\/huodong/, was: '已经举行或者取消的', now: '已经举行或者取消', why: BY_DAY },
  {
    where: /^\/huodong/,
    was: /^政府开放日、新闻发布会、.+报名不用注册。$/,
    now: '走进政府，面对面提意见。报名不用注册。',
    why: BY_DAY,
  },
  {
    where: /^\/daibiao(\?|$)/,
    was: /^县政府审议重大民生和社会关注度高的事项，要请/,
    why: FIRST,
  },
  { where: /^\/daibiao(\?|$)/, was: '申请当代表列席会议的规则邀请得公平吗', now: '申请当代表', why: FIRST },
  {
    where: /^\/daibiao\/zhidu$/,
    was: /^(列席的规定来自政务公开的文件；下面的数字.+|本县设定的列席数字|现在)$/,
    why: FIGURES,
  },
  { where: /^\/guize/, was: '0.4', now: '40%', why: QUESTIONS },
  {
    where: /^\/guize/,
    was: /^(一法律法规的规定|二本县的设定|三专门规定|现在|法律法规的规定|以下是要点，.+|第\d+版，.+不是法律的规定。|第一部分是.+|第三部分是.+)$/,
    why: QUESTIONS,
  },
];
