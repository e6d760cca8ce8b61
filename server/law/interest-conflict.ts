/**
 * 利害关系: a representative of the public has no direct interest in the matter, somebody concerned (利益相关方) has one. An order of
 * work of ours; 国令713号第二十条 says the same of experts.
 */
import type { Finding } from './refusal.ts';

/** What ties somebody to matters (利害关系登记). */
export interface Interests {
  /** 本人所在单位. */
  unitPost: string;
  region: string;
  /** What he declared himself, for this matter or for good. */
  declared: readonly string[];
}

/** What of a matter may concern somebody directly (议题涉及的对象). */
export interface ConcernedParties {
  /** Units and companies that gain or lose by it. */
  units: readonly string[];
  /** Villages and communities that it touches before others. */
  regions: readonly string[];
  /** What the decision is called, as declared interests name it. */
  matter: string;
}

const within = (text: string, part: string) => part.trim() !== '' && text.includes(part.trim());

/** By what somebody is directly concerned with a matter (直接利害关系), each in a few words; none when he is not. */
export const directInterests = (one: Interests, parties: ConcernedParties): string[] => [
  ...parties.units
    .filter((unit) => within(one.unitPost, unit))
    .map((unit) => `任职于议题涉及的单位（${unit}）`),
  ...parties.regions
    .filter((region) => within(one.region, region))
    .map((region) => `住在议题直接涉及的村、社区（${region}）`),
  ...(one.declared.includes(parties.matter) ? ['本人申报与议题有利害关系'] : []),
];

/** In which capacity somebody is invited (受邀身份). */
export enum InvitedCapacity {
  REPRESENTATIVE = 'REPRESENTATIVE',
  STAKEHOLDER = 'STAKEHOLDER',
}

/** What each capacity (受邀身份) is called. */
export const INVITED_CAPACITY_LABELS: Readonly<Record<InvitedCapacity, string>> = {
  [InvitedCapacity.REPRESENTATIVE]: '社会公众代表',
  [InvitedCapacity.STAKEHOLDER]: '利益相关方',
};

/** What forbids inviting somebody in this capacity (受邀身份与利害关系). */
export function refuseCapacity(
  capacity: InvitedCapacity,
  { name, interests }: { name: string; interests: readonly string[] },
): Finding[] {
  const concerned = interests.length > 0;
  if (capacity === InvitedCapacity.REPRESENTATIVE && concerned)
    return [representativeConcerned(name, interests)];
  return capacity === InvitedCapacity.STAKEHOLDER && !concerned ? [stakeholderUnconcerned(name)] : [];
}

const ours = { rule: 'R-66', basis: 'DESIGN', article: '公众代表邀请规则', severity: 'BLOCK' } as const;

const representativeConcerned = (name: string, interests: readonly string[]): Finding => ({
  ...ours,
  code: 'REPRESENTATIVE_HAS_INTEREST',
  message: `${name}与议题有直接利害关系：${interests.join('；')}。`,
  fields: ['representativeIds'],
  fix: '不作为社会公众代表邀请；可以作为利益相关方邀请。',
});

const stakeholderUnconcerned = (name: string): Finding => ({
  ...ours,
  code: 'STAKEHOLDER_WITHOUT_INTEREST',
  message: `没有登记${name}与议题有什么直接利害关系。`,
  fields: ['interest'],
  fix: '写明利害关系，或者作为社会公众代表邀请。',
});

/** Whether somebody has rested long enough (轮换间隔): `meetingsAgo` counts back from 1, null for never. */
export const rested = (meetingsAgo: number | null, restAfterMeetings: number): boolean =>
  meetingsAgo === null || meetingsAgo > restAfterMeetings;
