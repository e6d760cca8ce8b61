import type { EarlierAssessmentInput } from '#schema/decision/earlier-assessment-input.ts';
import type { FactProposalInput } from '#schema/decision/fact-proposal-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadDecision } from '#server/ground/kernel/matter/load-decision.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { DECISION_FACT_LABELS, DecisionFact } from '#server/law/decision/decision-facts.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { proposedFacts, refuseFactProposal } from '#server/law/decision/fact-ruling.ts';
import { works } from './decision.permissions.ts';
import { refuseEarlier } from './earlier-assessment-guards.ts';
import { notifyOfFacts } from './notify-of-facts.ts';
import { askedReleases, refuseReleaseOf } from './release-guards.ts';
import { lastStanding, recordsOf } from './record.queries.ts';

/** 提出事项情形: the unit says what is true of its matter, with a reason for each; it takes effect by 司法局's ruling. */
export const proposeDecisionFacts = defineCommand(
  'decision.factsProposed',
  works,
  async (command, id: string, version: number, input: FactProposalInput) => {
    const { holding, lowered, reason } = input;
    const decision = await loadDecision(command, id, version);
    const facts = proposedFacts({ before: decision.facts, holding, lowered });
    const released = askedReleases(input);
    const earlier = await earlierFor(command, id, facts, input.earlierAssessment ?? null);
    const refusal = command.refusalOf([
      ...refuseFactProposal(
        { phase: decision.phase, before: decision.facts, holding, lowered, reason },
        command.policy,
      ),
      ...(await refuseEarlier(command, id, facts, earlier)),
      ...(await refuseReleaseOf(command, decision, facts, released)),
    ]);
    if (refusal) return refusal;
    const confirmedBefore = decision.factsConfirmed;
    decision.factsConfirmed = false;
    await notifyOfFacts(command, 'submitReview', decision);
    await recordDecision(command, decision, {
      kind: RecordKind.FACTS_PROPOSAL,
      happenedOn: command.today,
      content: {
        facts,
        reason,
        holding: holding.map(plain),
        lowered: lowered.map(plain),
        confirmedBefore: confirmedBefore || (await stoodBefore(command, id)),
        released,
        ...(earlier && { earlierAssessment: earlier, fileIds: earlier.fileIds }),
      },
    });
    command.about('decision', id, facts.map((fact) => DECISION_FACT_LABELS[fact]).join('、'));
    command.publish(`decision:${decision.no}`);
    return id;
  },
);

const plain = ({ fact, reason }: FactProposalInput['holding'][number]) => ({ fact, reason });

/** Put forward anew before it was ruled on: what stood before the first of them stands still. */
async function stoodBefore({ db }: CommandContext, id: string): Promise<boolean> {
  const records = await recordsOf(db, id);
  const proposal = lastStanding(records, RecordKind.FACTS_PROPOSAL);
  const answered = records.some(
    ({ kind, recordedAt }) =>
      (kind === RecordKind.FACTS || kind === RecordKind.FACTS_RETURN) &&
      proposal !== null &&
      recordedAt > proposal.recordedAt,
  );
  return !answered && (proposal?.content.confirmedBefore ?? false);
}

/** The assessment that is to stand for a new one: as named now, or as named when the circumstances were put forward before. */
async function earlierFor(
  { db }: CommandContext,
  id: string,
  facts: readonly DecisionFact[],
  named: EarlierAssessmentInput | null,
): Promise<EarlierAssessmentInput | null> {
  if (!facts.includes(DecisionFact.VALID_EARLIER_ASSESSMENT)) return null;
  return named ?? lastStanding(await recordsOf(db, id), RecordKind.FACTS)?.content.earlierAssessment ?? null;
}
