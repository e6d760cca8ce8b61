/**
 * 国令713号第三十条: members of the meeting, and which of them is the head; the list is maintained by the
 * government's office.
 */
import { addDays, type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r53 = provision('R-53', 'DESIGN', '会议组成人员名单规则');

/** One member's time in office (任职). */
export interface MemberTerm {
  name: string;
  post: string;
  head: boolean;
  since: CalendarDay;
  /** The last day; null: in office. */
  until: CalendarDay | null;
}

/** Whether somebody is in office on a day (在任). */
export const inOffice = ({ since, until }: Pick<MemberTerm, 'since' | 'until'>, day: CalendarDay): boolean =>
  since <= day && (until === null || day <= until);

/** Findings on a member as typed (组成人员), beside the others of the list: one head at a time. */
export const refuseMember = (member: MemberTerm, others: readonly MemberTerm[]): Finding[] => [
  ...(blank(member.name) ? [unwritten('name', '姓名')] : []),
  ...(blank(member.post) ? [unwritten('post', '职务')] : []),
  ...(member.until !== null && member.until < member.since ? [backwards] : []),
  ...(member.head && others.some((one) => one.head && overlap(one, member)) ? [twoHeads] : []),
  ...(others.some((one) => isSame(one, member) && overlap(one, member)) ? [listedTwice] : []),
];

const isSame = (one: MemberTerm, other: MemberTerm) =>
  !blank(one.name) && one.name === other.name && one.post === other.post;

const overlap = (one: MemberTerm, other: MemberTerm) =>
  (one.until === null || other.since <= one.until) && (other.until === null || one.since <= other.until);

/** The last meeting of the body that was opened (最近一次开过的会), and its day. */
export interface OpenedMeeting {
  name: string;
  day: CalendarDay;
}

/** A change of the list (名单的变动): one member's term before and after, told on a day. */
export interface MemberChange {
  /** Null: newly listed. */
  before: MemberTerm | null;
  after: MemberTerm;
  today: CalendarDay;
  /** Null: the body has opened no meeting on the platform yet, its first list tells of earlier days. */
  opened: OpenedMeeting | null;
}

/** Reasons against a change that reaches back (改动已经过去的日子): over a meeting that was opened, or over a day that is past. */
export function refusePastChange({ before, after, today, opened }: MemberChange): Finding[] {
  const from = changedFrom(before, after);
  if (from === null || !opened) return [];
  if (from <= opened.day) return [meetingOpened(opened)];
  return from < today ? [dayPast(inChinese(today))] : [];
}

/** The first day on which the list reads otherwise (变动起始日); null: on none. */
function changedFrom(before: MemberTerm | null, after: MemberTerm): CalendarDay | null {
  if (!before) return after.since;
  const { name, post, head, since, until } = before;
  if (name !== after.name || post !== after.post || head !== after.head || since !== after.since)
    return since < after.since ? since : after.since;
  const ends = [until, after.until].filter((day) => day !== null).toSorted();
  return until === after.until || !ends[0] ? null : addDays(ends[0], 1);
}

const unwritten = (field: string, what: string) => r53.block('MEMBER_UNCLEAR', field)`
  没有填写${what}。
  填写组成人员的${what}。`;

const backwards = r53.block('MEMBER_TERM_INVALID', 'until')`
  任职截止日期早于起始日期。
  核对任职的起止日期。`;

const twoHeads = r53.block('HEAD_TWICE', 'head')`
  同一时间已有另一位行政首长。
  先填写前任行政首长的任职截止日期。`;

const listedTwice = r53.block('MEMBER_TWICE', 'name', 'since')`
  名单上已有同名、同职务的人在同一时间任职；重复登记会使应到人数变多。
  确是另一人的，在职务中写明分管的工作；是同一人的，更正原来的一行。`;

const meetingOpened = ({ name, day }: OpenedMeeting) => r53.block('MEMBER_MEETING_OPENED', 'since', 'until')`
  这样改动了${inChinese(day)}${name}的应到会人员；应到会人员在宣布开会时固定，以后不再改动。
  变动从会议次日起登记；姓名、职务、行政首长有变的，先填写原来一行的任职截止日期，再从次日起登记新的一行。`;

const dayPast = (today: string) => r53.block('MEMBER_DAY_PAST', 'since', 'until')`
  名单已经用于会议，不能改动已经过去的日子。
  从今天（${today}）起登记；任免文件写的日子更早的，照实写在变动的理由中。`;
