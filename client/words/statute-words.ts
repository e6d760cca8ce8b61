import { BASIS_LEVEL_LABELS } from '#server/law/consultation/legal-basis.ts';
import { PLANNING_KIND_LABELS, type PlanFacts } from '#server/law/statute/plan-entry.ts';

/** 法规库 and the plans in it, as both columns are called. */
export const STATUTES_NAME = '法规库';
export const PLANS_NAME = '历史规划';

interface Held {
  /** 废止: its text is that of the edition before. */
  ends: boolean;
  whole: boolean;
  articleCount: number;
  planKind?: PlanFacts['planKind'] | undefined;
}

/** How much of a law or a plan stands in the library (收录的正文). */
export const heldWords = ({ ends, whole, articleCount, planKind }: Held): string => {
  if (ends) return '见以前的版本';
  if (whole) return planKind ? '全文' : `全文${articleCount}条`;
  return articleCount > 0 ? `其中${articleCount}条，本库未收录全文` : '本库未收录正文';
};

interface Ranked {
  level: keyof typeof BASIS_LEVEL_LABELS;
  planKind?: PlanFacts['planKind'] | undefined;
}

/** The legal level of a law (效力级别), or the kind of a plan. */
export const rankWords = ({ level, planKind }: Ranked): string =>
  planKind ? PLANNING_KIND_LABELS[planKind] : BASIS_LEVEL_LABELS[level];

interface Period {
  firstYear?: number | null | undefined;
  lastYear?: number | null | undefined;
}

/** The period of a plan (规划期): 2021–2025年, one year alone; '' of a law. */
export function periodWords({ firstYear, lastYear }: Period): string {
  if (!firstYear || !lastYear) return '';
  return firstYear === lastYear ? `${firstYear}年` : `${firstYear}–${lastYear}年`;
}

/** A law or a plan by its title and its number, where it has one. */
export const numberedWords = ({ title, docNo }: { title: string; docNo: string }): string =>
  docNo === '' ? `《${title}》` : `《${title}》（${docNo}）`;
