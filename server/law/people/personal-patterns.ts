/**
 * Written forms of personal numbers and addresses in a text (个人信息的写法). A row is one way of writing; of several rows
 * that match at a place the first counts. Sums of money, dates and document numbers are in no row.
 */
import { DOOR_PATTERNS } from './personal-doors.ts';
import type { PersonalPattern } from './personal-kinds.ts';
import { isBankCard, isIdNumber } from './personal-number.ts';

const LONG_NUMBER = /\d(?:[^\d\n]{0,3}\d){10}/;

/** Separators that people put between the groups of a number; some of them are invisible. */
const SIGNS = String.raw`[ \-.·•_—–~/*()\u200b-\u200d\ufe0f\u20e3]`;
const GAP = `${SIGNS}{0,3}`;
const CUT = `${SIGNS}{1,3}`;
/** Separators after 电话, where even a comma may stand within a number. */
const LOOSE = `(?:${SIGNS}|[,，、]){0,3}`;

/** Lookarounds that rule out other numbers: words before the number of a paper, units after a sum or a measure. */
const NO_PAPER = String.raw`(?<!(?:编号|文号|单号|案号|流水号|订单|受理号|发票号|合同号|批号|No\.?|№|第)[:： ]{0,2})`;
const NO_SUM = String.raw`(?! ?(?:元|万|亿|千|吨|平方|立方|公里|亩|度|号文|%))`;

/** Eleven digits as people group a telephone number. 4-4-3 is missing: 1500 2000 300 are three sums. */
const GROUPS = [
  '3-4-4',
  '4-3-4',
  '3-3-3-2',
  '3-3-5',
  '3-8',
  '7-4',
  '5-6',
  '6-5',
  '4-7',
  '3-2-2-2-2',
  '3-2-3-3',
  '3-4-2-2',
];
const grouped = (groups: string) =>
  groups
    .split('-')
    .map(Number)
    .map((length, place) => (place === 0 ? String.raw`1[3-9]\d{${length - 2}}` : String.raw`\d{${length}}`))
    .join(GAP);
const ONE_BY_ONE = String.raw`1${CUT}[3-9](?:${CUT}\d){9}`;
const CALLED = String.raw`(?<=(?:电话|手机|手机号|号码|联系方式|致电|拨打|打|tel)[是为:： ]{0,3})1${LOOSE}[3-9](?:${LOOSE}\d){9}`;
const MOBILE = [...GROUPS.map(grouped), ONE_BY_ONE, CALLED].join('|');

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

const MAIL_HOSTS = 'qq|163|126|139|189|sina|sohu|gmail|outlook|hotmail|foxmail|aliyun|yeah|icloud';

/** 座机 of an office stands in every notice: a number is left where the office is named before it. */
const NO_OFFICE = String.raw`(?<!(?:局|办|所|站|院|校|会|府|中心|公司|大厅|热线|监督电话|举报电话|投诉电话|服务电话|办公电话|咨询电话)(?:的?(?:办公|联系|值班|监督|咨询|服务)?(?:电话|座机)|电话)?[是为:： （(]{0,3})`;

/** Words for a WeChat account: 微信, 加v, vx, 薇信. A 公众号, a group or a way to pay is nobody's account. */
const WECHAT_WORD = String.raw`(?:微 ?信(?!公众|群|支付|小程序|扫|转账|付)|薇信|薇(?=:)|威信(?=号?[: ]*[A-Za-z])|[加+]我? ?[vV微]|[vV]信|[vV][xX]|[wW][xX]|wechat|weixin)`;

