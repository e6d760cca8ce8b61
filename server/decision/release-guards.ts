import type { Decision } from '#schema/decision/decision.ts';
import type { FactProposalInput } from '#schema/decision/fact-proposal-input.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { refuseReleases, released, type Releases } from '#server/law/catalogue/edition-release.ts';
import type { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import type { Finding } from '#server/law/refusal.ts';
import { droppedOf } from './edition-release.queries.ts';
import { requirementsOf } from './requirement.queries.ts';

/** What a unit asks to be released of, each once (提出免除的要求). */
export const askedReleases = ({ releasedSteps, releasedLaws }: FactProposalInput): Releases => ({
  steps: [...new Map(releasedSteps.map(({ step, reason }) => [step, { step, reason }])).values()],
  laws: [...new Map(releasedLaws.map(({ law, reason }) => [law, { law, reason }])).values()],
});

/** What forbids releasing a decision of this under these circumstances (提出、认定免除): asked when it is put forward and when it is ruled on. */
export async function refuseReleaseOf(
  command: CommandContext,
  decision: Decision,
  facts: readonly DecisionFact[],
  asked: Releases,
): Promise<Finding[]> {
  if (asked.steps.length + asked.laws.length === 0) return [];
  const dropped = await droppedOf(command.db, decision, command.today);
  const { no, categories } = decision;
  const after = { no, categories, facts, ...released(decision, asked) };
  const owed = (await requirementsOf(command.db, after, command))
    .filter(({ requirement }) => requirement === Requirement.REQUIRED)
    .map(({ kind }) => kind);
  return refuseReleases(asked, { dropped, owed: new Set(owed) }, command.policy);
}
