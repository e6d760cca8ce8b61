import { DecisionProposal } from '#schema/proposal/decision-proposal.ts';
import type { ProposalInput } from '#schema/proposal/proposal-input.ts';
import { unitById } from '#server/domains/identity/unit.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { unauthenticated } from '#server/ground/kernel/fault.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { arguedParts, refuseProposal } from '#server/law/decision/decision-proposal.ts';
import { refuseEntry } from './proposal-guards.ts';
import { isUnits, proposerKindsOf, proposes } from './proposal.permissions.ts';

/** 提出决策事项建议 (国令713号第十条): a unit argues its own; the office writes down what leaders, deputies and citizens propose. */
export const proposeDecision = defineCommand(
  'proposal.made',
  proposes,
  async (command, input: ProposalInput) => {
    const { actor } = command;
    if (!actor) throw unauthenticated();
    const { kind } = await unitById(command.db, actor.unitId);
    const proposer = proposerOf(actor, input);
    const refusal = command.refusalOf([
      ...refuseDecisionEvent('propose', null),
      ...refuseEntry({
        kind: input.proposerKind,
        kinds: proposerKindsOf(actor, kind),
        named: proposer.proposerName,
        receivedOn: input.receivedOn,
        today: command.today,
      }),
      ...refuseProposal(input),
    ]);
    if (refusal) return refusal;
    const proposal = command.em.create(DecisionProposal, {
      ...said(input),
      ...proposer,
      phase: DecisionPhase.PROPOSED,
      phaseSince: command.today,
      proposedById: actor.id,
      proposedAt: command.now,
    });
    return told(command, proposal);
  },
);

/** A unit proposes under its own name. */
const proposerOf = ({ unitId, unitName }: Actor, input: ProposalInput) =>
  isUnits(input.proposerKind)
    ? { proposerName: unitName, proposerOrganisation: null, proposerUnitId: unitId }
    : {
        proposerName: input.proposerName ?? '',
        proposerOrganisation: input.proposerOrganisation || null,
        proposerUnitId: null,
      };

/**
 * Columns of a proposal as entered: the parts that its kind of proposer argues, or the written text; the other parts
 * stay out.
 */
const said = (input: ProposalInput) => ({
  proposerKind: input.proposerKind,
  title: input.title,
  receivedOn: input.receivedOn,
  writtenText: input.writtenText || null,
  ...Object.fromEntries(arguedParts(input.proposerKind).map((part) => [part, input[part] || null])),
});

function told(command: CommandContext, { id, title }: DecisionProposal): string {
  command.about('proposal', id, title);
  return id;
}