/** Tried in this order; a place once taken is not taken again. */
export const PERSONAL_PATTERNS: readonly PersonalPattern[] = [
  {
    kind: 'EMAIL',
    hint: /@/,
    shape: /[\w.%+-]{1,64} ?@ ?[A-Za-z0-9-]{1,63}(?: ?[.。] ?[A-Za-z0-9-]{1,63}){1,5}/g,
  },
  {
    kind: 'EMAIL',
    hint: /[a-z]/i,
    shape: new RegExp(
      String.raw`[\w.%+-]{3,64}[ \[(（]{0,2}(?:at|AT|艾特|＃|#|\*)[ \])）]{0,2}(?:${MAIL_HOSTS})[ \[(（]{0,2}(?:\.|点|dot)[ \])）]{0,2}(?:com|cn|net)`,
      'g',
    ),
  },
  {
    kind: 'ID_NUMBER',
    hint: LONG_NUMBER,
    shape: new RegExp(String.raw`(?<!\d)\d(?:${GAP}\d){16}${GAP}[\dXx](?![\dA-Za-z])`, 'g'),
    spoken: true,
    proves: isIdNumber,
  },
  { kind: 'ID_NUMBER', hint: LONG_NUMBER, shape: /(?<!\d)\d{15}(?!\d)/g, proves: isIdNumber },
  { kind: 'BANK_CARD', hint: LONG_NUMBER, shape: /(?<!\d)\d{16,19}(?!\d)/g, proves: isBankCard },
  {
    kind: 'BANK_CARD',
    hint: LONG_NUMBER,
    // 62 is a card of this country however it is grouped.
    shape: /(?<!\d)62\d{2,8}(?:[ -]\d{1,9}){1,4}(?!\d)/g,
    proves: isBankCard,
  },
  {
    kind: 'BANK_CARD',
    hint: LONG_NUMBER,
    shape: new RegExp(String.raw`(?<!\d)\d{4}(?:${CUT}\d{4}){3}(?:${CUT}\d{1,3})?(?!\d)`, 'g'),
    proves: isBankCard,
  },
  {
    kind: 'MOBILE',
    hint: LONG_NUMBER,
    spoken: true,
    shape: new RegExp(
      String.raw`${NO_PAPER}(?<!\d\.?)(?:(?:\(\+?86\)|(?:00|\+)?86)${GAP})?(?:${MOBILE})(?!\.?\d)\ufe0f?\u20e3?${NO_SUM}`,
      'gi',
    ),
  },
  {
    kind: 'LANDLINE',
    hint: /0\d\d/,
    spoken: true,
    shape: new RegExp(
      String.raw`${NO_OFFICE}(?<!\d)(?:\(0[1-9]\d{1,2}\)|0[1-9]\d{1,2}[ \-~]{0,3})[2-8]\d{2,3}[ \-]?\d{4}(?:[转\-]{1,2}\d{1,5})?(?!\d)${NO_SUM}`,
      'g',
    ),
  },
  {
    kind: 'LANDLINE',
    hint: /座机|固话|宅电|家里电话|家庭电话|家里的电话/,
    shape: /(?<=(?:座机|固话|宅电|家里的?电话|家庭电话)号?码?[是为:： ]{0,3})[2-8]\d{2,3}[ -]?\d{4}(?!\d)/g,
  },
  {
    kind: 'QQ',
    hint: /q|扣|企鹅|球球/i,
    spoken: true,
    shape:
      /(?<=(?:q ?q|(?<![a-z])q(?=:)|扣扣|企鹅|球球)(?:群|号|号码|帐号|账号)?[是为:： ]{0,3})[1-9](?:[ -]?\d){4,10}(?!\d)/gi,
  },
  {
    kind: 'WECHAT',
    hint: /微|v|w|薇|威/i,
    shape: new RegExp(
      String.raw`(?<=${WECHAT_WORD}(?:号|号码|id|ID|是|为|[:： ]){0,4})[A-Za-z][-_A-Za-z0-9]{5,19}(?![A-Za-z0-9])`,
      'g',
    ),
  },
  {
    kind: 'WECHAT',
    hint: /微|v|w|薇/i,
    // An account that is a QQ number.
    shape: new RegExp(
      String.raw`(?<=${WECHAT_WORD}(?:号|号码|是|为|[:： ]){0,4})[1-9]\d{5,10}(?!\d|元)`,
      'g',
    ),
  },
  {
    kind: 'PLATE',
    hint: /\d/,
    shape: new RegExp(
      `[${PROVINCES}] ?[A-HJ-Z][·\\-. ]?(?=[A-HJ-NP-Z]*\\d)(?:[A-HJ-NP-Z0-9]{5,6}|[A-HJ-NP-Z0-9]{4}[挂学警港澳])(?:(?![A-Z0-9])|(?=QQ|VX|WX))`,
      'gi',
    ),
  },
  ...DOOR_PATTERNS,
];
