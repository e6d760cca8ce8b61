/**
 * 国令713号第二十条: experts are chosen for knowledge, representativeness and neutrality; those who think otherwise are wanted
 * among them; nobody who has a direct interest. That everybody declares it in writing is our order of work.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r40 = provision('R-40', 'LAW', '国令713号第二十条');
const r40Design = provision('R-40', 'DESIGN', '决策办理流程');

/** What an expert declared about their interest in the decision (利害关系声明). */
export enum InterestDeclaration {
  NONE = 'NONE',
  DIRECT = 'DIRECT',
}

/** What each declaration (利害关系声明) is called. */
export const INTEREST_DECLARATION_LABELS: Readonly<Record<InterestDeclaration, string>> = {
  [InterestDeclaration.NONE]: '声明无直接利害关系',
  [InterestDeclaration.DIRECT]: '有直接利害关系',
};

/** One expert of the panel (参加论证的专家). */
export interface ExpertPanelMember {
  name: string;
  employer: string;
  /** null while nothing has been declared. */
  interest?: InterestDeclaration | null | undefined;
  /** Known to think otherwise about the draft. */
  dissenting: boolean;
}

/** What is wrong with the choice of experts (专家的选择). */
export const refuseExpertPanel = (members: readonly ExpertPanelMember[]): Finding[] => [
  ...(members.length === 0 ? [empty] : []),
  ...members.flatMap(refuseMember),
  ...(members.length > 0 && !members.some(({ dissenting }) => dissenting) ? [oneMinded] : []),
  ...(sameEmployer(members) ? [oneHouse(members[0]?.employer ?? '')] : []),
];

const refuseMember = (member: ExpertPanelMember, index: number): Finding[] => [
  ...(member.interest === InterestDeclaration.DIRECT ? [interested(member, index)] : []),
  ...(member.interest ? [] : [undeclared(member, index)]),
];

const sameEmployer = (members: readonly ExpertPanelMember[]) =>
  members.length > 1 &&
  members.every(({ employer }) => !blank(employer) && employer.trim() === members[0]?.employer.trim());

const empty = r40.block('EXPERT_PANEL_EMPTY', 'members')`
  没有选择专家、专业机构。
  从专家库或者其他途径选择专家、专业机构。`;

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
