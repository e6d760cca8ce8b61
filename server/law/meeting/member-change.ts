/**
 * R-52, R-53. 国令713号第三十条: who sits in the meeting and who is its head decides what it may decide. A change of the list is proposed by
 * one person with a reason and confirmed by another whom it does not concern; the head is who holds that post here, or acts by a
 * written authorisation. That two do it is an order of work of ours.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { refuseThinReason } from '#server/law/reason.ts';
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

/** A change of the list as one person proposes it (提出变动). */
export interface ProposedChange {
  /** Null: newly listed. */
  before: ListedMember | null;
  after: ListedMember;
  reason: string;
  /** A change of this member waits for its second person. */
  waiting: boolean;
  /** Names of the accounts in use that hold the post of head (行政首长的账号). */
  heads: readonly string[];
}

/** Reasons against proposing this change (提出变动组成人员名单). */
export const refuseProposedChange = ({
  before,
  after,
  reason,
  waiting,
  heads,
}: ProposedChange): Finding[] => [
  ...(waiting ? [waitingAlready] : []),
  ...(before && same(before, after) ? [unchanged] : []),
  ...refuseHead(after, heads),
  ...refuseThinReason(reason, REASON),
];

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

/** A change about to be answered (答复变动), and who answers it. */
export interface ChangeAnswer {
  proposedById: string | null;
  names: readonly string[];
  actor: { id: string; name: string };
}

/** Reasons against confirming a change (确认变动): it is one's own proposal, or one's own place in the list. */
export const refuseConfirmer = ({ proposedById, names, actor }: ChangeAnswer): Finding[] => [
  ...refuseSamePerson(actor.id, [proposedById], '这项名单变动'),
  ...(names.some((name) => name.trim() === actor.name) ? [ownPlace] : []),
];

/** Reasons against answering a change that nobody proposed (没有待确认的变动). */
export const refuseUnproposedChange = (waiting: boolean): Finding[] => (waiting ? [] : [notProposed]);

const same = (one: ListedMember, other: ListedMember) =>
  one.name === other.name &&
  one.post === other.post &&
  one.head === other.head &&
  one.since === other.since &&
  one.until === other.until &&
  one.authorisationNo === other.authorisationNo &&
  one.authorisationOn === other.authorisationOn;

const REASON = {
  code: 'MEMBER_REASON_REQUIRED',
  what: '变动会议组成人员名单',
  on: r53Design,
  example: '县人大常委会10月28日任命，公告第12号',
};

const waitingAlready = r53Design.block('MEMBER_CHANGE_WAITING', 'id')`
  该组成人员已有一项变动等待第二人确认。
  那一项写错的，先退回，再重新提出。`;

const unchanged = r53Design.block('MEMBER_UNCHANGED', 'input')`
  填写的与名单上的相同。
  名单没有错的，不必办理；有变动的，改成任免文件上写的。`;

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

const ownPlace = r53Design.block('MEMBER_IS_SELF')`
  变动的是您本人在名单中的登记，须由与这项变动没有关系的人确认。
  请本机关办公室的另一人办理。`;

const notProposed = r53Design.block('MEMBER_CHANGE_NONE', 'id')`
  没有等待确认的这项变动。
  刷新页面，看它是否已由他人办结。`;
