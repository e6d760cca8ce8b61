import type { ContactPoint } from '#schema/consultation/dossier-parts.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';

/** Whom to turn to (联系承办单位), in one line. */
export const contactLine = (contact: ContactPoint | null): string =>
  contact ? [contact.unit, contact.phone && `（电话${contact.phone}）`].join('') : '';

/** From here on anyone may raise problems with the decision at any time (国令713号第三十五条). */
export const isPublished = (phase: DecisionPhase): boolean => PUBLISHED.has(phase);

const PUBLISHED: ReadonlySet<DecisionPhase> = new Set([
  DecisionPhase.PUBLISHED,
  DecisionPhase.EXECUTING,
  DecisionPhase.SUSPENDED,
  DecisionPhase.ADJUSTING,
  DecisionPhase.COMPLETED,
  DecisionPhase.REPEALED,
  DecisionPhase.TERMINATED,
  DecisionPhase.ARCHIVED,
]);
