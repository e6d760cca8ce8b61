import { DecisionView } from '#schema/decision/decision-view.ts';
import { answering } from '#server/ground/kernel/mutations.ts';
import { decisionById } from './decision.queries.ts';

/** Mutations that answer with the decision as it stands after them, or with the refusal. */
export const asDecision = answering(DecisionView, decisionById);
