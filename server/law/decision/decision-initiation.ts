/**
 * 国令713号第十条、第十一条: after study the organ decides whether to start. A start names the units and the row of
 * the catalogue, or why the matter stands outside it; the proposer gets a refusal with its reason. 第三条: a matter
 * outside must give the same data as a row of the catalogue, by the same rules: its category, its exclusion
 * its special laws.
 */
import { type MeasuredReason, refuseShortReason } from '#server/law/reason.ts';
import { ProposerKind } from './decision-proposal.ts';
import { refuseResponsibleUnits, type ResponsibleUnits } from '#server/law/catalogue/lead-unit.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type OutsideMatter, refuseOutsideMatter } from './outside-matter.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r09 = provision('R-09', 'DESIGN', '决策办理流程');

/** The start of a decision (决策启动). */
export interface Initiation extends ResponsibleUnits, OutsideMatter {
  /** The row of the catalogue in force. */
  catalogueItemNo?: string | null | undefined;
  /** 目录外: reason for a decision on a matter the catalogue does not name. */
  outsideReason?: string | null | undefined;
}

/** A decision not to start (不予启动). */
export interface Declining {
  proposerKind: ProposerKind;
  reason: string;
  /** Answer given to the proposer. */
  answer?: string | null | undefined;
}

type ReasonPolicy = Pick<LocalPolicy, 'reasonMinChars'>;

/** Reasons against starting a decision in this way (决策启动). */
export const refuseInitiation = (start: Initiation, { reasonMinChars }: ReasonPolicy): Finding[] => [
  ...refuseResponsibleUnits(start),
  ...(blank(start.catalogueItemNo)
    ? [...refuseShortReason(start.outsideReason, reasonMinChars, outside), ...refuseOutsideMatter(start)]
    : []),
];

/** Findings on a decision not to start (不予启动): its reason, and the answer to a proposer from outside. */
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

const unanswered = r09.block('PROPOSER_UNANSWERED', 'answer')`
  没有答复建议提出人。
  写明答复的内容。`;
