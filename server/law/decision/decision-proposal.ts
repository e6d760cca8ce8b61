/**
 * 国令713号第十条: the proposers of a matter for decision, and the arguments each must give. A leader's proposal goes
 * to study as it is; a department or a lower government argues it; deputies, CPPCC members and citizens need only write
 * it down.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r09Design = provision('R-09', 'DESIGN', '决策办理流程');
const r09 = provision('R-09', 'LAW', '国令713号第十条');

/** Kinds of proposer of a matter for decision (建议提出主体). */
export const [ProposerKind, PROPOSER_KIND_LABELS] = vocabulary({
  LEADER: '决策机关领导人员',
  DEPARTMENT: '决策机关所属部门',
  LOWER_GOVERNMENT: '下一级人民政府',
  CONGRESS_DEPUTY: '人大代表',
  CPPCC_MEMBER: '政协委员',
  CITIZEN: '公民、法人或者其他组织',
});
export type ProposerKind = keyof typeof ProposerKind;

/** A proposal for a decision (决策事项建议). */
export interface DecisionProposal {
  proposerKind: ProposerKind;
  title: string;
  /** The proposal as it was written: 议案、建议、提案 or a letter. */
  writtenText?: string | null | undefined;
  problem?: string | null | undefined;
  reasons?: string | null | undefined;
  basis?: string | null | undefined;
  preliminaryPlan?: string | null | undefined;
  necessity?: string | null | undefined;
  feasibility?: string | null | undefined;
}

const ARGUED = {
  problem: '拟解决的主要问题',
  reasons: '建议理由',
  basis: '依据',
  preliminaryPlan: '解决问题的初步方案',
  necessity: '必要性',
  feasibility: '可行性',
} as const;

/** A part of the argument a department has to give (论证的内容). */
export type ArguedPart = keyof typeof ARGUED;

/** Labels of the parts a department argues (论证的内容). */
export const ARGUED_PART_LABELS: Readonly<Record<ArguedPart, string>> = ARGUED;

const PARTS: readonly ArguedPart[] = [
  'problem',
  'reasons',
  'basis',
  'preliminaryPlan',
  'necessity',
  'feasibility',
];
const ARGUES: ReadonlySet<ProposerKind> = new Set([ProposerKind.DEPARTMENT, ProposerKind.LOWER_GOVERNMENT]);
const WRITES: ReadonlySet<ProposerKind> = new Set([
  ProposerKind.CONGRESS_DEPUTY,
  ProposerKind.CPPCC_MEMBER,
  ProposerKind.CITIZEN,
]);

/** Parts this proposer has to argue (应当论证的内容): all of them, or none. */
export const arguedParts = (kind: ProposerKind): readonly ArguedPart[] => (ARGUES.has(kind) ? PARTS : []);

/** Findings on an incomplete proposal (决策事项建议). */
export const refuseProposal = (proposal: DecisionProposal): Finding[] => [
  ...(blank(proposal.title) ? [untitled] : []),
  ...arguedParts(proposal.proposerKind)
    .filter((part) => blank(proposal[part]))
    .map(unargued),
  ...(WRITES.has(proposal.proposerKind) && blank(proposal.writtenText)
    ? [unwritten(proposal.proposerKind)]
    : []),
];

const untitled = r09Design.block('PROPOSAL_INCOMPLETE', 'title')`
  没有写明建议决策的事项。
  用一句话写明建议决策什么。`;

const unargued = (part: ArguedPart) => r09.block('PROPOSAL_INCOMPLETE', part)`
  部门、下一级政府提出决策事项建议，应当论证${ARGUED[part]}。
  用数据、调查或者现行规定分点论证，可以引用附件。`;

const unwritten = (kind: ProposerKind) => r09.block('PROPOSAL_INCOMPLETE', 'writtenText')`
  ${PROPOSER_KIND_LABELS[kind]}的建议应当以书面形式提出。
  录入议案、建议、提案或者来信的内容。`;
