/**
 * The deliberate differences between the commit before and today, each with its reason.
 * Text not listed here must be as it was. An entry that nothing needs any more fails the test.
 */

import { BY_PAGE } from './listed-differences.ts';
import { NOTICE_ROWS } from './notice-differences.ts';
import type { Changed, Moved, RowsNow } from './difference-kinds.ts';

const RECEIPTS = '每种回执一个页面，凭受理编号和查询码在同一处查询';
const NEUTRAL = '说到人，不写“他”';
const FORUMS = '座谈会、实地走访与开放活动合为一类：一个列表、一个报名、一套措辞';

export const MOVED: readonly Moved[] = [
  { from: /^\/huodong\/2026-009\/1(\/rili\.ics|\/baoming)?$/, to: '/kaifang/2026-19$1', why: FORUMS },
  { from: /^\/huodong\/2026-009\/2(\/rili\.ics|\/baoming)?$/, to: '/kaifang/2026-20$1', why: FORUMS },
  { from: /^\/huodong\/2026-009\/4(\/rili\.ics|\/baoming)?$/, to: '/kaifang/2026-21$1', why: FORUMS },
  { from: /^\/huodong\/2026-009\/6(\/rili\.ics|\/baoming)?$/, to: '/kaifang/2026-22$1', why: FORUMS },
  { from: /^\/huodong\/2026-009\/5(\/rili\.ics|\/baoming)?$/, to: '/kaifang/2026-23$1', why: FORUMS },
  {
    from: /^\/(?:baoming|daibiao\/huizhi|fanying|kaifang\/huizhi|kaifang\/jizhe|kaifang\/tiwen|tingzheng\/huizhi)\/([0-9A-Z]{8})$/,
    to: '/huizhi/$1',
    why: RECEIPTS,
  },
  {
    from: /^\/wode\/(?:baoming|daibiao|fanying|jizhe|kaifang|tingzheng|tiwen|yijian)$/,
    to: '/wode/shouli',
    why: RECEIPTS,
  },
];

