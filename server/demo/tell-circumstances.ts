import { confirmDecisionFacts } from '#server/decision/confirm-decision-facts.ts';
import { proposeDecisionFacts } from '#server/decision/propose-decision-facts.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { clerkOf } from './desks.ts';
import type { Story } from './story.ts';
import { kept, type Teller } from './teller.ts';

/** 事项情形: put forward by the unit, ruled on by 司法局; of a matter that is still a draft 司法局 has yet to rule. */
export async function tellCircumstances(
  teller: Teller,
  { seq, unit, until }: Story,
  id: string,
): Promise<void> {
  const version = () => teller.version('decision', id);
  const holding = (CIRCUMSTANCES[seq] ?? []).map(([fact, reason]) => ({ fact, reason }));
  const input = { holding, lowered: [], reason: '', earlierAssessment: null };
  kept(await proposeDecisionFacts(teller.as(clerkOf(unit)), id, await version(), input));
  if (until === 'DRAFT') return;
  kept(await confirmDecisionFacts(teller.as('sifa'), id, await version(), [], ''));
}
