/**
 * 国令713号第三条第三款: the four kinds of requirement that a new edition of the catalogue may drop and a ruling may
 * release (可以免除的要求).
 */
import { DECISION_CATEGORY_LABELS, type DecisionCategory } from '#server/law/decision/decision-category.ts';
import { DECISION_STEP_LABELS, type DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { STEP_DUTY_LABELS, type StepDutyKind } from '#server/law/decision/requirement.ts';
import { SPECIAL_RULE_NAMES, type SpecialRuleKind } from './special-law.ts';

/** A step no longer owed because the catalogue names it no longer (免除的程序), and the reason. */
export interface StepRelease {
  step: DecisionStepKind;
  reason: string;
}

/** A duty within a step that the catalogue names no longer (免除的具体要求), and the reason. */
export interface DutyRelease {
  duty: StepDutyKind;
  reason: string;
}

/** A special law that the catalogue names no longer (免除的专门规定), and the reason. */
export interface LawRelease {
  law: SpecialRuleKind;
  reason: string;
}

/** A category that the catalogue gives a matter no longer (不再归入的类别), and the reason. */
export interface CategoryRelease {
  category: DecisionCategory;
  reason: string;
}

/** Releases a unit applies for (提出免除的要求). */
export interface Releases {
  steps: readonly StepRelease[];
  duties: readonly DutyRelease[];
  laws: readonly LawRelease[];
  categories: readonly CategoryRelease[];
}

/** No releases (没有提出免除), also the value for proposals older than releases. */
export const NOTHING_RELEASED: Releases = { steps: [], duties: [], laws: [], categories: [] };

/** Releases applied for (提出的免除); kinds absent from an older proposal are empty. */
export const releasesOf = ({ released: asked }: { released?: Partial<Releases> }): Releases => ({
  ...NOTHING_RELEASED,
  ...asked,
});

/** Any requirement an edition may drop (可以删去的要求). */
export type Releasable = DecisionStepKind | StepDutyKind | SpecialRuleKind | DecisionCategory;

/** Labels of the requirements (要求的名称). */
export const RELEASABLE_LABELS: Readonly<Record<Releasable, string>> = {
  ...DECISION_STEP_LABELS,
  ...STEP_DUTY_LABELS,
  ...SPECIAL_RULE_NAMES,
  ...DECISION_CATEGORY_LABELS,
};

/** Whether a word is one of those requirements (可以删去的要求). */
export const isReleasable = (what: string): what is Releasable => what in RELEASABLE_LABELS;

/** One requirement of any kind with the reason for its release (一项免除). */
export interface OneRelease {
  what: Releasable;
  reason: string;
}

/** All releases applied for (提出免除的各项), in the order of the kinds. */
export const eachRelease = ({ steps, duties, laws, categories }: Releases): OneRelease[] => [
  ...steps.map(({ step, reason }) => ({ what: step, reason })),
  ...duties.map(({ duty, reason }) => ({ what: duty, reason })),
  ...laws.map(({ law, reason }) => ({ what: law, reason })),
  ...categories.map(({ category, reason }) => ({ what: category, reason })),
];

/** Verb for the release of a requirement: no longer performed, applied or classed (不再履行、适用、归入). */
export function verbOf(what: `${Releasable}`): '不再履行' | '不再适用' | '不再归入' {
  if (what in SPECIAL_RULE_NAMES) return '不再适用';
  return what in DECISION_CATEGORY_LABELS ? '不再归入' : '不再履行';
}

/** The field of one release's reason (免除的理由), as findings name it. */
export const releaseField = (what: `${Releasable}`): string => `released.${what}`;
