/**
 * 国令713号第三十八条: officials who put off again and again a decision that ought to be taken (久拖不决) are held responsible. The
 * number of days after which a phase counts as long is the county's setting; the board of duties watches it
 * (`duties-execution.ts`).
 */
import { DecisionPhase } from './decision-phase.ts';

const P = DecisionPhase;

/** The setting (设定项) of each phase in which a matter may be put off. */
export const PHASE_DAYS_KEYS = {
  [P.PROPOSED]: 'phaseDaysProposed',
  [P.STUDYING]: 'phaseDaysStudying',
  [P.INITIATED]: 'phaseDaysInitiated',
  [P.DRAFTING]: 'phaseDaysDrafting',
  [P.CONSULTING]: 'phaseDaysConsulting',
  [P.REVISING]: 'phaseDaysRevising',
  [P.LEGALITY_REVIEW]: 'phaseDaysLegalityReview',
  [P.READY_FOR_DISCUSSION]: 'phaseDaysReadyForDiscussion',
  [P.SCHEDULED]: 'phaseDaysScheduled',
  [P.APPROVED]: 'phaseDaysApproved',
  [P.ISSUED]: 'phaseDaysIssued',
  [P.PUBLISHED]: 'phaseDaysPublished',
  [P.SUSPENDED]: 'phaseDaysSuspended',
} as const satisfies Partial<Record<DecisionPhase, string>>;

type PutOff = keyof typeof PHASE_DAYS_KEYS;

/** Settings of the maximum days in each phase (各阶段停留日数的设定项). */
export type PhaseDaysPolicy = Record<(typeof PHASE_DAYS_KEYS)[PutOff], number>;

/** Default settings of a county, in days (默认设定). */
export const DEFAULT_PHASE_DAYS: Readonly<PhaseDaysPolicy> = {
  phaseDaysProposed: 30,
  phaseDaysStudying: 60,
  phaseDaysInitiated: 60,
  phaseDaysDrafting: 180,
  phaseDaysConsulting: 120,
  phaseDaysRevising: 90,
  phaseDaysLegalityReview: 30,
  phaseDaysReadyForDiscussion: 60,
  phaseDaysScheduled: 30,
  phaseDaysApproved: 60,
  phaseDaysIssued: 30,
  phaseDaysPublished: 60,
  phaseDaysSuspended: 90,
};

/** Maximum days of a matter in this phase (停留日数); null where there is no limit. */
export const phaseDays = (phase: DecisionPhase, policy: Readonly<PhaseDaysPolicy>): number | null =>
  phase in PHASE_DAYS_KEYS ? policy[PHASE_DAYS_KEYS[phase as PutOff]] : null;
