/**
 * 国令713号第二十五条: no draft goes to discussion without its legality review, and asking for comments is no such
 * review. R-48. 国令713号第二十六条: the draft with its related material, its legal basis and a statement of the procedure done
 * are sent.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { LegalityOutcome } from './legality-opinion.ts';
import { type Materials, missingMaterial, type PartSources } from '#server/law/decision/material.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { unsaid } from '#server/law/substance.ts';

const r48 = provision('R-48', 'LAW', '国令713号第二十六条');
const r46 = provision('R-46', 'LAW', '国令713号第二十五条');
const r47 = provision('R-47', 'LAW', '国令713号第二十五条');

/** Parts of the material sent to the legality review (送审材料). */
export const [LegalityPart, LEGALITY_PART_LABELS] = vocabulary({
  DRAFT: '决策草案',
  RELATED: '相关材料',
  BASIS: '依据文本',
  PROCEDURE: '履行程序的说明',
});
export type LegalityPart = keyof typeof LegalityPart;

/** A package for the legality review (合法性审查送审材料). */
export type LegalityPackage = Materials<LegalityPart>;

const D = DocumentKind;
const SOURCES: PartSources<LegalityPart> = {
  [LegalityPart.DRAFT]: [D.DRAFT],
  [LegalityPart.RELATED]: [
    D.EXPLANATION,
    D.RESEARCH,
    D.UNIT_OPINION,
    D.ACTIVITY_MINUTES,
    D.HEARING_RECORD,
    D.HEARING_REPORT,
    D.EXPERT_OPINION,
    D.RISK_REPORT,
    D.FAIR_COMPETITION_REPORT,
    D.OTHER,
  ],
  [LegalityPart.BASIS]: [D.BASIS],
  [LegalityPart.PROCEDURE]: [D.PROCEDURE_STATEMENT],
};

/** The parts a package still lacks (缺少的送审材料). */
export const missingLegalityParts = (sent: LegalityPackage): LegalityPart[] =>
  missingMaterial(Object.values(LegalityPart), SOURCES, sent);

/** Findings for which a package is sent back or to be completed (送审材料不齐). */
export function refuseLegalityPackage(sent: LegalityPackage): Finding[] {
  const missing = missingLegalityParts(sent);
  if (missing.length === 0) return [];
  const names = missing.map((part) => LEGALITY_PART_LABELS[part]).join('、');
  return [
    r48.block('LEGALITY_PACKAGE_INCOMPLETE', ...missing.map((part) => `materials.${part.toLowerCase()}`))`
      送审材料缺少：${names}。
      补充${names}；空白、0字节或者打不开的文件视为缺少。`,
  ];
}

/** State of a draft's legality review (合法性审查情况). */
export interface LegalityStanding {
  legalityOutcome: LegalityOutcome | null;
  legalRiskStatement?: string | null | undefined;
  /** The department was asked for comments on the draft; that is no review. */
  commentsAsked: boolean;
}

/** Reasons against taking a draft to discussion (提交集体讨论), whatever else has been done. */
export function refuseLegalityUnreviewed(standing: LegalityStanding): Finding[] {
  const { legalityOutcome, legalRiskStatement, commentsAsked } = standing;
  if (legalityOutcome === null) return [reviewRequired(commentsAsked)];
  if (legalityOutcome === LegalityOutcome.FAIL) return [failed];
  return legalityOutcome === LegalityOutcome.NO_CLEAR_RULE && unsaid(legalRiskStatement)
    ? [riskUnstated]
    : [];
}

const reviewRequired = (commentsAsked: boolean) =>
  commentsAsked
    ? r46.block('LEGALITY_REVIEW_REQUIRED', 'legalityOutcome')`
      决策草案尚未经过合法性审查，征求意见不能代替合法性审查。
      送请合法性审查，取得审查意见后再提交讨论。`
    : r46.block('LEGALITY_REVIEW_REQUIRED', 'legalityOutcome')`
      决策草案尚未经过合法性审查，不得提交讨论。
      送请合法性审查，取得审查意见后再提交讨论。`;

const failed = r47.block('LEGALITY_FAILED', 'legalityOutcome')`
  决策草案经审查不合法，不得提交讨论。
  按照审查意见修改草案，重新送请合法性审查。`;

const riskUnstated = r47.block('LEGAL_RISK_REQUIRED', 'legalRiskStatement')`
  国家尚无明确规定的探索性改革事项，提交讨论时应当明示法律风险。
  由合法性审查部门写明法律风险。`;
