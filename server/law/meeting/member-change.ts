/**
 * R-52, R-53. 国令713号第三十条: who sits in the meeting and who is its head decides what it may decide. A change of the list is proposed by
 * one person with a reason and confirmed by another whom it does not concern; the head is who holds that post here, or acts by a
 * written authorisation. That two do it is an order of work of ours.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import type { MemberTerm } from './organ-member.ts';

const r53 = provision('R-53', 'LAW', '国令713号第三十条');
const r53Design = provision('R-53', 'DESIGN', '会议组成人员名单规则');

/** Written authorisation by which somebody acts as the head (代行职权的书面授权). */
export interface Authorisation {
  authorisationNo: string | null;
  authorisationOn: CalendarDay | null;
}

/** A member as the list has them (名单中的一行). */
export interface ListedMember extends MemberTerm, Authorisation {}

/** A row of the list in words (名单中的一行): 副县长甲（行政首长），2026年1月1日起，至2026年6月30日. */
export function listedWords({ post, name, head, since, until, ...by }: ListedMember): string {
  const acting = blank(by.authorisationNo) ? '' : `，代行职权，${by.authorisationNo}`;
  const given = by.authorisationOn === null ? '' : `，${inChinese(by.authorisationOn)}授权`;
  const term = `${inChinese(since)}起${until ? `，至${inChinese(until)}` : ''}`;
  return `${post}${name}${head ? `（行政首长${acting}${given}）` : ''}，${term}`;
}

/** Reasons against somebody as the head (行政首长): another holds the post here, and no written authorisation is named. */
export function refuseHead(member: ListedMember, heads: readonly string[]): Finding[] {
  const { head, authorisationNo, authorisationOn, since } = member;
  if (!head) return blank(authorisationNo) && authorisationOn === null ? [] : [authorisedForNothing];
  if (blank(authorisationNo) && authorisationOn === null)
    return heads.includes(member.name.trim()) ? [] : [notHead(heads.join('、'))];
  if (blank(authorisationNo) || authorisationOn === null) return [authorisationUnclear];
  return authorisationOn > since ? [authorisedLater(inChinese(authorisationOn))] : [];
}

/** Whether a head of the list neither holds the post here nor acts by a written authorisation (首长与账号不符). */
export const isUnheld = (member: ListedMember, heads: readonly string[]): boolean =>
  member.head && blank(member.authorisationNo) && !heads.includes(member.name.trim());

const notHead = (heads: string) => r53.block('HEAD_NOT_HOLDER', 'input.name', 'input.head')`
  行政首长应当是平台上任行政首长的人${heads ? `（${heads}）` : '；平台上还没有行政首长的账号'}，登记的是另一人。
  首长换人的，先请管理员按任免文件调整账号的岗位；由他人代行职权的，填写书面授权的文号和日期。`;

const authorisationUnclear = r53Design.block(
  'AUTHORISATION_UNCLEAR',
  'input.authorisationNo',
  'input.authorisationOn',
)`
  代行职权的书面授权没有写全。
  文号和日期都要填写。`;

const authorisedLater = (day: string) => r53Design.block('AUTHORISATION_LATER', 'input.authorisationOn')`
  书面授权的日期是${day}，晚于登记的代行职权的第一天。
  任职起从授权之日起填写，或者核对授权的日期。`;

const authorisedForNothing = r53Design.block('AUTHORISATION_NOT_HEAD', 'input.head')`
  填写了代行职权的书面授权，没有勾选行政首长。
  由这位组成人员代行职权的，勾选行政首长；不是的，删去文号和日期。`;
