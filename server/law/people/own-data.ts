/**
 * 个人信息保护法第四十七条: whoever left their name and contact may have them deleted. Their words and the outcome are the record
 * of the decision (国令713号第三十三条) and stay, without them; data that a case or a place still needs is held back, and the
 * person learns until when and by which article.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const article47 = provision('R-86', 'LAW', '个人信息保护法第四十七条');

/** Purposes for which name and contact are still needed (仍然需要的事由). */
export enum OwnNeed {
  HEARING_PLACE = 'HEARING_PLACE',
  EVENT_PLACE = 'EVENT_PLACE',
  ACCREDITATION = 'ACCREDITATION',
  APPLICATION = 'APPLICATION',
  REGISTER = 'REGISTER',
  REQUEST = 'REQUEST',
}

/** State of somebody's stored name and contact, apart from their words (姓名和联系方式). */
export interface KeptOfPerson {
  sealed: boolean;
  /** A case still needs it (暂缓删除). */
  held: boolean;
  /** A request of their own that still needs the data, through this day; null: no day is set yet. */
  need?: { what: OwnNeed; until: CalendarDay | null } | null;
}

/** Reasons against deleting one's own name and contact (删除本人的姓名和联系方式). */
export const refuseErasure = ({ sealed, held, need }: KeptOfPerson): Finding[] => [
  ...(sealed ? [] : [nothingKept]),
  ...(sealed && held ? [neededStill] : []),
  ...(sealed && need ? [needed(need.what, need.until)] : []),
];

const nothingKept = article47.block('NO_CONTACT_KEPT')`
  没有保存您的姓名和联系方式，或者已经删除。`;

const neededStill = article47.block('CONTACT_HELD')`
  复议、诉讼、信访或者检查正在用到，现在不能删除；除保存以外不作别的使用。
  办结以后再来删除；有疑问的，与县司法局联系。`;

/** Each need: its code, its words, the end where no day is set, and a way to end it sooner. */
const NEEDS: Readonly<Record<OwnNeed, readonly [code: string, what: string, end: string, sooner: string]>> = {
  [OwnNeed.HEARING_PLACE]: [
    'HEARING_PLACE_STANDS',
    '您还有听证会的报名，改期、取消和入选都要用它告知',
    '听证会举行以后',
    '不参加了的，先取消报名；网上不能取消的，与承办单位联系。',
  ],
  [OwnNeed.EVENT_PLACE]: [
    'EVENT_PLACE_STANDS',
    '您还有活动的报名，改期、取消和候补都要用它告知',
    '活动结束以后',
    '不参加了的，先取消报名，取消以后马上可以删除。',
  ],
  [OwnNeed.ACCREDITATION]: [
    'ACCREDITATION_STANDS',
    '您的记者报名还在办理或者有效，核准结果、入场核对都要用它',
    '新闻发布会结束以后',
    '不到场了的，先取消报名，取消以后马上可以删除。',
  ],
  [OwnNeed.APPLICATION]: [
    'APPLICATION_BEING_VERIFIED',
    '您的申请正在核实，核实身份、告知结果都要用它',
    '核实有了结果、没有通过的，',
    '要撤回申请的，与县政府办公室联系。',
  ],
  [OwnNeed.REGISTER]: [
    'REPRESENTATIVE_IN_OFFICE',
    '您是在任的社会公众代表，抽选以后用它邀请列席',
    '任期届满以后',
    '要提前退出的，与县政府办公室联系，退出以后马上可以删除。',
  ],
  [OwnNeed.REQUEST]: [
    'REQUEST_BEING_HANDLED',
    '您的政府信息公开申请正在办理，核对申请人、告知补正和答复都要用它',
    '答复以后',
    '不再申请的，与办理单位联系撤回，答复以后马上可以删除。',
  ],
};

function needed(need: OwnNeed, until: CalendarDay | null): Finding {
  const [code, what, end, sooner] = NEEDS[need];
  const when = until ? dated(need, inChinese(until)) : end;
  return article47.block(code)`
    ${what}，处理目的还没有实现，现在不能删除；${when}可以删除。
    ${sooner}`;
}

/**
 * Words for the day: after it the data can be deleted; for a verification it is the last day for the result, and people
 * who pass are in the register then.
 */
const dated = (need: OwnNeed, day: string): string =>
  need === OwnNeed.APPLICATION ? `不晚于${day}有结果，没有通过的，` : `${day}以后`;
