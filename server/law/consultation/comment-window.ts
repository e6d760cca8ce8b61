/**
 * R-22. 国令713号第十五条: opinions are taken within the announced period. An opinion the public submits itself counts by the
 * instant at which all of it had arrived (电子签名法第十一条), opensAt ≤ now < closesAt, however long it is queued afterwards;
 * an opinion entered by staff counts by the day it was posted or handed over.
 */
import { type CalendarDay, dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r22 = provision('R-22', 'LAW', '国令713号第十五条');
const r22Design = provision('R-22', 'DESIGN', '意见登记规则');

/** When opinions are taken, and where to turn afterwards (征求意见时段). */
export interface CommentWindow {
  opensAt: Date | null;
  /** Exclusive. */
  closesAt: Date | null;
  withdrawnAt?: Date | null | undefined;
  /** Whom to ask after the closing: the responsible unit and how to reach it. */
  contact: string;
  /** The decision is published: 国令713号第三十五条 lets anyone raise problems with it at any time. */
  decisionPublished?: boolean | undefined;
}

/** Reasons against taking a comment at this instant (此刻能否提交意见). */
export function refuseComment(window: CommentWindow, now: Date): Finding[] {
  if (window.withdrawnAt) return [withdrawn];
  if (!window.opensAt || !window.closesAt || now < window.opensAt) return [notOpen];
  return now < window.closesAt ? [] : [closed(lastDay(window.closesAt), window)];
}

/** An opinion that staff enter for someone (代录意见). */
export interface ReceivedComment {
  channel: CommentChannel;
  /** The day it was handed over, spoken or delivered. */
  receivedOn: CalendarDay;
  /** The day of the postmark; letters only. */
  postmarkedOn?: CalendarDay | null | undefined;
  /** Number of people it speaks for: the signatures under a letter, the speakers of a visit. */
  peopleCount?: number | undefined;
  /** It came on the platform by another door, which recorded the day (转入的意见). */
  passed?: boolean | undefined;
}

/** The period an entered opinion must belong to (代录所属时段). */
export interface ReceivingPeriod {
  opensOn: CalendarDay;
  closesOn: CalendarDay;
  reportConfirmedAt: Date | null;
  contact: string;
  decisionPublished?: boolean | undefined;
}

/** The day that counts for an entered opinion (收到日): a letter's postmark, else the day it was received. */
export const countedOn = ({ channel, receivedOn, postmarkedOn }: ReceivedComment): CalendarDay =>
  channel === CommentChannel.LETTER && postmarkedOn ? postmarkedOn : receivedOn;

/**
 * Channels by which the unit itself goes to hear people (国令713号第十四条、第十八条): statements made there are opinions too, also
 * outside the period in which the public submits online; until the report is confirmed.
 */
const GATHERED: readonly CommentChannel[] = [
  CommentChannel.HEARING,
  CommentChannel.FORUM,
  CommentChannel.VISIT,
  CommentChannel.OPEN_DAY,
];

/** Reasons against entering an opinion for someone (代录意见), however much later it is typed in. */
export function refuseReceivedComment(
  entry: ReceivedComment,
  period: ReceivingPeriod,
  today: CalendarDay,
): Finding[] {
  const { channel, receivedOn, postmarkedOn, peopleCount = 1, passed = false } = entry;
  const on = countedOn(entry);
  return [
    ...(channel === CommentChannel.WEB && !passed ? [writesItself] : []),
    ...(postmarkedOn && channel !== CommentChannel.LETTER ? [lettersOnly] : []),
    ...(postmarkedOn && postmarkedOn > receivedOn ? [postmarkLater] : []),
    ...(receivedOn > today ? [notYetReceived] : []),
    ...(Number.isInteger(peopleCount) && peopleCount >= 1 ? [] : [peopleMiscounted]),
    ...(GATHERED.includes(channel) ? [] : refuseOutside(on, period)),
    ...(period.reportConfirmedAt ? [reportConfirmed] : []),
  ];
}

const refuseOutside = (on: CalendarDay, period: ReceivingPeriod): Finding[] => [
  ...(on < period.opensOn ? [notOpen] : []),
  ...(on > period.closesOn ? [closed(period.closesOn, period)] : []),
];

const lastDay = (closesAt: Date) => dayOf(new Date(closesAt.getTime() - 1));

const closed = (
  day: CalendarDay,
  { contact, decisionPublished }: Pick<CommentWindow, 'contact' | 'decisionPublished'>,
) => r22.block('CONSULTATION_CLOSED')`
  征求意见已于${inChinese(day)}24时截止；可向承办单位${contact}反映。
  ${decisionPublished ? '决策已经公布，对执行中的问题可以随时提出意见。' : `与承办单位联系：${contact}。`}`;

const notOpen = r22.block('CONSULTATION_NOT_OPEN')`
  征求意见尚未开始。
  请在公布之后提交。`;

const withdrawn = r22Design.block('CONSULTATION_WITHDRAWN')`
  本次征求意见已经撤回，不再接收意见。
  请查看撤回公告。`;

const writesItself = r22Design.block('CHANNEL_NOT_FOR_STAFF', 'channel')`
  公众在本平台自行提交的意见不能由工作人员代录。
  选择收到意见的实际渠道。`;

const lettersOnly = r22Design.block('POSTMARK_FOR_LETTERS_ONLY', 'postmarkedOn')`
  只有信函才有邮戳日。
  删去邮戳日，或者将渠道改为信函。`;

const postmarkLater = r22Design.block('POSTMARK_AFTER_RECEIPT', 'postmarkedOn', 'receivedOn')`
  邮戳日不能晚于收到日。
  核对邮戳日和收到日。`;

const notYetReceived = r22Design.block('RECEIVED_IN_FUTURE', 'receivedOn')`
  收到日不能晚于今天。
  填写实际收到的日期。`;

const peopleMiscounted = r22Design.block('PEOPLE_COUNT_INVALID', 'peopleCount')`
  人数应当是不小于1的整数。
  填写提出该条意见的人数。`;

const reportConfirmed = r22Design.block('REPORT_ALREADY_CONFIRMED')`
  采纳情况已经确认，不能再补录意见。
  请承办单位负责人退回采纳情况后再补录。`;
