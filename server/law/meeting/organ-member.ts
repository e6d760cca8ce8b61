/**
 * 国令713号第三十条: members of the meeting, and which of them is the head; the list is maintained by the
 * government's office.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
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
];

const overlap = (one: MemberTerm, other: MemberTerm) =>
  (one.until === null || other.since <= one.until) && (other.until === null || one.since <= other.until);

const unwritten = (field: string, what: string) => r53.block('MEMBER_UNCLEAR', field)`
  没有填写${what}。
  填写组成人员的${what}。`;

const backwards = r53.block('MEMBER_TERM_INVALID', 'until')`
  任职截止日期早于起始日期。
  核对任职的起止日期。`;

const twoHeads = r53.block('HEAD_TWICE', 'head')`
  同一时间已有另一位行政首长。
  先填写前任行政首长的任职截止日期。`;
