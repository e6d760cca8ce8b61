/**
 * 国令713号第三十条: the meeting discusses and its head decides. Who has to be there is known when the meeting opens: its members
 * are kept as the list then read, and no later change of the list counts or discounts anybody.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { AgendaPurpose } from './agenda-purpose.ts';
import type { MemberTerm } from './organ-member.ts';

const r52 = provision('R-52', 'DESIGN', '会议议事规则');
const r53 = provision('R-53', 'DESIGN', '会议组成人员名单规则');

/** Moments of a meeting at which its members are kept (留存名单的时点). */
export const [MembersAt, MEMBERS_AT_LABELS] = vocabulary({
  ANNOUNCED: '会议预告时',
  OPENED: '宣布开会时',
});
export type MembersAt = keyof typeof MembersAt;

/** A member of one meeting (应到会人员), as the list read at one of those moments. */
export interface MeetingMember extends Pick<MemberTerm, 'name' | 'post' | 'head'> {
  memberId: string;
}

/** Purposes of an item on which a meeting decides (讨论决定的事由). */
const DECIDED_FOR: ReadonlySet<AgendaPurpose> = new Set([
  AgendaPurpose.DECIDE,
  AgendaPurpose.REPEAL,
  AgendaPurpose.CATALOGUE,
]);

/** An item as far as it says whether its meeting decides a matter (讨论决定的议题). */
export interface ItemPurpose {
  purpose: AgendaPurpose;
}

/** Whether a matter is decided under this item (讨论决定). */
export const isForDecision = ({ purpose }: ItemPurpose): boolean => DECIDED_FOR.has(purpose);

const called = ({ post, name, head }: MeetingMember) => `${post}${name}${head ? '（行政首长）' : ''}`;

/** How the list of now differs from the one that the meeting was announced with (名单的变动), a line each. */
export function memberChanges(before: readonly MeetingMember[], now: readonly MeetingMember[]): string[] {
  const same = (one: MeetingMember) => (other: MeetingMember) => other.name === one.name;
  const gone = before.filter((one) => !now.some(same(one))).map((one) => `${called(one)}不再在任`);
  const moved = now.flatMap((one) => {
    const was = before.find(same(one));
    if (!was) return [`增加${called(one)}`];
    return called(was) === called(one) ? [] : [`${called(was)}改为${called(one)}`];
  });
  return [...gone, ...moved];
}

/** A list about to be kept with a meeting that opens (宣布开会). */
export interface OpeningList {
  /** The members at the announcement; null: none were kept. */
  announced: readonly MeetingMember[] | null;
  now: readonly MeetingMember[];
  /** A head of the list who neither holds the post here nor acts by a written authorisation; null: there is none such. */
  unheld: string | null;
  items: readonly ItemPurpose[];
}

/** Reasons against opening a meeting with these members (宣布开会时的名单): nobody is listed, the list changed since the announcement, or its head is another than the platform's. */
export function refuseOpeningList({ announced, now, unheld, items }: OpeningList): Finding[] {
  const changes = announced ? memberChanges(announced, now) : [];
  return [
    ...(now.length === 0 && items.some(isForDecision) ? [nobodyListed] : []),
    ...(changes.length > 0 ? [changed(changes.join('；'))] : []),
    ...(unheld ? [headElsewhere(unheld)] : []),
  ];
}

const nobodyListed = r52.block('MEMBERS_MISSING', 'members')`
  会议组成人员名单中没有今天在任的人员，会上不能讨论决定。
  先在会议组成人员名单中登记姓名、职务和任职日期，再宣布开会；名单从开会起固定，会后不能补。`;

const headElsewhere = (name: string) => r53.warn('HEAD_NOT_HOLDER', 'members')`
  名单上的行政首长${name}不是平台上任行政首长的人，也没有代行职权的书面授权。
  先按任免文件变动名单或者调整账号的岗位；仍然开会的，写明由谁、凭什么主持作出决定。`;

const changed = (changes: string) => r52.warn('MEMBERS_CHANGED', 'members')`
  会议预告以后，组成人员名单有变动：${changes}。
  核对任免文件；名单有误的，先更正再开会。名单无误的，写明变动的由来，宣布开会后应到会人员即按现在的名单固定。`;
