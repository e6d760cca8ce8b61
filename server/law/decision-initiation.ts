/**
 * 国令713号第十条、第十一条: after study the organ decides whether to start. A start names the units and the row of the
 * catalogue, or why the matter stands outside it; a refusal is told with its reason to whoever proposed it.
 */
import { ProposerKind } from './decision-proposal.ts';
import { refuseResponsibleUnits, type ResponsibleUnits } from './lead-unit.ts';
import type { LocalPolicy } from './local-policy.ts';
import type { Finding } from './refusal.ts';
import { blank, substance } from './substance.ts';

/** The start of a decision (决策启动). */
export interface Initiation extends ResponsibleUnits {
  /** The row of the catalogue in force. */
  catalogueItemNo?: string | null | undefined;
  /** 目录外: why it is decided although the catalogue does not name it. */
  outsideReason?: string | null | undefined;
}

/** A decision not to start (不予启动). */
export interface Declining {
  proposerKind: ProposerKind;
  reason: string;
  /** What the proposer was told. */
  answer?: string | null | undefined;
}

type ReasonPolicy = Pick<LocalPolicy, 'reasonMinChars'>;

/** What forbids starting a decision so (决策启动). */
export const refuseInitiation = (start: Initiation, { reasonMinChars }: ReasonPolicy): Finding[] => [
  ...refuseResponsibleUnits(start),
  ...(blank(start.catalogueItemNo) && substance(start.outsideReason ?? '') < reasonMinChars
    ? [outside(reasonMinChars)]
    : []),
];

/** What a decision not to start lacks (不予启动): its reason, and the answer to a proposer from outside. */
export const refuseDeclining = (
  { proposerKind, reason, answer }: Declining,
  { reasonMinChars }: ReasonPolicy,
): Finding[] => [
  ...(substance(reason) < reasonMinChars ? [reasonless(reasonMinChars)] : []),
  ...(proposerKind !== ProposerKind.LEADER && blank(answer) ? [unanswered] : []),
];

const ours = { rule: 'R-09', basis: 'DESIGN', article: '决策办理流程', severity: 'BLOCK' } as const;

const outside = (chars: number): Finding => ({
  ...ours,
  code: 'OUTSIDE_CATALOGUE_UNEXPLAINED',
  message: '该事项不在目录内，没有写明目录外决策的理由。',
  fields: ['outsideReason'],
  fix: `选择目录事项；确需目录外决策的，写明理由，本县设定不少于${chars}字。`,
});

const reasonless = (chars: number): Finding => ({
  ...ours,
  code: 'DECLINE_REASON_REQUIRED',
  message: '没有写明不予启动的理由。',
  fields: ['reason'],
  fix: `写明研究论证的情况和不予启动的理由；本县设定不少于${chars}字。`,
});

const unanswered: Finding = {
  ...ours,
  code: 'PROPOSER_UNANSWERED',
  message: '没有答复建议提出人。',
  fields: ['answer'],
  fix: '写明答复的内容。',
};
