import { CHAPTERS } from './chapter-differences.ts';
import type { Changed } from './difference-kinds.ts';
import { MEETINGS } from './meeting-differences.ts';
import { NAMES } from './name-differences.ts';
import { NOTICE_PAGES } from './notice-differences.ts';
import { PAGES } from './page-differences.ts';
import { QUESTION_PAGES } from './question-differences.ts';

const why = 'R-06: what the published row of the catalogue names is owed, whatever circumstances hold';
const now = '已公布的目录写明履行这一程序。';

/** Steps that a row named and the page called “看情形”. */
const LISTED: readonly Changed[] = [
  {
    where: /^\/juece\/2026-00[1256]$/,
    was: /^(专业性、技术性较强的，应当由专家论证必要性、可行性、科学性。|国令713号第十九条)$/,
    now,
    why,
  },
  {
    where: /^\/juece\/2026-00[1269]$/,
    was: /^(可能对社会稳定、公共安全等造成不利影响的，应当评估风险，确定是否可控。|国令713号第二十二条)$/,
    now,
    why,
  },
  {
    where: /^\/juece\/2026-002$/,
    was: /^(涉及市场主体经济活动的，应当经公平竞争审查。|国令713号第二十九条)$/,
    now,
    why,
  },
];

const REMEMBERED = 'the device remembers its receipts: 我的意见 became the list 我的参与';

/** The page of two codes, its name, and what the site says it leaves on a device. */
const MINE: readonly Changed[] = [
  {
    where: /^\/(wode|huizhi|fanying|baoming|tingzheng|kaifang|daibiao|$)/,
    was: '查询我的意见',
    now: '查询我的参与',
    why: 'the form opens every kind of receipt, and is called as the entry of the masthead',
  },
  {
    where: /^\/fankui\//,
    was: /^(征求意见的草案和材料)查询我的意见$/,
    now: '$1查询我的参与',
    why: 'one name for one page',
  },
  {
    where: /^\/(wode$|(huizhi|fanying|daibiao|tingzheng)\/)/,
    was: '我的意见',
    now: '我的参与',
    why: REMEMBERED,
  },
  { where: /^\/ditu$/, was: '我的意见', now: '我的参与', why: REMEMBERED },
  { where: /^\/guanyu$/, was: /我的意见/, now: '我的参与', why: REMEMBERED },
  { where: /^\/wode$/, was: /^我的意见(?=-)/, now: '我的参与', why: REMEMBERED },
  {
    where: /^\/wode$/,
    was: /^凭回执上的受理编号和查询码，|^两个号码在哪里$|^提交意见以后的回执页上/,
    why: REMEMBERED,
  },
  { where: /^\/yinsi$/, was: /^提交意见以后或者查询期间的凭据/, now: '查询期间的凭据', why: REMEMBERED },
];

/** Former text in the county's rules about settings that no rule ever read, and the number of steps in a line. */
const SAID: readonly Changed[] = [
  {
    where: /^\/guize/,
    was: /^(14工作日|3日|上级文件规定不超过3日。|信息公开申请内部办理期限|历史数据期限的计算方法|只用于导入的历史数据；新的征求意见首日一律不计入。|法定期限为20个工作日。|简单咨询答复期限|追问答复期限|首日不计入)$/,
    why: 'a setting that changes no answer is no rule of the county',
  },
  {
    where: /^\/mulu/,
    was: /^(第\d步，)?共\d步：/,
    why: 'the line counts every step the matter owes, as the table below it does',
  },
];

/** Differences on single pages. */
export const BY_PAGE: readonly Changed[] = [
  ...PAGES,
  ...NOTICE_PAGES,
  ...QUESTION_PAGES,
  ...CHAPTERS,
  ...MEETINGS,
  ...NAMES,
  ...LISTED,
  ...SAID,
  ...MINE,
];
