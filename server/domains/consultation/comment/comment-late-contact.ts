import type { ContactPoint } from '#schema/consultation/dossier-parts.ts';
import { correctedIn, type CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';

/** Whom to turn to (联系承办单位), in one line; what was put right in it is right here. */
export const contactLine = (contact: ContactPoint | null, words: readonly CorrectedWords[]): string => {
  const right = correctedIn('CONTACT', words);
  return contact ? [right(contact.unit), contact.phone && `（电话${right(contact.phone)}）`].join('') : '';
};

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
