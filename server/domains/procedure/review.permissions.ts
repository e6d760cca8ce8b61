import type { Permission } from '#server/ground/kernel/authority.ts';
import { mayBring } from '#server/ground/kernel/matter/decision-action.ts';
import type { DecisionAction } from '#server/law/decision/decision-course.ts';
import { LegalityOutcome } from '#server/law/procedure/legality-opinion.ts';

/** Event of the decision that an opinion of each outcome brings about (审查结论的去向). */
export const OPINION_EVENTS: Readonly<Record<LegalityOutcome, DecisionAction>> = {
  [LegalityOutcome.PASS]: 'passLegality',
  [LegalityOutcome.FAIL]: 'failLegality',
  [LegalityOutcome.NO_CLEAR_RULE]: 'noClearRule',
};

/** Who sends a draft to the legality review: the lead of the responsible unit (承办单位负责人). */
export const sends = mayBring('submitLegality', 'resubmitLegality');

/** The same for the lead of one of these units. */
export const sendsFor = (unitIds: readonly string[]): Permission => ({
  ...sends,
  allows: (actor) => sends.allows(actor) && actor !== null && unitIds.includes(actor.unitId),
});

/** Who reviews it (合法性审查部门). */
export const reviews = mayBring('requestSupplement', 'returnLegality', ...Object.values(OPINION_EVENTS));

/** Who says of each change after the review whether it carries out the opinion. */
export const judges = mayBring('judgeChanges');

/** Who brings it to a meeting and records what came of it (政府办公机构). */
export const arranges = mayBring('schedule', 'approve', 'reject', 'defer', 'rework');

/** Who confirms what the meeting amended: another person of the office than who wrote it. */
export const confirms = mayBring('confirmApproved');

/** Who records the reports and their replies. */
export const reports = mayBring(
  'recordPartyReply',
  'recordPartyRefusal',
  'recordCongressReply',
  'recordCongressRefusal',
);
