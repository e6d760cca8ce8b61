/**
 * 县政务公开任务清单: each row of the catalogue states the matter, the responsible unit, the decision time and
 * whether a hearing is held; with it, so that a row is judged whole.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  type DecisionCategory,
  type ExclusionGround,
  HearingChoice,
} from '#server/law/decision/decision-category.ts';
import { refuseExcludedMatter } from './excluded-matter.ts';
import { refuseResponsibleUnits } from './lead-unit.ts';
import { refuseMinorMatter } from './major-decision.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import {
  basisOf,
  LawHearing,
  type LawsOfDay,
  type SpecialRule,
  specialLaws,
  type SpecialRuleKind,
} from './special-law.ts';
import { blank } from '#server/law/substance.ts';

const r06 = provision('R-06', 'POLICY', '县政务公开任务清单');

/** One row of the catalogue (目录事项), as far as the rules look at it. */
export interface CatalogueRow {
  name: string;
  categories: readonly DecisionCategory[];
  exclusion?: ExclusionGround | null | undefined;
  leadUnitId: string | null;
  coUnitIds: readonly string[];
  plannedOn: CalendarDay | null;
  hearing: HearingChoice | null;
  specialRules?: readonly SpecialRuleKind[] | undefined;
  /** The steps it will take (履行程序); absent while it is a submission. */
  requiredSteps?: readonly string[] | undefined;
}

/**
 * Reasons why a row is incomplete (目录事项不完整) under the special laws on it; a hearing still undecided (待定) may stand
 * until publication.
 */
export const refuseCatalogueItem = (row: CatalogueRow, inForce: LawsOfDay): Finding[] => [
  ...(blank(row.name)
    ? [
        r06.block('CATALOGUE_ROW_INCOMPLETE', 'name')`
          没有写明决策事项名称。
          用“制定……办法”“调整……价格”一类的写法，看名称就知道定什么。`,
      ]
    : []),
  ...refuseMinorMatter(row.categories),
  ...refuseExcludedMatter(row),
  ...refuseResponsibleUnits(row),
  ...(row.plannedOn
    ? []
    : [
        r06.block('CATALOGUE_ROW_INCOMPLETE', 'plannedOn')`
          没有写明决策时间。
          填写计划作出决策的时间，精确到月。`,
      ]),
  ...(row.hearing
    ? []
    : [
        r06.block('CATALOGUE_ROW_INCOMPLETE', 'hearing')`
          没有写明是否听证。
          选择是、否或者待定。`,
      ]),
  ...refuseMissingHearing(row, inForce),
];

/** Finding on a row that lacks a required element (目录事项不完整). */
export const incomplete = (field: string, message: string, fix: string) =>
  r06.block('CATALOGUE_ROW_INCOMPLETE', field)`
    ${message}
    ${fix}`;

const refuseMissingHearing = (
  { hearing, categories, specialRules = [] }: CatalogueRow,
  inForce: LawsOfDay,
): Finding[] =>
  hearing === HearingChoice.NO
    ? specialLaws({ categories, specialRules, facts: [] }, inForce)
        .filter((rule) => rule.hearing === LawHearing.REQUIRED)
        .map(hearingAsked)
    : [];

const hearingAsked = (rule: SpecialRule) =>
  provision('R-04', basisOf(rule), rule.article).block('SPECIAL_LAW_APPLIES', 'hearing')`
    ${rule.label}：应当${rule.duty}。
    是否听证改为“是”。`;