export const CHANGED: readonly Changed[] = [
  ...BY_PAGE,
  {
    where: /^\/zhengji\/[\d-]+\/\d$/,
    was: /^(《.*》(?:第.*条|全文))(?:法律|行政法规|政策文件)$/,
    now: '$1',
    why: '依据按效力级别分列，级别写在各类的前面；“政策文件”改称规范性文件',
  },
  {
    where: /^\/(huizhi|baoming|daibiao|fanying|kaifang|tingzheng)\//,
    was: /^找不到查询码？意见不会因此丢失|^查询码在(提交|报名|提问)以后只显示过一次|^(申请|报名|记者报名|提问)回执/,
    why: RECEIPTS,
  },
  { where: /^\/wode\//, was: /^我(的|反映|提).{0,10}(-重大行政决策公众参与)?$/, why: RECEIPTS },
  {
    where: /^\/huodong/,
    was: /座谈交流(.*)决策参与活动：洁净型煤/,
    now: '座谈会$1座谈会：洁净型煤',
    why: FORUMS,
  },
  {
    where: /^\/huodong\.ics$/,
    was: /^(DTSTAMP:20261116T030000Z|SEQUENCE:3|UID:.*@huodong|URL.*\/huodong\/2026-009\/\d)$/,
    why: FORUMS,
  },
  { where: /^\/huodong\.ics$/, was: /决策参与活动(?=：.*问卷)/, now: '问卷和书面征求意见', why: FORUMS },
  { where: /^\/huodong\.ics$/, was: /决策参与活动(?=：.*走访)/, now: '实地走访', why: FORUMS },
  { where: /./, was: /决策参与活动(?=：(?:冬季|青石镇|洁净型煤))/, now: '座谈会', why: FORUMS },
  { where: /^\/huodong\.xml$/, was: /^2026-009-\d-(ANNOUNCED|CANCELLED)$/, why: FORUMS },
  { where: /^\/huodong\.xml$/, was: /^http:\/\/site\/huodong\/2026-009\/\d$/, why: FORUMS },
  { where: /^\/huodong\.xml$/, was: /^(座谈会|实地走访)公告(?=：)/, now: '活动公告', why: FORUMS },
  { where: /^\/huodong\.xml$/, was: /^座谈会取消(?=：)/, now: '活动取消', why: FORUMS },
  { where: /./, was: /^取消的理由：|^理由：/, now: '原因：', why: FORUMS },
  { where: /^\/chouxuan\//, was: /第一个他能占/, now: '第一个本人能占', why: NEUTRAL },
  { where: /^\/tingzheng\/[\d-]+\/chouqu$/, was: /作为他的签/, now: '作为本人的签', why: NEUTRAL },
  { where: /^\/yaoqing\//, was: /看病。。/, now: '看病。', why: '写进信函的话，句末只有一个句号' },
  { where: /./, was: /座谈交流/, now: '座谈会', why: FORUMS },
  { where: /./, was: /实地参观/, now: '实地走访', why: FORUMS },
  {
    where: /^\/huodong/,
    was: /决策参与活动(?=：(?:取暖补助|家庭取暖))/,
    now: '问卷和书面征求意见',
    why: FORUMS,
  },
  { where: /^\/huodong/, was: /决策参与活动(?=：(?:独居|实地走访))/, now: '实地走访', why: FORUMS },
  { where: /^\/huodong/, was: '决策参与活动', now: '问卷和书面征求意见', why: FORUMS },
  {
    where: /^\/huodong\/2026-009\/\d(\/baoming|\/rili\.ics)?$/,
    was: '决策事项',
    now: '相关决策',
    why: FORUMS,
  },
  { where: /^\/huodong\/2026-009\/\d$/, was: '承办单位', now: '主办单位', why: FORUMS },
  {
    where: /^\/huodong\/2026-009\/\d$/,
    was: /^\d+人，已报\d+人$|^报名已经截止。|^报名截止$|^\/kaifang|^加入日历$|rili\.ics$/,
    why: FORUMS,
  },
  { where: /^\/huodong\/2026-009\/1$/, was: /^举行日期$|^由承办单位邀请/, why: FORUMS },
  { where: /^\/huodong\/2026-009\/1$/, was: '活动纪要', now: '活动情况', why: FORUMS },
  { where: /^\/huodong\/2026-009\/1$/, was: '参加人数', now: '到场人数', why: FORUMS },
  { where: /^\/huodong\/2026-009\/1$/, was: '21人（份）', now: '公众21人', why: FORUMS },
  { where: /^\/huodong\/2026-009\/1$/, was: '已举行实地走访', now: '已公布情况实地走访', why: FORUMS },
  {
    where: /^\/huodong\/2026-009\/5\/baoming$/,
    was: /^4人，还剩1人$|^一人一个名额|^[一二](谁来参加|隐私)$|^时间$|^活动改期、取消时告诉您。$/,
    why: FORUMS,
  },
  { where: /^\/huodong\/2026-009\/\d\/rili\.ics$/, was: /^(DESCRIPTION|PRODID|TRIGGER|UID):/, why: FORUMS },
  { where: /^\/(huodong|juece\/2026-009)/, was: /^名额(\d+)，已报\d+$/, why: FORUMS },
  { where: /^\/(huodong|juece\/2026-009)/, was: /^可以报名(?=实地走访)/, now: '正在报名', why: FORUMS },
  {
    where: /^\/(huodong|juece\/2026-009)/,
    was: '看纪要：独居老人家庭取暖走访',
    now: '看情况：独居老人家庭取暖走访',
    why: FORUMS,
  },
  { where: /^\/(huodong|juece\/2026-009)/, was: /^报名截止座谈会$/, now: '座谈会', why: FORUMS },
  { where: /^\/juece\/2026-009$/, was: '公众参与活动', now: '座谈会、新闻发布会和开放活动', why: FORUMS },
  { where: /^\/juece\/2026-009$/, was: '已举行实地走访', now: '已公布情况实地走访', why: FORUMS },
  { where: /^receipt activity_sign_up /, was: '已报名', now: '已签到', why: FORUMS },
  {
    where: /^receipt activity_sign_up /,
    was: /^活动已经开始，不能再取消报名。|^这次报名已经取消。/,
    why: FORUMS,
  },
  { where: /^receipt activity_sign_up /, was: '联系承办单位', now: '联系主办单位', why: FORUMS },
  { where: /^desk activities$/, was: /^([4-7]|HELD|PUBLISHED|2026-11-20T02:00:01\.661Z)$/, why: FORUMS },
  {
    where: /^desk (event|hearing) calls$/,
    was: /^(2026-\d+|CANCELLED|DRAW_RESULT)$/,
    why: 'the one call list says in words what a call is about, and links to it',
  },
  {
    where: /^desk hearing calls$/,
    was: 'TEXT',
    now: 'SMS',
    why: 'one list of ways for whoever is notified',
  },
];

const ONE_LIST = 'calls of hearings, events and invitations stand on the one call list of the unit';
const MERGED = 'sign-ups of every kind stand in one table';
const count = (table: string) => `select count(*)::int as n from "${table}"`;
const signUps = (kind: string) => `select count(*)::int as n from sign_up where kind = '${kind}'`;
const people = (kind: string) =>
  `select count(*)::int as n from sign_up_person p join sign_up s on s.id = p.sign_up_id where s.kind = '${kind}'`;

/** Events that were activities; their slots and seats have their ids. */
const FORMER = '(select id from event where former_seq is not null)';
const FORMERLY = (yes: boolean) => `subject_id ${yes ? '' : 'not '}in ${FORMER}`;

export const ROWS: readonly RowsNow[] = [
  ...NOTICE_ROWS,
  { table: 'registration', sql: `${signUps('EVENT')} and ${FORMERLY(false)}`, why: MERGED },
  { table: 'registration_contact', sql: `${people('EVENT')} and ${FORMERLY(false)}`, why: MERGED },
  {
    table: 'event_seat_group',
    sql: `select count(*)::int as n from seat_group where slot_id is not null and slot_id not in ${FORMER}`,
    why: MERGED,
  },
  { table: 'hearing_sign_up', sql: signUps('HEARING'), why: MERGED },
  {
    table: 'hearing_contact',
    sql: `select (select count(*) from hearing_contact)::int + (${people('HEARING')}) as n`,
    why: 'those who signed up stand with all others; nominees and seeds stay',
  },
  { table: 'press_accreditation', sql: signUps('PRESS'), why: MERGED },
  { table: 'press_contact', sql: people('PRESS'), why: MERGED },
  {
    table: 'hearing_call',
    sql: `select count(*)::int as n from message where topic like 'hearing:%' and way = 'PHONE'`,
    why: ONE_LIST,
  },
  {
    table: 'registration_tiding',
    sql: `select count(*)::int as n from message where topic like 'event:%'`,
    why: ONE_LIST,
  },
  {
    table: 'registration_call',
    sql: `select count(*)::int as n from message_call c join message m on m.id = c.message_id
      where m.topic like 'event:%'`,
    why: ONE_LIST,
  },
  {
    table: 'invitation_delivery',
    sql: `select ((select count(*) from message where topic like 'invitation:%' and way <> 'PHONE')
      + (select count(*) from message_call c join message m on m.id = c.message_id
        where m.topic like 'invitation:%'))::int as n`,
    why: ONE_LIST,
  },
  {
    table: 'message',
    sql: `select count(*)::int as n from message where way <> 'PHONE'`,
    why: 'the sending record also holds what is told by telephone',
  },
  { table: 'activity_sign_up', sql: `${signUps('EVENT')} and ${FORMERLY(true)}`, why: FORUMS },
  { table: 'sign_up_contact', sql: `${people('EVENT')} and ${FORMERLY(true)}`, why: FORUMS },
  { table: 'event', sql: `${count('event')} where former_seq is null`, why: FORUMS },
  { table: 'event_notice', sql: `${count('event_notice')} where event_id not in ${FORMER}`, why: FORUMS },
  { table: 'event_report', sql: `${count('event_report')} where event_id not in ${FORMER}`, why: FORUMS },
  { table: 'event_slot', sql: `${count('event_slot')} where event_id not in ${FORMER}`, why: FORUMS },
  {
    table: 'public_activity',
    sql: `select ((select count(*) from public_activity) + (select count(*) from event where former_seq is not null))::int as n`,
    why: FORUMS,
  },
];
