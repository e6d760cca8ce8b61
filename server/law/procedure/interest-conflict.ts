/**
 * 利害关系: a representative of the public has no direct interest in the matter, somebody concerned (利益相关方) has one. An order of
 * work of ours; 国令713号第二十条 says the same of experts.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r66 = provision('R-66', 'DESIGN', '公众代表邀请规则');

/** Links of a person to matters (利害关系登记). */
export interface Interests {
  /** 本人所在单位. */
  unitPost: string;
  region: string;
  /** Interests they declared themselves, for this decision or for all. */
  declared: readonly string[];
}

/** Parties that a matter may concern directly (议题涉及的对象). */
export interface ConcernedParties {
  /** Units and companies that gain or lose by it. */
  units: readonly string[];
  /** Villages and communities that it affects directly. */
  regions: readonly string[];
  /** Name of the decision, as declared interests give it. */
  matter: string;
}

const within = (text: string, part: string) => part.trim() !== '' && text.includes(part.trim());

/** Direct interests of somebody in a matter (直接利害关系), each in a few words; empty when they have none. */
export const directInterests = (one: Interests, parties: ConcernedParties): string[] => [
  ...parties.units
    .filter((unit) => within(one.unitPost, unit))
    .map((unit) => `任职于议题涉及的单位（${unit}）`),
  ...parties.regions
    .filter((region) => within(one.region, region))
    .map((region) => `住在议题直接涉及的村、社区（${region}）`),
  ...(one.declared.includes(parties.matter) ? ['本人申报与议题有利害关系'] : []),
];

/** Capacity in which somebody is invited (受邀身份). */
export const [InvitedCapacity, INVITED_CAPACITY_LABELS] = vocabulary({
  REPRESENTATIVE: '社会公众代表',
  STAKEHOLDER: '利益相关方',
});
export type InvitedCapacity = keyof typeof InvitedCapacity;

/** Reason against inviting somebody in this capacity (受邀身份与利害关系). */
export function refuseCapacity(
  capacity: InvitedCapacity,
  { name, interests }: { name: string; interests: readonly string[] },
): Finding[] {
  const concerned = interests.length > 0;
  if (capacity === InvitedCapacity.REPRESENTATIVE && concerned)
    return [representativeConcerned(name, interests)];
  return capacity === InvitedCapacity.STAKEHOLDER && !concerned ? [stakeholderUnconcerned(name)] : [];
}

const representativeConcerned = (name: string, interests: readonly string[]) =>
  r66.block('REPRESENTATIVE_HAS_INTEREST', 'representativeIds')`
    ${name}与议题有直接利害关系：${interests.join('；')}。
    不作为社会公众代表邀请；可以作为利益相关方邀请。`;

const stakeholderUnconcerned = (name: string) => r66.block('STAKEHOLDER_WITHOUT_INTEREST', 'interest')`
  没有登记${name}与议题有什么直接利害关系。
  写明利害关系，或者作为社会公众代表邀请。`;
