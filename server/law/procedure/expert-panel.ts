/**
 * 国令713号第二十条: experts are chosen for knowledge, representativeness and neutrality; those who hold a dissenting
 * view are wanted among them; nobody who has a direct interest. That everybody declares it in writing is our order of
 * work.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import type { LibraryLevel } from './expert-library.ts';
import { ExpertStanding } from './expert-standing.ts';
import { InterestDeclaration } from './interest-declaration.ts';

const r40 = provision('R-40', 'LAW', '国令713号第二十条');
const r40Design = provision('R-40', 'DESIGN', '决策办理流程');

/** One expert of the panel (参加论证的专家). */
export interface ExpertPanelMember {
  name: string;
  employer: string;
  /** Null while nothing has been declared. */
  interest?: InterestDeclaration | null | undefined;
  /** Whether they are known to hold a dissenting view of the draft. */
  dissenting: boolean;
  /** Library they were chosen from, where they were asked by a letter. */
  library?: LibraryLevel | null | undefined;
  /** Reason for asking somebody who is in no library, or in a higher one than the county's own (库外、上级库专家). */
  outsideReason?: string | null | undefined;
  /** State of their letter; unknown where the whole record was typed, before experts answered themselves. */
  standing?: ExpertStanding | null | undefined;
}

/** Whether somebody argues the matter (参加论证): not those who are recused or have not answered. */
export const takesPart = ({ standing }: ExpertPanelMember): boolean =>
  !standing || standing === ExpertStanding.ANSWERED || standing === ExpertStanding.TREATED;

/** Number of participants who are in no library (库外专家); known only for those who were asked by a letter. */
export const outsiders = (members: readonly ExpertPanelMember[]): number =>
  members.filter((one) => takesPart(one) && !one.library && one.outsideReason).length;

/** Findings on the choice of experts (专家的选择); those who do not take part do not count. */
export function refuseExpertPanel(members: readonly ExpertPanelMember[]): Finding[] {
  const heard = members.filter(takesPart);
  return [
    ...(members.length === 0 ? [empty] : []),
    ...(members.length > 0 && heard.length === 0 ? [nobodyHeard] : []),
    ...members.flatMap((one, index) => (takesPart(one) ? refuseMember(one, index) : [])),
    ...(heard.length > 0 && !heard.some(({ dissenting }) => dissenting) ? [oneMinded] : []),
    ...(sameEmployer(heard) ? [oneHouse(heard[0]?.employer ?? '')] : []),
  ];
}

const refuseMember = (member: ExpertPanelMember, index: number): Finding[] => [
  ...(member.interest === InterestDeclaration.DIRECT ? [interested(member, index)] : []),
  ...(member.interest ? [] : [undeclared(member, index)]),
];

const sameEmployer = (members: readonly ExpertPanelMember[]) =>
  members.length > 1 &&
  members.every(({ employer }) => !blank(employer) && employer.trim() === members[0]?.employer.trim());

const empty = r40.block('EXPERT_PANEL_EMPTY', 'members')`
  没有选择专家、专业机构。
  从专家库或者其他途径选择专家、专业机构，在“参加论证的专家”中发出专家论证函。`;

const nobodyHeard = r40.block('EXPERTS_UNHEARD', 'members')`
  所请的专家都回避或者没有答复。
  另选专家，发出专家论证函。`;

const interested = ({ name }: ExpertPanelMember, index: number) =>
  r40.block('EXPERT_CONFLICT', `members.${index}.interest`)`
    ${name}与决策事项有直接利害关系，不得参加论证。
    更换专家。`;

const undeclared = ({ name }: ExpertPanelMember, index: number) =>
  r40Design.block('EXPERT_INTEREST_UNDECLARED', `members.${index}.interest`)`
    ${name}没有声明与决策事项有无直接利害关系。
    请专家声明后登记。`;

const oneMinded = r40.warn('DISSENTERS_WANTED', 'members')`
  选择专家应当注重吸收持不同意见的专家，现在没有登记一位。
  增加持不同意见的专家，或者写明没有此类专家的情况。`;

const oneHouse = (employer: string) => r40Design.warn('EXPERTS_OF_ONE_EMPLOYER', 'members')`
  专家都来自${employer.trim()}，代表性不足。
  增加其他单位的专家，或者写明理由。`;
