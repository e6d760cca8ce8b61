/**
 * 国令713号第三条: a matter that the catalogue does not name must give the same data as a row of it, by the
 * same rules. A matter begun before this rule gives them at its next gate; a law once recorded on it is never removed.
 */
import type { DecisionCategory, ExclusionGround } from './decision-category.ts';
import { refuseExcludedMatter } from '#server/law/catalogue/excluded-matter.ts';
import { refuseMinorMatter } from '#server/law/catalogue/major-decision.ts';
import { SPECIAL_RULE_NAMES, type SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r02 = provision('R-02', 'LAW', '国令713号第三条');
const r04 = provision('R-04', 'LAW', '国令713号第三条');
const r04Design = provision('R-04', 'DESIGN', '决策办理流程');

/** Data on a matter outside the catalogue (目录外事项). */
export interface OutsideMatter {
  categories?: readonly DecisionCategory[] | undefined;
  exclusion?: ExclusionGround | null | undefined;
  /** The special laws on the matter; an empty list states that there is none, null that nobody has checked. */
  specialRules?: readonly SpecialRuleKind[] | null | undefined;
}

/** Reasons against deciding a matter outside the catalogue on these data (目录外事项): no less is required than of a row. */
export const refuseOutsideMatter = ({
  categories = [],
  exclusion,
  specialRules,
}: OutsideMatter): Finding[] => [
  ...refuseMinorMatter(categories),
  ...refuseExcludedMatter({ exclusion }),
  ...(specialRules ? [] : [lawsUntold]),
];

/** Recorded data of a decision's matter (在办的事项). */
export interface StandingMatter {
  /** 目录外: reason for a decision on a matter no catalogue names; null where one does. */
  outsideReason: string | null;
  categories: readonly DecisionCategory[];
  specialRules: readonly SpecialRuleKind[];
}

/** Reasons against going on with a matter begun before the data were required (目录外事项的补填). */
export const refuseUntoldMatter = ({
  outsideReason,
  categories,
}: Omit<StandingMatter, 'specialRules'>): Finding[] =>
  outsideReason !== null && categories.length === 0 ? [matterUntold] : [];

/** Reasons against entering these data for a matter that the catalogue names (目录内事项). */
export const refuseListedMatter = ({ outsideReason }: Pick<StandingMatter, 'outsideReason'>): Finding[] =>
  outsideReason === null ? [followsCatalogue] : [];

/** Reasons against entering these data in this way (目录外事项的补填和增补). */
export const refuseTellingMatter = (before: StandingMatter, told: OutsideMatter): Finding[] => [
  ...refuseListedMatter(before),
  ...refuseOutsideMatter(told),
  ...before.specialRules.filter((kind) => !(told.specialRules ?? []).includes(kind)).map(dropped),
];

const lawsUntold = r04.block('SPECIAL_LAWS_UNTOLD', 'specialRules')`
  没有写明法律、行政法规对该事项的程序是否另有规定。
  选择适用的专门规定；逐项看过都不适用的，选择“没有另有规定”。`;

const matterUntold = r02.block('OUTSIDE_MATTER_UNTOLD', 'categories')`
  该决策不在目录内，启动时没有写明属于哪一类事项、适用哪些专门规定。
  请县司法局在本决策的“事项类别和专门规定”中补填，补填以后再办理。`;

const followsCatalogue = r02.block('MATTER_FOLLOWS_CATALOGUE', 'categories')`
  目录内事项的类别和专门规定以已公布的目录为准。
  需要改变的，先调整目录。`;

const dropped = (kind: SpecialRuleKind) =>
  r04Design.block('SPECIAL_LAW_NOT_DROPPED', 'specialRules')`
    已经写明适用的专门规定不能取消：${SPECIAL_RULE_NAMES[kind]}。
    保留这一项；确属误填的，终止本决策，写明理由重新启动。`;
