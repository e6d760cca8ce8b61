import type { Decision } from '#schema/decision/decision.ts';
import type { FactProposalInput } from '#schema/decision/fact-proposal-input.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseReleases } from '#server/law/catalogue/edition-release.ts';
import type { Releases } from '#server/law/catalogue/releases.ts';
import type { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { Finding } from '#server/law/refusal.ts';
import { droppedOf, keptOf } from './edition-release.queries.ts';

/** Requirements a unit asks to be released from, each once (提出免除的要求). */
export const askedReleases = (input: FactProposalInput): Releases => ({
  steps: [...new Map(input.releasedSteps.map(({ step, reason }) => [step, { step, reason }])).values()],
  duties: [...new Map(input.releasedDuties.map(({ duty, reason }) => [duty, { duty, reason }])).values()],
  laws: [...new Map(input.releasedLaws.map(({ law, reason }) => [law, { law, reason }])).values()],
  categories: [
    ...new Map(
      input.releasedCategories.map(({ category, reason }) => [category, { category, reason }]),
    ).values(),
  ],
});

/**
 * Reasons against releasing a decision from this under these circumstances (提出、认定免除): checked when it is
 * proposed and when it is ruled on.
 */
export async function refuseReleaseOf(
  command: CommandContext,
  decision: Decision,
  facts: readonly DecisionFact[],
  asked: Releases,
): Promise<Finding[]> {
  if (Object.values(asked).flat().length === 0) return [];
  const dropped = await droppedOf(command.db, decision, command.today);
  const { no, specialRules, categories, releasedSteps, releasedDuties } = decision;
  const matter = { no, facts, specialRules, categories, releasedSteps, releasedDuties };
  const kept = await keptOf(command.db, matter, asked, command);
  return refuseReleases(asked, { dropped, kept }, command.policy);
}
