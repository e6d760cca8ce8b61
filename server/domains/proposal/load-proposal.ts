import { DecisionProposal } from '#schema/proposal/decision-proposal.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { DECISION_TRANSITIONS, type DecisionAction } from '#server/law/decision/decision-course.ts';
import { transitionAt } from '#server/law/transition.ts';

/** The proposal for a change made on `version`. */
export async function loadProposal(
  command: CommandContext,
  id: string,
  version: number,
): Promise<DecisionProposal> {
  const proposal = await loadForChange(command.em, DecisionProposal, id, version, '该决策事项建议');
  command.about('proposal', id, proposal.title);
  return proposal;
}

/** Moves a proposal on as the table of the decision's course says (环节流转). */
export function moveProposal(
  { today }: Pick<CommandContext, 'today'>,
  proposal: DecisionProposal,
  event: DecisionAction,
): void {
  const to = transitionAt(DECISION_TRANSITIONS, event, proposal.phase)?.to;
  if (!to) throw new Error(`${event} leads nowhere from ${proposal.phase}`);
  proposal.phase = to;
  proposal.phaseSince = today;
}
