/**
 * R-51. 国令713号第二十九条: material of the meeting. The draft and the legality opinion always; the outcome of the public's
 * and the experts' opinions, the risk report and the fair competition review where that step was taken; the disputes
 * that units did not settle.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { type Materials, missingMaterial, type PartSources } from '#server/law/decision/material.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r51 = provision('R-51', 'LAW', '国令713号第二十九条');

/** Parts of the material submitted for discussion (提请讨论材料). */
export const [DiscussionPart, DISCUSSION_PART_LABELS] = vocabulary({
  DRAFT: '决策草案',
  FAIR_COMPETITION: '公平竞争审查情况',
  PUBLIC_OPINIONS: '社会公众意见采纳情况',
  EXPERT_OPINIONS: '专家论证意见采纳情况',
  RISK_REPORT: '风险评估报告',
  LEGALITY_OPINION: '合法性审查意见',
  UNIT_DISPUTES: '有关单位的争议情况',
  OTHER: '其他材料',
});
export type DiscussionPart = keyof typeof DiscussionPart;

/** A package for the meeting (提请讨论材料). */
export interface DiscussionPackage extends Materials<DiscussionPart> {
  /** The steps this matter needs or has taken (应当履行和已经履行的程序). */
  steps: readonly DecisionStepKind[];
  /** Units whose disagreement with the draft still stands. */
  unresolvedDisputes: number;
}

const D = DocumentKind;
/**
 * Kinds of document that supply each part; the outcome of the opinions comes from none, since the unit writes it in its
 * own words.
 */
const SOURCES: PartSources<DiscussionPart> = {
  [DiscussionPart.DRAFT]: [D.DRAFT],
  [DiscussionPart.FAIR_COMPETITION]: [D.FAIR_COMPETITION_REPORT],
  [DiscussionPart.PUBLIC_OPINIONS]: [],
  [DiscussionPart.EXPERT_OPINIONS]: [],
  [DiscussionPart.RISK_REPORT]: [D.RISK_REPORT],
  [DiscussionPart.LEGALITY_OPINION]: [D.LEGALITY_OPINION],
  [DiscussionPart.UNIT_DISPUTES]: [],
  [DiscussionPart.OTHER]: [D.OTHER],
};

const S = DecisionStepKind;
const AFTER_STEP: Readonly<Partial<Record<DiscussionPart, readonly DecisionStepKind[]>>> = {
  [DiscussionPart.FAIR_COMPETITION]: [S.FAIR_COMPETITION],
  [DiscussionPart.PUBLIC_OPINIONS]: [S.PUBLIC_PARTICIPATION, S.HEARING],
  [DiscussionPart.EXPERT_OPINIONS]: [S.EXPERT_REVIEW],
  [DiscussionPart.RISK_REPORT]: [S.RISK_ASSESSMENT],
};
const ALWAYS: ReadonlySet<DiscussionPart> = new Set([DiscussionPart.DRAFT, DiscussionPart.LEGALITY_OPINION]);

/** The parts this matter's package must hold (应当提供的材料), in the order of the article. */
export const requiredDiscussionParts = ({
  steps,
  unresolvedDisputes,
}: Pick<DiscussionPackage, 'steps' | 'unresolvedDisputes'>): DiscussionPart[] =>
  Object.values(DiscussionPart).filter(
    (part) =>
      ALWAYS.has(part) ||
      (AFTER_STEP[part] ?? []).some((step) => steps.includes(step)) ||
      (part === DiscussionPart.UNIT_DISPUTES && unresolvedDisputes > 0),
  );

/** Finding on missing parts of a package for the meeting (提请讨论材料不齐). */
export function refuseDiscussionPackage(submitted: DiscussionPackage): Finding[] {
  const missing = missingMaterial(requiredDiscussionParts(submitted), SOURCES, submitted);
  if (missing.length === 0) return [];
  const names = missing.map((part) => DISCUSSION_PART_LABELS[part]).join('、');
  return [
    r51.block('DISCUSSION_PACKAGE_INCOMPLETE', ...missing.map((part) => `materials.${part.toLowerCase()}`))`
      提请讨论的材料缺少：${names}。
      补充${names}；空白、0字节或者打不开的文件视为缺少。`,
  ];
}
