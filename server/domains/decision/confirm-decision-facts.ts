import type { CircumstanceInput } from '#schema/decision/fact-proposal-input.ts';
import type { Decision } from '#schema/decision/decision.ts';
import type { ProposedFacts, ToldFacts } from '#schema/decision/record-contents.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseControl } from '#server/ground/kernel/matter/control.ts';
import { loadForAction } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { DECISION_FACT_LABELS, type DecisionFact } from '#server/law/decision/decision-facts.ts';
import { released } from '#server/law/catalogue/edition-release.ts';
import { releasesOf } from '#server/law/catalogue/releases.ts';
import { ControlAct } from '#server/law/people/interested.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { proposedFacts, refuseAddedFacts, refuseFactRuling } from '#server/law/decision/fact-ruling.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { FACT_RULERS, rulesOnFacts } from './decision.permissions.ts';
import { refuseEarlier } from './earlier-assessment-guards.ts';
import { factsPending } from './fact-ruling.queries.ts';
import { notifyOfFacts } from './notify-of-facts.ts';
import { refuseReleaseOf } from './release-guards.ts';
import type { RecordOf } from './record.queries.ts';
import { reopenSteps } from '#server/ground/kernel/matter/reopen-steps.ts';
import { requirementsOf } from './requirement.queries.ts';

/**
 * 认定事项情形: 司法局 rules that what the unit put forward holds, and what holds besides; what thereby becomes a duty is open again. Another
 * person's than who put it forward.
 */
export const confirmDecisionFacts = defineCommand(
  'decision.factsConfirmed',
  rulesOnFacts,
  async (command, id: string, version: number, added: readonly CircumstanceInput[], reason: string) => {
    const decision = await loadForAction(command, FACT_RULERS, id, version);
    const proposal = await factsPending(command.db, decision);
    const refusal = command.refusalOf([
      ...refuseFactRuling(decision.phase, proposal !== null),
      ...(await refuseControl(command.db, ControlAct.FACT_RULING, command.actor, decision)),
      ...refuseSamePerson(command.actor?.id ?? '', [proposal?.recordedById ?? null], '提出的事项情形'),
      ...refuseAddedFacts(added),
      ...(proposal ? await refuseStale(command, decision, proposal.content, added) : []),
    ]);
    if (refusal) return refusal;
    if (proposal) await rule(command, decision, proposal, { added, reason });
    return id;
  },
);

/** Meanwhile the report that stands for an assessment may have been taken away, and the catalogue may name again what it had dropped. */
const refuseStale = async (
  command: CommandContext,
  decision: Decision,
  proposal: ProposedFacts,
  added: readonly CircumstanceInput[],
) => [
  ...(await refuseEarlier(command, decision.id, proposal.facts, proposal.earlierAssessment ?? null)),
  ...(await refuseReleaseOf(command, decision, factsAfter(decision, proposal, added), releasesOf(proposal))),
];

/**
 * Circumstances after the ruling; a review that meanwhile found the matter lawfully not public is kept, as it is no
 * part of the proposal.
 */
const factsAfter = (
  { facts }: Decision,
  { holding, lowered }: ProposedFacts,
  added: readonly CircumstanceInput[],
) => proposedFacts({ before: facts, holding: [...holding, ...added], lowered });

async function rule(
  command: CommandContext,
  decision: Decision,
  proposal: RecordOf<'FACTS_PROPOSAL'>,
  { added, reason }: { added: readonly CircumstanceInput[]; reason: string },
): Promise<void> {
  const { id, no } = decision;
  const before = await requirementsOf(command.db, decision, command);
  decision.facts = factsAfter(decision, proposal.content, added);
  Object.assign(decision, released(decision, releasesOf(proposal.content)));
  decision.factsOn = command.today;
  decision.factsConfirmed = true;
  const after = await requirementsOf(command.db, decision, command);
  await reopenSteps(command, decision, before, after);
  await notifyOfFacts(command, 'passReview', decision, reason);
  await recordDecision(command, decision, {
    kind: RecordKind.FACTS,
    happenedOn: command.today,
    content: ruledOf(decision.facts, proposal, added, reason),
  });
  command.about('decision', id, decision.facts.map((fact) => DECISION_FACT_LABELS[fact]).join('、'));
  command.publish('catalogue', `decision:${no}`);
}

const ruledOf = (
  facts: readonly DecisionFact[],
  { content, unitName, happenedOn }: RecordOf<'FACTS_PROPOSAL'>,
  added: readonly CircumstanceInput[],
  reason: string,
): ToldFacts => ({
  facts,
  reason: reason || content.reason,
  holding: content.holding,
  lowered: content.lowered,
  added: added.map(({ fact, reason: why }) => ({ fact, reason: why })),
  proposedBy: unitName,
  proposedOn: happenedOn,
  ...(content.released && { released: content.released }),
  ...(content.earlierAssessment && {
    earlierAssessment: content.earlierAssessment,
    fileIds: content.earlierAssessment.fileIds,
  }),
});
