/**
 * 国令713号第十条、第十一条: after study the organ decides whether to start. A start names the units and the row of the
 * catalogue, or why the matter stands outside it; the proposer gets a refusal with its reason. 第三条: a matter outside is asked what
 * a row of the catalogue is asked, by the same rules: its category, its exclusion, its special laws.
 */
import type { DecisionCategory, ExclusionGround } from './decision-category.ts';
import { refuseExcludedMatter } from '#server/law/catalogue/excluded-matter.ts';
import { refuseMinorMatter } from '#server/law/catalogue/major-decision.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { type MeasuredReason, refuseShortReason } from '#server/law/reason.ts';
import { ProposerKind } from './decision-proposal.ts';
import { refuseResponsibleUnits, type ResponsibleUnits } from '#server/law/catalogue/lead-unit.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r04 = provision('R-04', 'LAW', '国令713号第三条');
const r09 = provision('R-09', 'DESIGN', '决策办理流程');

/** The start of a decision (决策启动). */
export interface Initiation extends ResponsibleUnits {
  /** The row of the catalogue in force. */
  catalogueItemNo?: string | null | undefined;
  /** 目录外: why it is decided although the catalogue does not name it. */
  outsideReason?: string | null | undefined;
  categories?: readonly DecisionCategory[] | undefined;
  exclusion?: ExclusionGround | null | undefined;
  /** The special laws on the matter; an empty list says that there is none, nothing says that nobody looked. */
  specialRules?: readonly SpecialRuleKind[] | null | undefined;
}

/** A decision not to start (不予启动). */
export interface Declining {
  proposerKind: ProposerKind;
  reason: string;
  /** What the proposer was answered. */
  answer?: string | null | undefined;
}

type ReasonPolicy = Pick<LocalPolicy, 'reasonMinChars'>;

/** What forbids starting a decision so (决策启动). */
export const refuseInitiation = (start: Initiation, { reasonMinChars }: ReasonPolicy): Finding[] => [
  ...refuseResponsibleUnits(start),
  ...(blank(start.catalogueItemNo)
    ? [...refuseShortReason(start.outsideReason, reasonMinChars, outside), ...refuseOutsideMatter(start)]
    : []),
];

/** What keeps a matter outside the catalogue from being decided so (目录外事项): no less is asked of it than of a row. */
const refuseOutsideMatter = ({ categories = [], exclusion, specialRules }: Initiation): Finding[] => [
  ...refuseMinorMatter(categories),
  ...refuseExcludedMatter({ exclusion }),
  ...(specialRules ? [] : [lawsUntold]),
];

/** What a decision not to start lacks (不予启动): its reason, and the answer to a proposer from outside. */
export const refuseDeclining = (
  { proposerKind, reason, answer }: Declining,
  { reasonMinChars }: ReasonPolicy,
): Finding[] => [
  ...refuseShortReason(reason, reasonMinChars, declined),
  ...(proposerKind !== ProposerKind.LEADER && blank(answer) ? [unanswered] : []),
];

const outside: MeasuredReason = {
  code: 'OUTSIDE_CATALOGUE_UNEXPLAINED',
  on: r09,
  field: 'outsideReason',
  missing: '该事项不在目录内，没有写明目录外决策的理由。',
  remedy: '选择目录事项；确需目录外决策的，写明理由',
};

const declined: MeasuredReason = {
  code: 'DECLINE_REASON_REQUIRED',
  on: r09,
  missing: '没有写明不予启动的理由。',
  remedy: '写明研究论证的情况和不予启动的理由',
};

const lawsUntold = r04.block('SPECIAL_LAWS_UNTOLD', 'specialRules')`
  没有写明法律、行政法规对该事项的程序是否另有规定。
  选择适用的专门规定；逐项看过都不适用的，选择“没有另有规定”。`;

const unanswered = r09.block('PROPOSER_UNANSWERED', 'answer')`
  没有答复建议提出人。
  写明答复的内容。`;
